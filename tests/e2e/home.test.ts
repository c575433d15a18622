import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { ownerToken } from '../support/running-hall.ts'

const file = (name: string, text: string) => ({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) })

const good = `title: 医疗质量年度工作会议
startsAt: 2026-12-01T09:00:00+08:00
timeZone: Asia/Shanghai
venues: [{id: m, kind: main, name: 集团总部}, {id: b, kind: branch, name: 第一医院}]
agenda: [{title: 开场, plannedMinutes: 5}]
`

describe('the home page', () => {
  let hall: ExampleHall
  let browser: Browser
  let door: OpenPage
  const audit = auditor()

  beforeAll(async () => {
    ;[hall, browser] = await Promise.all([startExample(['mishan']), launchBrowser()])
    door = await openPage(browser, { size: 'console', address: `${hall.base}/` })
  })

  afterAll(async () => {
    await browser?.close()
    expect(await hall?.stop()).toBe('')
  })

  it('says in words what is no link and what is not the owner token', async () => {
    const { page } = door
    await page.getByLabel(zh('site.link')).fill('http://127.0.0.1/join#short')
    await page.getByRole('button', { name: zh('site.open') }).click()
    await page.getByText(zh('site.noLink')).waitFor()
    await page.getByLabel(zh('site.token')).fill('not-the-owner-token')
    await page.getByRole('button', { name: zh('site.signIn') }).click()
    await page.getByText(zh('site.wrongToken')).waitFor()
    await audit.lookInBoth('refused at the door', page)
    await inLanguage(page, 'zh-CN')
    expect(audit.findings()).toEqual([])
  })

  it('a pasted link leads to its page, in either field', async () => {
    const { token } = hall.linkOf('screen', 'mishan')
    const guest = await openPage(browser, { size: 'screen', address: `${hall.base}/` })
    await guest.page.getByLabel(zh('site.link')).fill(`http://elsewhere.example/join?theme=neutral#${token}`)
    await guest.page.keyboard.press('Enter')
    await guest.page.waitForURL(/\/screen\?/u)
    expect(guest.page.url()).toContain('theme=neutral')
    expect(guest.page.url()).not.toContain(token)
    await guest.page.goto(`${hall.base}/`)
    await guest.page.getByLabel(zh('site.token')).fill(token)
    await guest.page.keyboard.press('Enter')
    await guest.page.waitForURL(/\/screen\?/u)
    await guest.context.close()
  })

  it('the owner sees every meeting by its own clock', async () => {
    const { page, context } = door
    const device = await context.newCDPSession(page)
    await device.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' })
    await page.reload()
    await page.getByLabel(zh('site.token')).fill(ownerToken)
    await page.keyboard.press('Enter')
    const list = page.getByRole('list', { name: zh('site.meetings') })
    await list.getByText('2025 年 2 月 17 日 09:00').waitFor()
  })

  it('a file with faults makes nothing and tells all of them; a sound one makes a meeting and hands out its links', async () => {
    const { page } = door
    const input = page.locator('input[type=file]')
    await input.setInputFiles(file('bad.yaml', 'title: [1]\nstartsAt: yesterday\nvenues: []\nagenda: []\n'))
    await page.getByText(/^会议文件 bad\.yaml 有 \d+ 处错误/u).waitFor()
    for (const path of ['title', 'startsAt', 'venues', 'agenda']) {
      expect(await page.getByRole('alert').getByText(path, { exact: true }).count(), path).toBeGreaterThan(0)
    }
    expect(
      await page
        .getByRole('list', { name: zh('site.meetings') })
        .locator('> li')
        .count(),
    ).toBe(1)
    await audit.look('faults of a file', page)

    await input.setInputFiles(file('good.yaml', good))
    const made = page.getByRole('region', { name: zh('site.newLinks') })
    await made.waitFor()
    await page
      .getByRole('list', { name: zh('site.meetings') })
      .getByText('医疗质量年度工作会议')
      .waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await made.getByRole('button', { name: zh('site.copyAll') }).click()
    await made.getByText(zh('site.copied')).first().waitFor()
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n')
    expect(lines).toHaveLength(2 + 2 * 3)
    expect(lines).toContainEqual(expect.stringMatching(/^第一医院\t大屏\thttp:\/\/[^\t]+\/join#[\w-]{43}$/u))
    await audit.lookInBoth('links of a new meeting', page)
    await inLanguage(page, 'zh-CN')
    expect(audit.findings()).toEqual([])
  })

  it('leads to a meeting with its links open, and back to the console alone once they are closed', async () => {
    const { page } = door
    await page
      .getByRole('link', { name: new RegExp(zh('site.links'), 'u') })
      .first()
      .click()
    await page.getByRole('dialog', { name: zh('links.title') }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('#')
  })

  it('tells that the server is away, and loads again when asked', async () => {
    const { page } = door
    await page.route('**/api/meetings', (route) => route.abort())
    await page.goto(`${hall.base}/`)
    await page.getByRole('alert').getByText(zh('refusals.server.unreachable')).waitFor()
    await page.unroute('**/api/meetings')
    await page.getByRole('button', { name: zh('site.loadAgain') }).click()
    await page.getByRole('list', { name: zh('site.meetings') }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

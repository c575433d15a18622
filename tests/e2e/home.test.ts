import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
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

  beforeAll(async ({ chromium }) => {
    browser = chromium
    hall = await startExample(['mishan'])
    door = await openPage(browser, { size: 'console', address: `${hall.base}/` })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('says in words what is no link and what is not the owner token', async () => {
    const { page } = door
    await page.getByLabel(zh('meeting.home.link')).fill('http://127.0.0.1/join#short')
    await page.getByRole('button', { name: zh('meeting.home.open') }).click()
    await page.getByText(zh('meeting.home.noLink')).waitFor()
    await page.getByLabel(zh('meeting.home.token')).fill('not-the-owner-token')
    await page.getByRole('button', { name: zh('meeting.home.signIn') }).click()
    await page.getByText(zh('meeting.home.wrongToken')).waitFor()
    await audit.lookInBoth('refused at the door', page)
    await inLanguage(page, 'zh-CN')
    expect(audit.findings()).toEqual([])
  })

  it('a pasted link leads to its page, in either field', async () => {
    const { token } = hall.linkOf('screen', 'mishan')
    const guest = await openPage(browser, { size: 'screen', address: `${hall.base}/` })
    await guest.page.getByLabel(zh('meeting.home.link')).fill(`http://elsewhere.example/join?theme=neutral#${token}`)
    await guest.page.keyboard.press('Enter')
    await guest.page.waitForURL(/\/screen\?/u)
    expect(guest.page.url()).toContain('theme=neutral')
    expect(guest.page.url()).not.toContain(token)
    await guest.page.goto(`${hall.base}/`)
    await guest.page.getByLabel(zh('meeting.home.token')).fill(token)
    await guest.page.keyboard.press('Enter')
    await guest.page.waitForURL(/\/screen\?/u)
    await guest.context.close()
  })

  it('the owner sees every meeting by its own clock', async () => {
    const { page, context } = door
    const device = await context.newCDPSession(page)
    await device.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' })
    await page.reload()
    await page.getByLabel(zh('meeting.home.token')).fill(ownerToken)
    await page.keyboard.press('Enter')
    const list = page.getByRole('list', { name: zh('meeting.home.meetings') })
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
        .getByRole('list', { name: zh('meeting.home.meetings') })
        .locator('> li')
        .count(),
    ).toBe(1)
    await audit.look('faults of a file', page)

    await input.setInputFiles(file('good.yaml', good))
    const made = page.getByRole('region', { name: zh('meeting.home.newLinks') })
    await made.waitFor()
    await page
      .getByRole('list', { name: zh('meeting.home.meetings') })
      .getByText('医疗质量年度工作会议')
      .waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await made.getByRole('button', { name: zh('meeting.home.copyAll') }).click()
    await made.getByText(zh('meeting.home.copied')).first().waitFor()
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
      .getByRole('link', { name: new RegExp(zh('meeting.home.links'), 'u') })
      .first()
      .click()
    await page.getByRole('dialog', { name: zh('accounts.links.title') }).waitFor()
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
    await page.getByRole('button', { name: zh('meeting.home.loadAgain') }).click()
    await page.getByRole('list', { name: zh('meeting.home.meetings') }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await audit.lookInBoth('the list', page)
    expect(audit.findings()).toEqual([])
  })

  it('the pages that say no can be used by everybody', async () => {
    const unknown = await openPage(browser, { size: 'narrow', address: `${hall.base}/nowhere` })
    // One page in both languages, from the server itself.
    await audit.look('no page', unknown.page)
    const refused = await openPage(browser, { size: 'narrow', address: hall.address('not-a-token') })
    await audit.lookInBoth('join refused', refused.page)
    expect(audit.findings()).toEqual([])
    expect(unknown.faults.filter((fault) => !fault.includes('404'))).toEqual([])
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor, inLanguage } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'

describe('the host script', () => {
  let hall: ExampleHall
  let browser: Browser
  let prompter: OpenPage
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['hulin'])
    const address = hall.address(hall.linkOf('moderator').token, 'view=script')
    prompter = await openPage(browser, { size: 'screen', address })
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const topOf = (itemId: string) =>
    prompter.page.locator(`[id="part-${itemId}"]`).evaluate((part) => Math.round(part.getBoundingClientRect().top))
  const isAtTop = (itemId: string) =>
    eventually(
      async () => Math.abs((await topOf(itemId)) - 70) < 60,
      (is) => is,
    )

  it('[SCT-3] fills live numbers, in type that is read at 2 m', async () => {
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    await prompter.page.getByText('下面进行表彰先进').waitFor()
    const size = await prompter.page.locator('#part-opening p').evaluate((text) => getComputedStyle(text).fontSize)
    expect(Number.parseInt(size, 10)).toBeGreaterThanOrEqual(56)
  })

  it('follows the agenda, but not against the hand of the host', async () => {
    await hall.command('agenda.advance', { from: 'opening' })
    await isAtTop('commendation')
    await prompter.page.mouse.move(900, 600)
    await prompter.page.mouse.wheel(0, 900)
    await prompter.page.getByRole('button', { name: zh('script.back') }).waitFor()
    const before = await topOf('commendation')
    await hall.command('agenda.advance', { from: 'commendation' })
    await prompter.page.locator('#part-communication[data-now="true"]').waitFor()
    expect(Math.abs((await topOf('commendation')) - before)).toBeLessThan(1_000)
    await prompter.page.getByRole('button', { name: zh('script.back') }).click()
    await isAtTop('communication')
  })

  it('[SCT-6] scrolls at the pace that the host sets, until a hand stops it; the device keeps the pace', async () => {
    const { page } = prompter
    const place = () => page.locator('main').evaluate((lines) => lines.scrollTop)
    const pace = page.getByRole('group', { name: zh('script.pace') })
    await page.locator('main').focus()
    await page.keyboard.press('Home')
    await eventually(place, (now) => now === 0)
    for (let press = 0; press < 3; press += 1) await pace.getByRole('button', { name: zh('script.faster') }).click()
    await pace.getByText(zh('script.lines', { count: 17 })).waitFor()
    await page.locator('main').focus()
    await page.keyboard.press('-')
    await pace.getByText(zh('script.lines', { count: 13 })).waitFor()
    const before = await place()
    await page.keyboard.press(' ')
    await eventually(place, (now) => now > before + 20)
    expect(await pace.getByRole('button', { name: zh('script.stop') }).getAttribute('aria-pressed')).toBe('true')
    await page.mouse.move(900, 600)
    await page.mouse.wheel(0, 200)
    await pace.getByRole('button', { name: zh('script.start'), exact: true }).waitFor()
    await page.waitForTimeout(300)
    const stood = await place()
    await page.waitForTimeout(300)
    expect(await place()).toBe(stood)
    await page.reload()
    await pace.getByText(zh('script.lines', { count: 13 })).waitFor()
  })

  it('has no serious finding, and neither has the editor', async () => {
    await audit.lookInBoth('prompter', prompter.page)
    await inLanguage(prompter.page, 'zh-CN')
    await prompter.page.getByRole('button', { name: zh('script.edit') }).click()
    await audit.look('editor', prompter.page)
    expect(audit.findings()).toEqual([])
  })
})

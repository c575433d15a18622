import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { builtFile } from '../support/built-file.ts'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, keptPaths, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { operatorPage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { type ProofWire, proofWire } from '../support/proof-wire.ts'

const ids = [1, 2, 3, 4, 5].map((number) => `p-mishan-00${number}`)
const backWithin = { timeout: 30_000 }

const keptText = (page: Page) => page.evaluate<string>('JSON.stringify(localStorage)')

describe('[LIN-4] a desk without a line', () => {
  let hall: ExampleHall
  let wire: ProofWire
  let browser: Browser
  let opened: OpenPage
  let page: Page
  let staff: ReturnType<typeof operatorPage>

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan', 'hulin'])
    wire = await proofWire(hall.port)
    const address = hall.address(hall.linkOf('operator', 'mishan').token, 'lang=zh-CN', wire.base)
    opened = await openPage(browser, { size: 'operator', address, isKept: true })
    page = opened.page
    staff = operatorPage(page, zh)
    await openList()
  })

  afterAll(async () => {
    await wire?.close()
    expect(await hall?.stop()).toBe('')
  })

  const openList = () => staff.attendance.locator('[data-person]').first().waitFor()
  const row = (id: string) => staff.attendance.locator(`[data-person="${id}"]`)
  const waiting = () => staff.attendance.locator('[data-waiting="attendance.checkIn"]')
  const checkedIn = async () => (await hall.log()).filter(({ type }) => type === 'attendance.checkedIn')

  it('keeps its own hall by name, and nobody else', async () => {
    await eventually(
      () => keptText(page),
      (text) => text.includes('onehall.kept.') && text.includes('p-mishan-001'),
      10_000,
    )
    await eventually(
      () => keptPaths(page),
      (paths) =>
        paths.includes(builtFile('views/operator/OperatorView.tsx')) &&
        paths.includes(builtFile('../node_modules/pinyin-pro/dist/esm/index.mjs')),
      15_000,
    )
    const text = await keptText(page)
    expect(text).not.toContain('p-hulin-001')
    expect(text).not.toContain('1900000')
  })

  it('checks five people in, and still knows of it after two reloads', async () => {
    await opened.context.setOffline(true)
    wire.cut()
    await staff.banner.waitFor({ timeout: 30_000 })
    for (const id of ids.slice(0, 3)) await row(id).getByRole('button').last().click()
    await eventually(
      () => waiting().count(),
      (count) => count === 3,
    )
    await opened.context.setOffline(false)
    for (const _round of [1, 2]) {
      await page.reload()
      await openList()
      await eventually(
        () => waiting().count(),
        (count) => count === 3,
      )
      expect(await row('p-mishan-001').textContent()).not.toContain('p-mishan-001')
    }
    const name = (await row('p-mishan-004').locator('span').first().textContent()) ?? ''
    await staff.checkInBySearch(name)
    await staff.attendance.getByRole('searchbox').fill('')
    await row('p-mishan-005').getByRole('button').last().click()
    await eventually(
      () => waiting().count(),
      (count) => count === 5,
    )
    await staff.attendance.getByText(zh('attendance.desk.waitingCount', { count: 5 })).waitFor()
    const audit = auditor()
    await audit.look('waiting', page)
    expect(audit.findings()).toEqual([])
  })

  it('reconciles without doubles when the line is back: who came in from another side is told so, with the time', async () => {
    // [ATT-22] says from when each counts, though the meeting begins meanwhile.
    const strip = page.getByRole('region', { name: zh('acts.outbox.title') })
    const [from = ''] = zh('acts.outbox.countsAt', { time: '|' }).split('|')
    expect(await strip.getByText(new RegExp(`${from}\\d\\d:\\d\\d`, 'u')).count()).toBe(5)
    await hall.command('attendance.checkIn', { personId: 'p-mishan-002', venueId: 'mishan' })
    await hall.command('meeting.start', {})
    // What comes within two seconds of its press counts as sent at once.
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    wire.heal()
    await eventually(
      () => waiting().count(),
      (count) => count === 0,
      20_000,
    )
    const [before = '', after = ''] = zh('attendance.desk.alreadyThere', { time: '|' }).split('|')
    await strip.getByText(new RegExp(`${before}\\d\\d:\\d\\d${after}`, 'u')).waitFor(backWithin)
    expect(await strip.getByText(zh('acts.outbox.refused')).count()).toBe(0)
    const log = await checkedIn()
    expect(log.map(({ data }) => data.personId).sort()).toEqual(ids)
    expect(log.filter(({ data }) => data.isSentLater === true && data.late === false)).toHaveLength(4)
    await strip.waitFor({ state: 'detached', timeout: 40_000 })
    await eventually(
      () => staff.attendance.locator('[data-person][data-status="present"]').count(),
      (count) => count === 5,
    )
  })

  it('forgets every name when its link is ended', async () => {
    expect(await keptText(page)).toContain('p-mishan-001')
    await hall.revoke(hall.linkOf('operator', 'mishan'))
    await eventually(
      () => keptText(page),
      (text) => !text.includes('p-mishan'),
    )
  })
})

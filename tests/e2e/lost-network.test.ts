import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { allFollow, consolePage, operatorPage, phonePage, screenPage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { type ProofWire, proofWire } from '../support/proof-wire.ts'

const staleWithinMs = 15_000
const backWithin = { timeout: 20_000 }

/** A branch hall whose uplink goes: its screen, its operator and a phone in it; the main hall does not notice. */
describe('a hall that loses the network', () => {
  let hall: ExampleHall
  let wire: ProofWire
  let browser: Browser
  let pages: readonly OpenPage[]
  let desk: ReturnType<typeof consolePage>
  let screen: ReturnType<typeof screenPage>
  let staff: ReturnType<typeof operatorPage>
  let phone: ReturnType<typeof phonePage>

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    wire = await proofWire(hall.port)
    const open = (size: 'screen' | 'operator' | 'phone', role: string) =>
      openPage(browser, { size, address: hall.address(hall.linkOf(role, 'mishan').token, '', wire.base) })
    pages = [await open('screen', 'screen'), await open('operator', 'operator'), await open('phone', 'attendee')]
    const [first, second, third] = pages.map(({ page }) => page)
    if (first === undefined || second === undefined || third === undefined) throw new Error('three pages')
    screen = screenPage(first)
    staff = operatorPage(second, zh)
    phone = phonePage(third, zh)
    const address = hall.address(hall.linkOf('moderator').token)
    desk = consolePage((await openPage(browser, { size: 'console', address })).page, zh)
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    await allFollow([screen, staff, phone], '开场')
    // Gone after a reload, so that it tells whether there was one.
    for (const { page } of pages) await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  })

  afterAll(async () => {
    await wire?.close()
    expect(await hall?.stop()).toBe('')
  })

  const setOffline = (isOffline: boolean) => Promise.all(pages.map(({ context }) => context.setOffline(isOffline)))
  const areSamePages = () =>
    Promise.all(pages.map(({ page }) => page.locator('body[data-same-page]').waitFor({ state: 'attached' })))
  const reports = async () => (await hall.log()).filter(({ type }) => type === 'venues.readinessReported')

  /** Reads `数据截至 09:41:05` as seconds since that moment. */
  async function ageOf(mark: ReturnType<typeof screenPage>['stale']): Promise<number> {
    await mark.getByText(/数据截至 \d\d:\d\d:\d\d/u).waitFor({ timeout: staleWithinMs })
    const [said = ''] = /\d\d:\d\d:\d\d/u.exec((await mark.textContent()) ?? '') ?? []
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now())
    return (Date.now() - Date.parse(`${today}T${said}+08:00`)) / 1_000
  }

  const runsOn = async ({ timer }: { readonly timer: ReturnType<typeof screenPage>['timer'] }) => {
    const before = await timer.textContent()
    await eventually(
      () => timer.textContent(),
      (text) => text !== before,
    )
  }

  it('[LIN-2] says so, with the time of the last data, and keeps what it had', async () => {
    const cutAt = Date.now()
    await setOffline(true)
    wire.cut()
    for (const age of await Promise.all([ageOf(screen.stale), ageOf(phone.stale)])) {
      // Never younger than the cut.
      expect(age).toBeGreaterThanOrEqual((Date.now() - cutAt) / 1_000 - 0.5)
      expect(age).toBeLessThan(staleWithinMs / 1_000)
    }
    await hall.command('agenda.advance', { from: 'opening' })
    await allFollow([desk], '表彰先进')
    await allFollow([screen, staff, phone], '开场')
    await Promise.all([screen, phone].map(runsOn))
    expect(await screen.dot.getAttribute('aria-label')).toBe(zh('common.offline'))
  })

  it('is named on the console', async () => {
    await desk.halls
      .getByText(zh('venues.console.offlineVenue', { venue: '密山市' }))
      .waitFor({ timeout: staleWithinMs })
  })

  it("the operator's act is kept, and says that it waits", async () => {
    await staff.banner.waitFor({ timeout: staleWithinMs })
    await staff.openChecks()
    await staff
      .check('video')
      .getByRole('button', { name: zh('venues.operator.ok'), exact: true })
      .click()
    await staff.check('video').getByText(zh('acts.operator.queued')).waitFor()
    expect(await reports()).toEqual([])
  })

  it('catches up when the line is back, without a reload', async () => {
    wire.heal()
    await setOffline(false)
    await allFollow([screen, staff, phone], '表彰先进', backWithin)
    await Promise.all([screen.stale, phone.stale, staff.banner].map((mark) => mark.waitFor({ state: 'hidden' })))
    expect(await screen.dot.getAttribute('aria-label')).toBe(zh('common.live'))
    await areSamePages()
  })

  it("the operator's act was done, and once", async () => {
    await staff
      .check('video')
      .getByRole('button', { pressed: true, name: zh('venues.operator.ok') })
      .waitFor(backWithin)
    await desk
      .hall('密山市')
      .getByRole('img', { name: zh('venues.console.stateUp') })
      .waitFor(backWithin)
    expect((await reports()).map(({ data }) => data)).toEqual([
      expect.objectContaining({ venueId: 'mishan', check: 'video', status: 'ok' }),
    ])
  })

  it('a line that looks open and carries nothing is found out too', async () => {
    wire.stall()
    await hall.command('agenda.advance', { from: 'commendation' })
    expect(await ageOf(screen.stale)).toBeLessThan(staleWithinMs / 1_000)
    await allFollow([screen], '表彰先进')
    await runsOn(screen)
    wire.heal()
    await allFollow([screen, staff, phone], '传达上级会议精神', backWithin)
    await areSamePages()
  })

  it('[LIN-6] a moderator without a line moves nothing, now or later; a notice waits and can be discarded', async () => {
    const address = hall.address(hall.linkOf('moderator').token, '', wire.base)
    const opened = await openPage(browser, { size: 'console', address })
    const cut = consolePage(opened.page, zh)
    await cut.current.filter({ hasText: '传达上级会议精神' }).waitFor()
    // What is opened now and then is loaded behind the first picture: from then on it opens without a line.
    await cut.press('n')
    await cut.dialog.waitFor()
    await cut.page.keyboard.press('Escape')
    await opened.context.setOffline(true)
    wire.cut()
    await cut.page
      .getByText(/数据截至/u)
      .first()
      .waitFor({ timeout: staleWithinMs })
    await cut.press('s')
    await cut.page.getByRole('alert').getByText(zh('refusals.command.notSent')).waitFor()
    for (const text of ['请各会场稍候。', '线路恢复后再发。']) {
      await cut.press('n')
      await cut.dialog.getByLabel(zh('notices.console.noticeText')).fill(text)
      await cut.page.keyboard.press('Enter')
      await cut.dialog.waitFor({ state: 'detached' })
    }
    const strip = cut.page.getByRole('region', { name: zh('acts.outbox.title') })
    const audit = auditor()
    await audit.look('what waits at the console', cut.page)
    expect(audit.findings()).toEqual([])
    await strip
      .getByRole('listitem')
      .filter({ hasText: '线路恢复后再发。' })
      .getByRole('button', { name: zh('acts.outbox.discard') })
      .click()
    wire.heal()
    await opened.context.setOffline(false)
    await strip.getByText(zh('acts.outbox.done'), { exact: true }).waitFor(backWithin)
    const after = (await hall.log()).map(({ type, data }) => [type, data.text])
    expect(after.filter(([type]) => type === 'notices.sent')).toEqual([['notices.sent', '请各会场稍候。']])
    expect(after.filter(([type]) => type === 'agenda.staged')).toEqual([])
    await cut.current.filter({ hasText: '传达上级会议精神' }).waitFor()
    await opened.context.close()
  })

  it('no page failed; that the line was cut is all that the browsers report', () => {
    const others = pages.flatMap(({ faults }) => faults).filter((fault) => !/WebSocket connection to|ERR_/u.test(fault))
    expect(others).toEqual([])
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { auditor } from '../support/e2e-axe.ts'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, openPage } from '../support/e2e-pages.ts'
import { type Cast, openCast } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'

/** The moderator presses; the hall concerned is told, and the other one is not. */
describe('getting ready, the queue, the clock and calls for help', () => {
  let hall: ExampleHall
  let browser: Browser
  let cast: Cast
  let lectern: Awaited<ReturnType<typeof openPage>>
  const audit = auditor()

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    cast = await openCast(hall, browser, 'mishan')
    const link = hall.linkOf('screen', 'main')
    lectern = await openPage(browser, { size: 'screen', address: hall.address(link.token, 'view=speaker') })
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    await cast.attendee.checkIn('班子成员一', '0343')
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  it('[FLR-11] whoever asks knows the place in the queue, and moves up in it', async () => {
    const { desk, attendee } = cast
    await hall.command('floor.request', { venueId: 'main', topic: '先问' }, hall.linkOf('operator', 'main'))
    await attendee.askFloor.click()
    await attendee.sheet.getByRole('button', { name: zh('floor.phone.send') }).click()
    await attendee.sheet.getByText(zh('floor.phone.waitingAt', { place: 2 })).waitFor()
    await attendee.page.keyboard.press('Escape')
    await attendee.page
      .locator('main')
      .getByText(zh('floor.phone.waitingAt', { place: 2 }))
      .waitFor()
    await desk.floor
      .getByRole('button', { name: zh('floor.console.grant') })
      .first()
      .click()
    await attendee.page
      .locator('main')
      .getByText(zh('floor.phone.waitingAt', { place: 1 }))
      .waitFor()
  })

  it('[FLR-7] [FLR-8] [FLR-9] the hall that is next sees it on every page of its own, until it has the floor', async () => {
    const { desk, staff, attendee, branch, main } = cast
    await desk.floor.getByRole('button', { name: zh('floor.getReady') }).click()
    await desk.floor.getByRole('button', { name: zh('floor.closeList') }).click()
    await staff.page.getByRole('region', { name: zh('floor.ready') }).waitFor()
    await branch.page.getByText(zh('floor.cue.floor')).waitFor()
    await attendee.page.getByText(zh('floor.phone.cued')).waitFor()
    expect(await main.page.getByText(zh('floor.cue.floor')).count()).toBe(0)
    await staff.floor.getByText(zh('floor.listClosedHint')).waitFor()
    expect(await staff.floor.getByRole('button', { name: zh('floor.operator.floorAsk') }).isDisabled()).toBe(true)
    await desk.floor.getByRole('button', { name: zh('floor.console.give'), exact: true }).click()
    await attendee.page.getByText(zh('floor.phone.speaking')).waitFor()
    await branch.page.getByText(zh('floor.cue.floor')).waitFor({ state: 'detached' })
    await staff.page.getByRole('region', { name: zh('floor.ready') }).waitFor({ state: 'detached' })
    // [FLR-17] whoever speaks says when it is over.
    await attendee
      .turn('speaking')
      .getByRole('button', { name: zh('floor.turn.done') })
      .click()
    await attendee.turn('speaking').waitFor({ state: 'detached' })
    await desk.floor.getByText(zh('floor.nobody')).waitFor()
    await eventually(
      () => attendee.askFloor.textContent(),
      (words) => words === zh('floor.phone.closed'),
    )
    expect(await attendee.askFloor.isDisabled()).toBe(true)
  })

  it('[FLR-10] the speaking time of each hall is a press away', async () => {
    const { desk } = cast
    await desk.floor.getByRole('button', { name: zh('floor.speakingTime') }).click()
    const rows = desk.dialog.getByRole('row')
    // Of the halls: the head, the main one with its opening speaker, the branch.
    await eventually(
      () => rows.count(),
      (count) => count === 4,
    )
    await audit.look('speaking time', desk.page)
    expect(audit.findings()).toEqual([])
    await desk.press('Escape')
  })

  it('[AGD-16] [AGD-17] held by a key, the clock stands and says so on every page', async () => {
    const { desk, staff, attendee, branch } = cast
    await desk.press('p')
    await branch.page.getByText(zh('floor.cue.held')).waitFor()
    await lectern.page.getByText(zh('agenda.clockHeld')).waitFor()
    await staff.now.getByText(zh('agenda.clockHeld')).waitFor()
    await attendee.page.getByText(zh('floor.phone.held')).waitFor()
    const before = await branch.timer.textContent()
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(await branch.timer.textContent()).toBe(before)
    await desk.press('p')
    await branch.page.getByText(zh('floor.cue.held')).waitFor({ state: 'detached' })
    await desk.press('+')
    await eventually(
      () => hall.log(),
      (log) => log.some(({ type }) => type === 'agenda.timeAdjusted'),
    )
  })

  it('[CMD-4] the hall whose turn comes two names ahead is told, then that it is the next; keys reveal', async () => {
    const { desk, staff, branch, main } = cast
    await desk.press('Control+Enter')
    await desk.page.getByRole('heading', { name: '表彰先进' }).waitFor()
    const ready = staff.page.getByRole('region', { name: zh('floor.ready') })
    // Of the names that are left of the example: the main hall's, then the branch's.
    await ready.getByText(zh('floor.readyAwardAhead', { count: 1 })).waitFor()
    await ready.getByText('先进集体四').waitFor()
    await branch.page.getByText(zh('floor.cue.awardAhead', { count: 1 })).waitFor()
    expect(await branch.page.getByText('先进集体四').count()).toBe(0)
    await main.page.getByText(zh('floor.cue.awardNext')).waitFor()
    await desk.press('ArrowDown')
    await ready.getByText(zh('floor.readyAwardNext')).waitFor()
    await branch.sees('commendation')
    await desk.press('ArrowUp')
    await branch.sees('item')
    await ready.getByText(zh('floor.readyAwardAhead', { count: 1 })).waitFor()
  })

  it('[NTC-6] a call is seen, then handled, and the hall knows both', async () => {
    const { desk, staff } = cast
    await hall.command('notices.help', { venueId: 'mishan', text: '声音有问题' }, hall.linkOf('operator', 'mishan'))
    await desk.calls.getByRole('button', { name: zh('notices.seen'), exact: true }).click()
    const seen = zh('notices.helpSeen', { time: '' }).split(' ').at(-1) ?? ''
    await staff.page.getByText(seen).waitFor()
    await desk.calls.getByRole('button', { name: zh('notices.console.handled') }).click()
    await staff.page.getByText(zh('notices.operator.helpHandled', { time: '' }).trim()).waitFor()
  })

  it('nothing failed in any page', () => {
    expect([...cast.opened, lectern].flatMap(({ faults }) => faults)).toEqual([])
  })
})

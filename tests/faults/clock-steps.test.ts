import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type ExampleHall, startExample } from '../support/e2e-hall.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { consolePage, operatorPage, phonePage, screenPage } from '../support/e2e-roles.ts'
import { zh } from '../support/e2e-words.ts'
import { movedClock } from '../support/moved-clock.ts'
import { figure } from '../support/proof-random.ts'
import { connect, until } from '../support/running-hall.ts'
import { askForTime, mark, turned, watchedOf, watchTime } from '../support/time-watch.ts'

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000]
/** Each on top of those before. */
const stepsMs = [-5 * minuteMs, hourMs, -dayMs, 5 * minuteMs, -hourMs, dayMs]
const steps = figure('ONEHALL_CLOCK_STEPS', 3)
const branch = 'mishan'
const plannedMs = 50 * minuteMs

/** A time that was never set, in milliseconds since 1970. */
const steadyNow = () => performance.timeOrigin + performance.now()

describe('[TIM-4] [CAS-8] the clock of the server is set while a meeting runs', () => {
  const clock = movedClock()
  let wallMs = 0
  let hall: ExampleHall
  let browser: Browser
  let opened: readonly OpenPage[]
  let desk: ReturnType<typeof consolePage>
  let screen: ReturnType<typeof screenPage>
  let staff: ReturnType<typeof operatorPage>
  let follower: ReturnType<typeof connect>
  /** What the server's clock was ahead of ours by, before the first step. */
  let aheadMs: number
  let since: number
  let spokenFrom: number

  const open = (size: 'console' | 'screen' | 'operator' | 'phone', role: string, venueId?: string) =>
    openPage(browser, { size, address: hall.address(hall.linkOf(role, venueId).token), before: watchTime })
  const join = async (role: string, venueId?: string) => {
    const socket = connect(hall.base, { token: hall.linkOf(role, venueId).token, meetingId: hall.meetingId })
    expect(await socket.ready()).toBeNull()
    await until(() => socket.state !== null)
    return socket
  }
  const askClock = async ({ socket }: typeof follower): Promise<number> => {
    const { serverNow }: { serverNow: number } = await socket.timeout(5_000).emitWithAck('clock')
    return serverNow
  }

  beforeAll(async () => {
    ;[hall, browser] = await Promise.all([startExample([branch], clock.env), launchBrowser({ areFacesLoaded: false })])
    await hall.command('meeting.start', {})
    await hall.command('agenda.goTo', { from: null, to: 'address' })
    await hall.command('floor.give', { speaker: { name: '干警一', venueId: branch } })
    spokenFrom = steadyNow()
    const pages = [open('console', 'moderator'), open('screen', 'screen', branch), open('operator', 'operator', branch)]
    opened = await Promise.all([...pages, open('phone', 'attendee', branch)])
    const [first, second, third] = opened.map(({ page }) => page)
    if (first === undefined || second === undefined || third === undefined) throw new Error('not opened')
    desk = consolePage(first, zh)
    screen = screenPage(second)
    staff = operatorPage(third, zh)
    await staff.openChecks()
    await Promise.all(opened.map(({ page }) => mark(page)))
    follower = await join('moderator')
    since = steadyNow()
    aheadMs = (await askClock(follower)) - steadyNow()
  })

  afterAll(async () => {
    follower?.socket.close()
    await browser?.close()
    expect(await hall?.stop()).toBe('')
    clock.remove()
  })

  /** What may be off by now: besides the time that things take, the half percent by which the clock is drawn. @source TIM-1 */
  const allowedMs = (ms: number) => ms + 0.005 * (steadyNow() - since)
  /** How far the server's clock has moved against ours. */
  const strayedMs = async (socket: typeof follower) => Math.abs((await askClock(socket)) - steadyNow() - aheadMs)
  /** How far what a page showed was from what was left, at worst. */
  const worstOf = (turns: readonly { readonly at: number; readonly leftMs: number }[]) => {
    const endsAt = (follower.state?.agenda.itemStartedAt ?? Number.NaN) + plannedMs
    return Math.max(...turns.map(({ at, leftMs }) => Math.abs(leftMs - (endsAt - at - aheadMs))))
  }

  const moveWall = async (byMs: number) => {
    wallMs += byMs
    clock.move({ wallMs })
    await eventually(hall.wallClock, (at) => Math.abs(at - wallMs - steadyNow()) < 5_000)
  }

  const act = async () => {
    const before = follower.seq
    await desk.press('ArrowDown')
    await screen.sees('points')
    await hall.command('agenda.showPoint', { itemId: 'address', point: null }, hall.linkOf('moderator'))
    await screen.sees('item')
    const report = () => follower.state?.venues[branch]?.readiness.audio?.at ?? 0
    const reported = report()
    await staff
      .check('audio')
      .getByRole('button', { name: zh('venues.operator.ok'), exact: true })
      .click()
    await until(() => report() > reported)
    expect(follower.seq).toBe(before + 3)
  }

  const comeIn = async () => {
    const newcomer = await join('attendee', branch)
    expect(await strayedMs(newcomer)).toBeLessThan(allowedMs(1_500))
    newcomer.close()
  }

  const wasRight = async (page: Page) => {
    const { turns, nonsense } = await watchedOf(page)
    expect(nonsense).toEqual([])
    expect(worstOf(turns)).toBeLessThan(allowedMs(1_500))
  }

  /** What it showed until now, and what it shows once it has asked what time it is. */
  const look = async (page: Page) => {
    await wasRight(page)
    await askForTime(page)
    await turned(page, 2)
    await wasRight(page)
  }

  it(`${steps} times: commands, newcomers and countdowns go on, and no page loads anew`, {
    timeout: 60_000 + steps * 10_000,
  }, async () => {
    for (let step = 0; step < steps; step += 1) {
      await moveWall(stepsMs[step % stepsMs.length] ?? 0)
      await act()
      await comeIn()
      await Promise.all(opened.map(({ page }) => look(page)))
      expect(await screen.stale.count()).toBe(0)
    }
  })

  it('lets a newcomer’s page in', async () => {
    const { page, context, faults } = await open('phone', 'attendee', branch)
    await phonePage(page, zh).current.filter({ hasText: '院长讲话' }).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it('leaves speeches and pauses as long as they were', async () => {
    await hall.command('meeting.recess', {})
    const pausedFrom = steadyNow()
    await screen.sees('recess')
    await moveWall(hourMs)
    await eventually(
      async () => steadyNow() - pausedFrom,
      (ms) => ms > 1_500,
    )
    await hall.command('meeting.resume', {})
    const pausedMs = steadyNow() - pausedFrom
    await screen.sees('item')
    await hall.command('floor.release', {})
    const spokenMs = steadyNow() - spokenFrom - pausedMs
    await until(() => follower.state?.floor.current === null)
    const spoken = follower.state?.floor.spoken.find(({ name }) => name === '干警一')
    expect(Math.abs((spoken?.spokenMs ?? 0) - spokenMs)).toBeLessThan(allowedMs(1_000))
    expect(Math.abs((follower.state?.agenda.pausedMs ?? 0) - pausedMs)).toBeLessThan(allowedMs(1_000))
  })

  it('leaves a log whose stamps never run backwards, and pages at which nothing failed', async () => {
    const stamps = (await hall.log()).map(({ at }) => at)
    expect(stamps.length).toBeGreaterThan(steps * 3)
    expect(stamps).toEqual(stamps.toSorted((one, other) => one - other))
    expect(follower.faults).toEqual([])
    expect(opened.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('would be found out if a span were taken from such a clock (negative control: the monotonic one is moved as well)', async () => {
    clock.move({ wallMs, monotonicMs: hourMs })
    await eventually(
      () => strayedMs(follower),
      (ms) => ms > hourMs / 2,
    )
    await watchedOf(screen.page)
    await askForTime(screen.page)
    await turned(screen.page, 3)
    await screen.page.evaluate(`document.body.append('NaN:NaN')`)
    const { turns, nonsense } = await watchedOf(screen.page)
    expect(worstOf(turns)).toBeGreaterThan(hourMs / 2)
    expect(nonsense).toEqual(['NaN:NaN'])
    await screen.page.reload()
    await expect(watchedOf(screen.page)).rejects.toThrow('loaded anew')
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { beforeAll, it } from '../support/e2e-it.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { screenPage } from '../support/e2e-roles.ts'

/** The first items of the example, with their planned minutes. */
const items = [
  ['opening', 5],
  ['commendation', 10],
  ['communication', 15],
  ['review', 10],
  ['address', 50],
] as const
const withinMs = 100
const hourMs = 3_600_000

/** Gives the page a wrong device clock; `window.deviceAheadMs` may be set later, as when somebody corrects it. */
const wrongClock = (aheadMs: number) => `
  window.deviceAheadMs = ${aheadMs}
  const Right = Date
  window.Date = class extends Right {
    constructor(...given) {
      if (given.length === 0) super(Right.now() + window.deviceAheadMs)
      else super(...given)
    }
    static now() { return Right.now() + window.deviceAheadMs }
  }`

/** Notes the true moment of every turn of the countdown, from a clock that no script here touches. */
const watchTurns = `
  window.turns = []
  const figure = document.querySelector('[role="timer"]')
  new MutationObserver(() => {
    window.turns.push({ at: performance.timeOrigin + performance.now(), text: figure.textContent })
  }).observe(figure, { characterData: true, childList: true, subtree: true })`

interface Turn {
  readonly at: number
  readonly text: string
}

const turnsOf = (page: Page): Promise<readonly Turn[]> => page.evaluate('window.turns')

describe('devices whose clocks are wrong', () => {
  const clocks = { right: 0, 'five hours ahead': 5 * hourMs, 'three hours behind': -3 * hourMs }
  let hall: ExampleHall
  let browser: Browser
  let opened: Record<keyof typeof clocks, OpenPage>
  let endsAt: number

  beforeAll(async ({ chromium, server }) => {
    browser = chromium
    hall = await openExample(server, ['mishan'])
    await hall.command('meeting.start', {})
    endsAt = await startItem()
    const address = hall.address(hall.linkOf('screen', 'mishan').token)
    const open = (aheadMs: number) => openPage(browser, { size: 'screen', address, before: wrongClock(aheadMs) })
    opened = {
      right: await open(clocks.right),
      'five hours ahead': await open(clocks['five hours ahead']),
      'three hours behind': await open(clocks['three hours behind']),
    }
    const screens = Object.values(opened).map(({ page }) => screenPage(page))
    await Promise.all(screens.map(({ timer }) => timer.waitFor()))
  })

  afterAll(async () => {
    expect(await hall?.stop()).toBe('')
  })

  const pages = () => Object.values(opened).map(({ page }) => page)

  /** Starts items until one ends well between two whole seconds, so that each figure belongs to one second alone. @returns when it ends. */
  async function startItem(): Promise<number> {
    let from: string | null = null
    for (const [id, plannedMinutes] of items) {
      await eventually(
        async () => Date.now() % 1_000,
        (ms) => ms > 300 && ms < 500,
      )
      await hall.command('agenda.advance', { from })
      from = id
      const { at = 0 } = (await hall.log()).findLast(({ type }) => type === 'agenda.itemStarted') ?? {}
      if (at % 1_000 > 200 && at % 1_000 < 800) return at + plannedMinutes * 60_000
    }
    throw new Error('no item started between two seconds')
  }

  /** How late a page turns its countdown, in milliseconds: the median of some turns, because this machine is busy too. */
  async function lateness(page: Page): Promise<number> {
    const turns = await eventually(
      () => turnsOf(page),
      ({ length }) => length >= 3,
      10_000,
    )
    const late = turns.map(({ at, text }) => at - secondOf(text)).toSorted((one, other) => one - other)
    return late[Math.floor(late.length / 2)] ?? Number.NaN
  }

  /** The whole second of the server from which on a screen is to show that figure. */
  function secondOf(text: string): number {
    const [minutes = Number.NaN, seconds = Number.NaN] = text.split(':').map(Number)
    return Math.ceil((endsAt - (minutes * 60 + seconds) * 1_000) / 1_000) * 1_000
  }

  it('are as wrong as this test means them to be', async () => {
    for (const [index, aheadMs] of Object.values(clocks).entries()) {
      const page = pages()[index]
      const device = Number(await page?.evaluate('Date.now()'))
      expect(Math.abs(device - Date.now() - aheadMs)).toBeLessThan(2_000)
      expect(Math.abs(Number(await page?.evaluate('+new Date()')) - device)).toBeLessThan(2_000)
    }
  })

  it("turn the countdown with the server's second, within 100 ms, and so with one another", async () => {
    await Promise.all(pages().map((page) => page.evaluate(watchTurns)))
    const late = await Promise.all(pages().map(lateness))
    for (const ms of late) expect(Math.abs(ms)).toBeLessThanOrEqual(withinMs)
    expect(Math.max(...late) - Math.min(...late)).toBeLessThanOrEqual(withinMs)
  })

  it('go on so when somebody sets the clock of the device', async () => {
    const { page } = opened.right
    await page.evaluate(`window.deviceAheadMs = ${-7 * hourMs}; window.turns = []`)
    expect(Math.abs(await lateness(page))).toBeLessThanOrEqual(withinMs)
  })

  it('would be found out (negative control: turns that are told a quarter of a second late)', async () => {
    const { page } = opened.right
    await page.evaluate('window.turns = window.turns.map(({ at, text }) => ({ at: at + 250, text }))')
    expect(await lateness(page)).toBeGreaterThan(withinMs)
  })

  it('fail at nothing', () => {
    expect(Object.values(opened).flatMap(({ faults }) => faults)).toEqual([])
  })
})

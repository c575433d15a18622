import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { type ExampleHall, openExample } from '../support/e2e-hall.ts'
import { eventually, type OpenPage, openPage } from '../support/e2e-pages.ts'
import { zh } from '../support/e2e-words.ts'
import { figure, seeded } from '../support/proof-random.ts'
import { anyActs, isTakenBackAt, sceneText, settledText } from '../support/replay-acts.ts'
import { scenePicture, unlikePixels } from '../support/scene-picture.ts'
import { beforeAll, it } from '../support/seen-it.ts'

const places = figure('ONEHALL_REPLAY_PLACES', 5)

/** Each place is drawn twice, and looked at until nothing changes any more. */
const patience = 60_000 + places * 10_000

interface Seen {
  readonly seq: number
  readonly text: string
  readonly picture: Buffer
}

describe('pictures of a replay', () => {
  let hall: ExampleHall
  let screen: OpenPage
  let staff: OpenPage
  let blank: Page
  const seen: Seen[] = []

  beforeAll(async ({ chromium, server }) => {
    hall = await openExample(server, ['mishan'])
    screen = await openPage(chromium, { size: 'screen', address: hall.address(hall.linkOf('screen', 'mishan').token) })
    await hall.command('meeting.start', {})
    await hall.command('agenda.advance', { from: null })
    for (const act of anyActs(hall, seeded(figure('ONEHALL_SEED', 17)), places * 2)) {
      if (!(await act())) continue
      const { length } = await hall.log()
      const text = await settledText(screen.page)
      seen.push({ seq: length, text, picture: await scenePicture(screen.page) })
    }
    staff = await openPage(chromium, { size: 'console', address: hall.address(hall.linkOf('moderator').token) })
    blank = await (await chromium.newContext()).newPage()
  }, patience)
  afterAll(async () => {
    expect([...(screen?.faults ?? []), ...(staff?.faults ?? [])]).toEqual([])
    expect(await hall?.stop()).toBe('')
  })

  /** Pixels in which the replay there is not what was seen, where there are any. */
  const unlikeAt = async ({ page }: OpenPage, query: string, { seq, text, picture }: Seen): Promise<string[]> => {
    await page.goto(`${hall.base}/meetings/${hall.meetingId}/replay?seq=${seq}${query}`)
    await page.locator('[data-scene] main').waitFor({ state: 'attached' })
    await eventually(
      () => sceneText(page),
      (shown) => shown === text,
    )
    await settledText(page)
    const again = await scenePicture(page, zh('minutes.replay.picture'))
    const count = picture.equals(again) ? 0 : await unlikePixels(blank, picture, again)
    return count === 0 ? [] : [`at ${seq}: ${count}`]
  }

  it('[RPL-3] are those of the screen itself, to the pixel, but for what goes on by itself', {
    timeout: patience,
  }, async () => {
    const chance = seeded(7)
    const unlike: string[] = []
    for (const one of Array.from({ length: places }, () => chance.pick(seen)))
      unlike.push(...(await unlikeAt(staff, '&venue=mishan', one)))
    expect(unlike).toEqual([])
  })

  it('[RPL-3] and so they are on the screen, where nothing was taken back', { timeout: patience }, async () => {
    await hall.command('meeting.adjourn', {})
    const log = await hall.log()
    const chance = seeded(8)
    const plain = seen.filter(({ seq }) => !isTakenBackAt(log, seq))
    const unlike: string[] = []
    for (const one of Array.from({ length: Math.ceil(places / 2) }, () => chance.pick(plain)))
      unlike.push(...(await unlikeAt(screen, '', one)))
    expect(unlike).toEqual([])
  })

  it('are told from those of another place (negative control)', async () => {
    const [first] = seen
    const other = seen.find(({ text }) => text !== first?.text)
    if (first === undefined || other === undefined) throw new Error('the screen showed nothing')
    expect(await unlikePixels(blank, first.picture, other.picture)).toBeGreaterThan(1_000)
  })
})

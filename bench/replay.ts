// `npm run bench:replay [events]`: how long a place of a long log and the first picture of its replay take, beside a short one.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../tests/support/browser.ts'
import { seeded } from '../tests/support/proof-random.ts'
import { type LongMeeting, makeMeeting, type OwnHall, startOwnHall } from './long-meeting.ts'

const long = Number(process.argv[2] ?? 100_000)
const short = 1_000
const seeks = 200
const rounds = 7

/** p95 of seeks to places that nobody has been at, ms. */
async function seekTimes({ call }: OwnHall, { id, events }: LongMeeting): Promise<readonly number[]> {
  const chance = seeded(11)
  const took: number[] = []
  for (let index = 0; index < seeks; index += 1) {
    const begunAt = performance.now()
    await call(`/api/meetings/${id}/replay/window?seq=${chance.whole(1, events)}&venueId=b1`)
    took.push(performance.now() - begunAt)
  }
  return took.sort((one, other) => one - other)
}

/** From the press to the painted picture, ms: a browser that has the page's files. */
async function firstPictures(
  browser: Browser,
  { base }: OwnHall,
  { id, moderator }: LongMeeting,
): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1_440, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${base}/join#${moderator}`)
  await page.locator('main:not([aria-busy])').waitFor()
  const took: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    await page.goto('about:blank')
    const begunAt = performance.now()
    await page.goto(`${base}/meetings/${id}/replay`, { waitUntil: 'commit' })
    await page.locator('[data-scene] main').filter({ hasText: /\S/u }).waitFor({ state: 'attached' })
    if (round > 0) took.push(performance.now() - begunAt)
  }
  await context.close()
  return took.sort((one, other) => one - other)
}

const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`

async function run(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-replay-'))
  const browser = await launchBrowser()
  let hall = await startOwnHall(dataDir)
  try {
    const [one, other] = [await makeMeeting(hall, short), await makeMeeting(hall, long)]
    process.stdout.write(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`)
    const results = []
    for (const meeting of [one, other]) {
      const seek = await seekTimes(hall, meeting)
      const picture = await firstPictures(browser, hall, meeting)
      results.push({ seek: at(seek, 0.95), picture: at(picture, 0.5) })
      process.stdout.write(
        `${meeting.events} events: seek median ${ms(at(seek, 0.5))}, p95 ${ms(at(seek, 0.95))}; first picture median ${ms(at(picture, 0.5))}, slowest ${ms(at(picture, 1))}\n`,
      )
    }
    const [small, large] = results
    if (small !== undefined && large !== undefined)
      process.stdout.write(
        `ratio: seek p95 ${(large.seek / small.seek).toFixed(2)}, first picture ${(large.picture / small.picture).toFixed(2)}\n`,
      )
    await hall.hall.close()
    hall = await startOwnHall(dataDir)
    for (const { id, events } of [one, other]) {
      const begunAt = performance.now()
      await hall.call(`/api/meetings/${id}/replay/window`)
      const seen = performance.now()
      await hall.call(`/api/meetings/${id}/replay`)
      process.stdout.write(
        `${events} events, after a restart: first window ${ms(seen - begunAt)}, marks ${ms(performance.now() - seen)}\n`,
      )
    }
  } finally {
    await browser.close()
    await hall.hall.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

await run()
process.exit(0)

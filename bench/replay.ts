// `npm run bench:replay [events]`: how long a place of a long log and the first picture of its replay take, beside a short one.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { createOneHall } from '../server/app.ts'
import { readConfig } from '../server/config.ts'
import { eventVersion } from '../shared/domain/meeting/upcast.ts'
import { addMs, instant } from '../shared/kernel/time.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { seeded } from '../tests/support/proof-random.ts'
import { meetingFile } from '../tests/support/running-hall.ts'

const root = join(import.meta.dirname, '..')
const long = Number(process.argv[2] ?? 100_000)
const short = 1_000
const seeks = 200
const rounds = 7
const owner = 'owner-token-of-the-bench'

interface Measured {
  readonly id: string
  readonly events: number
  readonly moderator: string
}

type Hall = Awaited<ReturnType<typeof start>>

async function start(dataDir: string) {
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, EXAMPLE: 'off' })
  const log = { error: (context: object) => console.error(context), warn: () => undefined }
  const hall = await createOneHall({ config, log, clientFolder: join(root, 'dist', 'client') })
  await hall.deps.access.establishOwner(owner)
  const base = `http://127.0.0.1:${await hall.listen()}`
  const call = async (path: string, body?: object) => {
    const headers = { authorization: `Bearer ${owner}`, 'content-type': 'application/json' }
    const method = body === undefined ? 'GET' : 'POST'
    const response = await fetch(base + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  return { hall, base, call }
}

/** Ten halls of fifty; reports of halls, people who come and go, and in the middle the start and ten items. */
async function makeMeeting({ hall, call }: Hall, events: number): Promise<Measured> {
  const { meetingId, links } = await call('/api/meetings', meetingFile(10, 50))
  const from = instant(Date.now() - 6 * 3_600_000)
  const event = (index: number) => {
    const venueId = `b${1 + (index % 10)}`
    const status = index % 4 === 0 ? 'problem' : 'ok'
    const data = { venueId, check: 'audio', status, note: `note ${index}` }
    return { type: 'venues.readinessReported', data, at: addMs(from, index * 50), version: eventVersion }
  }
  const append = async (first: number, last: number) => {
    for (let begin = first; begin < last; begin += 500) {
      const head = await hall.deps.events.head(meetingId)
      const commits = Array.from({ length: Math.min(500, last - begin) }, (_, index) => ({
        commandId: `act-${begin + index}`,
        bodyHash: 'none',
        actor: { role: 'owner' },
        events: [event(begin + index)],
      }))
      await hall.deps.events.append(meetingId, head?.seq ?? 0, commits)
    }
  }
  await append(0, events / 2)
  const say = (type: string, data: object) =>
    call(`/api/meetings/${meetingId}/commands`, { commandId: `${type}-${JSON.stringify(data)}`, type, data })
  await say('meeting.start', {})
  await say('agenda.advance', { from: null })
  await append(events / 2, events)
  await call(`/api/meetings/${meetingId}/replay`)
  const moderator = links.find(({ role }: { role: string }) => role === 'moderator').token
  return { id: meetingId, events, moderator }
}

/** p95 of seeks to places that nobody has been at, ms. */
async function seekTimes({ call }: Hall, { id, events }: Measured): Promise<readonly number[]> {
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
  { base }: Hall,
  { id, moderator }: Measured,
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
  let hall = await start(dataDir)
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
    hall = await start(dataDir)
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

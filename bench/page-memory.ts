// `npm run bench:page-memory [events]`: what a page holds once it has followed so many events, beside a thousand.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { eventVersion } from '../shared/domain/meeting/upcast.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { memoryReader } from '../tests/support/page-memory.ts'
import { meetingFile } from '../tests/support/running-hall.ts'
import { pause } from './fanout/processes.ts'
import { describeMachine } from './fanout/report.ts'
import { type OwnHall, startOwnHall } from './long-meeting.ts'

const long = Number(process.argv[2] ?? 100_000)
const short = Math.min(1_000, long / 2)
/** So many come in one message, and the next a little later: a page that reads too slowly would get a snapshot. */
const atOnce = 500
const restMs = 50
/** A page that follows, and how its memory is read. */
interface Followed {
  readonly role: string
  readonly page: Page
  readonly read: Awaited<ReturnType<typeof memoryReader>>
}

const say = (text: string) => process.stdout.write(`${text}\n`)

/** Reports of halls, as another node would have written them. */
async function append({ hall }: OwnHall, meetingId: string, count: number): Promise<void> {
  const head = await hall.deps.events.head(meetingId)
  const from = head?.seq ?? 0
  const commits = Array.from({ length: count }, (_, index) => {
    const [seq, status] = [from + index, index % 4 === 0 ? 'problem' : 'ok']
    const data = { venueId: `b${1 + (seq % 10)}`, check: 'audio', status, note: `note ${seq}` }
    const event = { type: 'venues.readinessReported', data, at: hall.deps.now(), version: eventVersion }
    return { commandId: `report-${seq}`, bodyHash: 'none', actor: { role: 'owner' }, events: [event] }
  })
  await hall.deps.events.append(meetingId, from, commits)
}

async function run(): Promise<void> {
  say(describeMachine())
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-page-memory-'))
  const browser = await launchBrowser()
  const own = await startOwnHall(dataDir)
  try {
    const { meetingId, links } = await own.call('/api/meetings', meetingFile(10, 50))
    const token = (role: string) => links.find((link: { role: string }) => link.role === role).token
    const command = (type: string, data: object, commandId: string) =>
      own.call(`/api/meetings/${meetingId}/commands`, { commandId, type, data })
    await command('meeting.start', {}, 'start')
    const pages: Followed[] = []
    for (const role of ['moderator', 'screen'] as const) {
      const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
      await page.goto(`${own.base}/join#${token(role)}`)
      await page.locator('main:not([aria-busy])').waitFor()
      pages.push({ role, page, read: await memoryReader(page) })
    }
    let told = 0
    /** Resolves when both pages show what was said last, and so have all that was before. */
    const shown = async () => {
      told += 1
      const text = `said after ${told}`
      await command('notices.send', { to: 'all', text, level: 'urgent' }, `notice-${told}`)
      for (const { page } of pages) await page.getByText(text).first().waitFor()
    }
    say('\n| page | events | heap | nodes | listeners |')
    say('| --- | --- | --- | --- | --- |')
    let events = 0
    for (const goal of [short, long]) {
      while (events < goal) {
        await append(own, meetingId, Math.min(atOnce, goal - events))
        events += Math.min(atOnce, goal - events)
        await pause(restMs)
        if (events % 5_000 === 0) await shown()
      }
      await shown()
      for (const { role, read } of pages) {
        const { heapBytes, nodes, listeners } = await read()
        say(`| ${role} | ${events} | ${(heapBytes / 2 ** 20).toFixed(2)} MB | ${nodes} | ${listeners} |`)
      }
    }
  } finally {
    await browser.close()
    await own.hall.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

await run()
process.exit(0)

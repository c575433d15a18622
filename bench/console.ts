// `npx tsx bench/console.ts [rounds]`: see bench/README.md.

import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../tests/support/browser.ts'
import { proofServer } from '../tests/support/proof-server.ts'
import { newCommandId, ownerToken, type TestLink } from '../tests/support/running-hall.ts'
import { durations, watchInteractions, workAsModerator } from './console/interactions.ts'
import { largeMeeting } from './console/large-meeting.ts'
import { quantile } from './fanout/statistics.ts'

const rounds = Number(process.argv[2] ?? 8)
if (!(rounds > 0 && rounds <= 100)) throw new Error('rounds is not between 1 and 100')
const sizes = { small: { halls: 3, people: 60 }, large: { halls: 40, people: 5_000 } } as const
/** Of the people, a second, while the moderator works. */
const arrivalsPerSecond = 10

const dataDir = mkdtempSync(join(tmpdir(), 'onehall-console-'))
const server = await proofServer(dataDir)
if (!(await server.start())) throw new Error(server.complaints)
const browser = await launchBrowser()

async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(server.base + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

async function openConsole({ halls, people }: { readonly halls: number; readonly people: number }) {
  const { meetingId, links } = await post<{ meetingId: string; links: readonly TestLink[] }>(
    '/api/meetings',
    largeMeeting(halls, people),
  )
  const command = (type: string, data: object) =>
    post<unknown>(`/api/meetings/${meetingId}/commands`, { commandId: newCommandId(), type, data })
  await command('meeting.start', {})
  await command('agenda.advance', { from: null })
  const token = links.find(({ role }) => role === 'moderator')?.token ?? ''
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  await context.addInitScript(watchInteractions)
  const page = await context.newPage()
  await page.goto(`${server.base}/join#${token}`)
  await page.locator('main:not([aria-busy])').waitFor()
  let arrived = 0
  const arrive = () => {
    const personId = `p${arrived}`
    arrived += 1
    return arrived > people ? null : command('attendance.checkIn', { personId, venueId: `v${(arrived - 1) % halls}` })
  }
  return { page, arrive }
}

async function measure(size: { readonly halls: number; readonly people: number }) {
  const { page, arrive } = await openConsole(size)
  const failures: unknown[] = []
  const arrivals = setInterval(
    () => arrive()?.catch((error: unknown) => failures.push(error)),
    1_000 / arrivalsPerSecond,
  )
  const count = await workAsModerator(page, rounds)
  clearInterval(arrivals)
  const all = await durations(page, count)
  await page.context().close()
  if (failures.length > 0) throw failures[0]
  return all
}

try {
  process.stdout.write(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`)
  const figures = new Map<string, number>()
  for (const [name, size] of Object.entries(sizes)) {
    const all = await measure(size)
    const at = (share: number) => Math.round(quantile(all, share))
    figures.set(name, at(0.98))
    process.stdout.write(
      `${size.halls} halls, ${size.people} people: ${all.length} interactions, median ${at(0.5)}, p98 (INP) ${at(0.98)}, worst ${at(1)} ms\n`,
    )
  }
  process.stdout.write(`ratio of INP: ${((figures.get('large') ?? 0) / (figures.get('small') ?? 1)).toFixed(2)}\n`)
} finally {
  await browser.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

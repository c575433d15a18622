// `npx tsx bench/plan.ts [rounds]`: see bench/README.md.

import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../tests/support/browser.ts'
import { proofServer } from '../tests/support/proof-server.ts'
import { ownerToken, type TestLink } from '../tests/support/running-hall.ts'
import { durations, watchInteractions } from './console/interactions.ts'
import { largeMeeting } from './console/large-meeting.ts'
import { quantile } from './fanout/statistics.ts'
import { timedUntil, writeItem, writePeople } from './plan/prepare.ts'

const rounds = Number(process.argv[2] ?? 3)
if (!(rounds > 0 && rounds <= 50)) throw new Error('rounds is not between 1 and 50')
const sizes = {
  small: { halls: 3, people: 60, items: 7 },
  large: { halls: 40, people: 20_000, items: 500 },
} as const
type Size = keyof typeof sizes

const dataDir = mkdtempSync(join(tmpdir(), 'onehall-plan-'))
const server = await proofServer(dataDir)
if (!(await server.start())) throw new Error(server.complaints)
const browser = await launchBrowser()

async function meetingOf(size: Size): Promise<string> {
  const { halls, people, items } = sizes[size]
  const response = await fetch(`${server.base}/api/meetings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(largeMeeting(halls, people, items)),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  const { links } = (await response.json()) as { readonly links: readonly TestLink[] }
  return `${server.base}/join?view=plan#${links.find(({ role }) => role === 'moderator')?.token ?? ''}`
}

interface Round {
  readonly openMs: number
  readonly peopleMs: number
  readonly keysMs: readonly number[]
}

/** What a small town has: 10 Mbit/s both ways, 20 ms. */
const line = { offline: false, latency: 20, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8 }

/** The first opening over that line, nothing cached, ms until the agenda can be written in. */
async function firstLoad(address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  const page = await context.newPage()
  const debug = await context.newCDPSession(page)
  await debug.send('Network.enable')
  await debug.send('Network.emulateNetworkConditions', line)
  const ms = await timedUntil(page, () => page.goto(address), "[data-number='1']")
  await context.close()
  return ms
}

/** A page of its own each time, nothing cached. */
async function measure(address: string): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
  await context.addInitScript(watchInteractions)
  const page = await context.newPage()
  const openMs = await timedUntil(page, () => page.goto(address), "[data-number='1']")
  const written = await writeItem(page)
  const people = () => page.getByRole('navigation').getByRole('button', { name: '人员' }).click()
  const peopleMs = await timedUntil(page, people, "[role=grid] [aria-rowindex='2']")
  const keys = written + (await writePeople(page))
  const keysMs = (await durations(page, keys)).slice(0, keys)
  await context.close()
  return { openMs, peopleMs, keysMs }
}

try {
  process.stdout.write(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`)
  const addresses = { small: await meetingOf('small'), large: await meetingOf('large') }
  const measured: Record<Size, Round[]> = { small: [], large: [] }
  for (let round = 0; round < rounds; round += 1)
    for (const size of ['small', 'large'] as const) measured[size].push(await measure(addresses[size]))
  const keys: Record<Size, readonly number[]> = { small: [], large: [] }
  for (const size of ['small', 'large'] as const) {
    const all = measured[size].flatMap(({ keysMs }) => keysMs)
    const median = (of: readonly number[]) => Math.round(quantile(of, 0.5))
    keys[size] = all
    const { people, items } = sizes[size]
    process.stdout.write(
      `${items} items, ${people} people: agenda to be written in after ${median(measured[size].map(({ openMs }) => openMs))} ms, people after ${median(measured[size].map(({ peopleMs }) => peopleMs))} ms; ${all.length} keys to paint: median ${median(all)}, p95 ${Math.round(quantile(all, 0.95))}, worst ${Math.round(quantile(all, 1))} ms\n`,
    )
  }
  const loads: Record<Size, number[]> = { small: [], large: [] }
  for (let round = 0; round < rounds; round += 1)
    for (const size of ['small', 'large'] as const) loads[size].push(await firstLoad(addresses[size]))
  const [small, large] = [quantile(loads.small, 0.5), quantile(loads.large, 0.5)]
  process.stdout.write(
    `first load over 10 Mbit/s and 20 ms: small ${Math.round(small)} ms, large ${Math.round(large)} ms, × ${(large / small).toFixed(2)}\n`,
  )
  const ratio = (share: number) => (quantile(keys.large, share) / quantile(keys.small, share)).toFixed(2)
  process.stdout.write(`keys, large / small: median ${ratio(0.5)}, p95 ${ratio(0.95)} (goal: at most 2, and 50 ms)\n`)
} finally {
  await browser.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

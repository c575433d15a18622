// `npx tsx bench/reload.ts [rounds]`: how long a hall screen needs from a reload to the right picture.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createOneHall } from '../server/app.ts'
import { readConfig } from '../server/config.ts'
import { createExample } from '../server/example.ts'
import { launchBrowser } from '../tests/support/browser.ts'

const root = join(import.meta.dirname, '..')

const rounds = Number(process.argv[2] ?? 20)

/** The example with its first communicated documents on. @returns the address of a hall's screen. */
async function startMeeting() {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-reload-'))
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir })
  const log = { error: (context: object) => console.error(context), warn: () => undefined }
  const hall = await createOneHall({ config, log, clientFolder: join(root, 'dist', 'client') })
  const port = await hall.listen()
  const example = await createExample(hall, join(root, 'examples', 'court-work-meeting', 'meeting.yaml'))
  const [meetingId = ''] = await hall.deps.events.meetingIds()
  const host = await hall.deps.hosts.get(meetingId)
  const actor = { role: 'moderator', venueId: null, personId: null } as const
  for (const [commandId, command] of [
    ['start', { type: 'meeting.start', data: {} }],
    ['go', { type: 'agenda.goTo', data: { from: null, to: 'communication' } }],
  ] as const)
    await host?.execute({ commandId, actor, linkId: 'bench', command })
  const token = example.links.find(({ role, venueId }) => role === 'screen' && venueId === 'mishan')?.token ?? ''
  return {
    address: `http://127.0.0.1:${port}/join#${token}`,
    async end(): Promise<void> {
      await hall.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/**
 * Notes when the right picture was painted, milliseconds since the reload began: the title of what is on now, and the mark of
 * a page that is verified. Two frames later it has been painted.
 */
const watch = (title: string) => `
  new MutationObserver((_, observer) => {
    const heading = document.querySelector('[data-scene] main h1')?.textContent
    const isLive = document.querySelector('header [data-live="true"]') !== null
    if (heading !== ${JSON.stringify(title)} || !isLive) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => { window.paintedAt = performance.now() }))
  }).observe(document, { childList: true, subtree: true, attributes: true })`

const cases = [
  { name: 'warm cache, service worker', worker: true, isCold: false, slowdown: 1 },
  { name: 'warm cache, plain http (no worker)', worker: false, isCold: false, slowdown: 1 },
  { name: 'warm cache, a processor four times slower', worker: true, isCold: false, slowdown: 4 },
  { name: 'cold: a browser that has nothing', worker: false, isCold: true, slowdown: 1 },
] as const

async function paintedAfter(page: Page): Promise<number> {
  for (;;) {
    // A page that is just being replaced has nothing to say.
    const paintedAt = await page.evaluate<number | null>('window.paintedAt ?? null').catch(() => null)
    if (paintedAt !== null) return paintedAt
    await page.waitForTimeout(20)
  }
}

async function openScreen(browser: Browser, address: string, title: string, worker: boolean, slowdown: number) {
  const context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    locale: 'zh-CN',
    serviceWorkers: worker ? 'allow' : 'block',
  })
  await context.addInitScript(watch(title))
  const page = await context.newPage()
  const debugging = await context.newCDPSession(page)
  await debugging.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(address)
  return { context, page, first: await paintedAfter(page) }
}

async function measure(browser: Browser, address: string, title: string, kind: (typeof cases)[number]) {
  const samples: number[] = []
  if (kind.isCold) {
    for (let round = 0; round < rounds; round += 1) {
      const { context, first } = await openScreen(browser, address, title, kind.worker, kind.slowdown)
      samples.push(first)
      await context.close()
    }
    return samples
  }
  const { context, page } = await openScreen(browser, address, title, kind.worker, kind.slowdown)
  // The worker keeps what the page has loaded a few seconds after it has come.
  await page.waitForTimeout(8_000)
  for (let round = 0; round < rounds; round += 1) {
    await page.reload({ waitUntil: 'commit' })
    samples.push(await paintedAfter(page))
  }
  await context.close()
  return samples
}

async function run(): Promise<void> {
  const [meeting, browser] = await Promise.all([startMeeting(), launchBrowser()])
  try {
    process.stdout.write(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${rounds} rounds a case\n`)
    for (const kind of cases) {
      const sorted = (await measure(browser, meeting.address, '传达上级会议精神', kind)).sort(
        (one, other) => one - other,
      )
      const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN)
      process.stdout.write(`${kind.name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, slowest ${at(1)} ms\n`)
    }
  } finally {
    await browser.close()
    await meeting.end()
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})

// `npx tsx bench/painted.ts [rounds]`: see bench/README.md.
import { cpus, loadavg } from 'node:os'
import { launchBrowser } from '../tests/support/browser.ts'
import { startExample } from '../tests/support/e2e-hall.ts'
import { quantile, ratioOfMedians } from './fanout/statistics.ts'
import { startBarePages } from './painted/bare-pages.ts'
import { openScreens, paintedBy, type WatchedScreens } from './painted/watched-screens.ts'

const branches = ['jiguan', 'hengshan', 'didao', 'lishu', 'chengzihe', 'mashan', 'jidong', 'mishan', 'hulin']
const rounds = Number(process.argv[2] ?? 40)
if (!(rounds > 0 && rounds <= 500)) throw new Error('rounds is not between 1 and 500')

interface Sample {
  /** From the command until the last screen has painted, milliseconds. */
  readonly last: number
  /** Between the first and the last screen, milliseconds. */
  readonly apart: number
}

/** Until the screens have drawn what went before. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 700))

async function timed(screens: WatchedScreens, title: string, act: () => Promise<unknown>): Promise<Sample> {
  await settle()
  const at = Date.now()
  const [painted] = await Promise.all([paintedBy(screens, title), act()])
  return { last: Math.max(...painted) - at, apart: Math.max(...painted) - Math.min(...painted) }
}

const [hall, bare, browser] = await Promise.all([startExample('all'), startBarePages(), launchBrowser()])

/** Items of one round, so that every heading is new. */
async function addItems(titles: readonly string[]): Promise<void> {
  for (const title of titles)
    await hall.command('agenda.addItem', {
      item: { id: title, kind: 'report', title, plannedMinutes: 5, speaker: null, points: [], documentIds: [] },
    })
}

async function run(): Promise<void> {
  const screens = await openScreens(
    browser,
    branches.map((venueId) => hall.address(hall.linkOf('screen', venueId).token)),
  )
  const lines = await openScreens(
    browser,
    branches.map(() => bare.base),
  )
  await hall.command('meeting.start', {})
  process.stdout.write(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${rounds} rounds\n`)
  const samples: Record<'goTo' | 'commit' | 'bare', Sample[]> = { goTo: [], commit: [], bare: [] }
  let from: string | null = null
  for (let round = 1; round <= rounds; round += 1) {
    const [plain, staged] = [`item-${round}-a`, `item-${round}-b`] as const
    await addItems([plain, staged])
    samples.goTo.push(await timed(screens, plain, () => hall.command('agenda.goTo', { from, to: plain })))
    samples.bare.push(await timed(lines, plain, () => bare.show(plain)))
    await hall.command('agenda.stage', { itemId: staged })
    samples.commit.push(await timed(screens, staged, () => hall.command('agenda.commit', { itemId: staged })))
    for (const itemId of [plain, from].filter((id) => id !== null)) await hall.command('agenda.removeItem', { itemId })
    from = staged
  }
  for (const [name, all] of Object.entries(samples)) {
    const last = all.map((sample) => sample.last)
    const apart = all.map((sample) => sample.apart)
    const figures = (values: readonly number[]) =>
      `median ${Math.round(quantile(values, 0.5))}, p95 ${Math.round(quantile(values, 0.95))} ms`
    const { ratio, low, high } = ratioOfMedians(
      last,
      samples.bare.map((sample) => sample.last),
    )
    const beside = `${ratio.toFixed(2)} × bare (${low.toFixed(2)}–${high.toFixed(2)})`
    process.stdout.write(`${name}: last painted ${figures(last)}; apart ${figures(apart)}; ${beside}\n`)
  }
}

try {
  await run()
} finally {
  await browser.close()
  bare.end()
  await hall.stop()
}

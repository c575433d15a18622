// `npx tsx bench/arrive.ts [rounds] [slowerCpu]`: see bench/README.md.

import { cpus, loadavg } from 'node:os'
import { launchBrowser } from '../tests/support/browser.ts'
import { startExample } from '../tests/support/e2e-hall.ts'
import { startBareForm } from './arrive/bare-form.ts'
import { coldOpening, line, type Opening } from './arrive/cold-opening.ts'
import { quantile, ratioOfMedians } from './fanout/statistics.ts'

const rounds = Number(process.argv[2] ?? 20)
/** 4: a phone of the middle class beside a computer of today. */
const slowerCpu = Number(process.argv[3] ?? 4)
if (!(rounds > 0 && rounds <= 200)) throw new Error('rounds is not between 1 and 200')
if (!(slowerCpu >= 1 && slowerCpu <= 20)) throw new Error('slowerCpu is not between 1 and 20')
const venueId = 'mishan'

const [hall, bare, browser] = await Promise.all([startExample([venueId]), startBareForm(), launchBrowser()])

/** What the hall's screen shows at this moment. */
async function codeNow(): Promise<string> {
  const { token } = hall.linkOf('screen', venueId)
  const address = `${hall.base}/api/meetings/${hall.meetingId}/check-in/code`
  const answer = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
  return ((await answer.json()) as { url: string }).url
}

async function run(): Promise<void> {
  await hall.command('attendance.setRules', { mode: 'rotating' })
  const samples: Record<'scanned' | 'bare' | 'whole', Opening[]> = { scanned: [], bare: [], whole: [] }
  const whole = hall.address(hall.linkOf('attendee', venueId).token)
  for (let round = 0; round < rounds; round += 1) {
    samples.scanned.push(await coldOpening(browser, await codeNow(), slowerCpu))
    samples.bare.push(await coldOpening(browser, bare.base, slowerCpu))
    // The page that a link opened before there were codes, and the one that follows now.
    if (round % 4 === 0) samples.whole.push(await coldOpening(browser, whole, slowerCpu))
  }
  const { downMbit, upMbit, latencyMs } = line
  process.stdout.write(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${rounds} rounds; ${downMbit}/${upMbit} Mbit/s, ${latencyMs} ms, processor ${slowerCpu} × slower, nothing cached\n`,
  )
  const bareMs = samples.bare.map(({ ms }) => ms)
  for (const [name, openings] of Object.entries(samples)) {
    const ms = openings.map((opening) => opening.ms)
    const kilobytes = Math.max(...openings.map(({ bytes }) => bytes)) / 1_024
    const { ratio, low, high } = ratioOfMedians(ms, bareMs)
    process.stdout.write(
      `${name}: to be filled in after median ${Math.round(quantile(ms, 0.5))}, p95 ${Math.round(quantile(ms, 0.95))} ms; ${kilobytes.toFixed(1)} KB in ${openings[0]?.requests} requests; ${ratio.toFixed(2)} × bare (${low.toFixed(2)}–${high.toFixed(2)})\n`,
    )
  }
}

try {
  await run()
} finally {
  await browser.close()
  bare.end()
  await hall.stop()
}

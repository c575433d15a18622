// `npx tsx bench/staged.ts [--rounds=n] [--megabytes=n] [--megabits=n]`: see bench/README.md.
import type { PresenceMessage } from '../shared/protocol/down.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { startExample } from '../tests/support/e2e-hall.ts'
import { connect, ownerToken, until } from '../tests/support/running-hall.ts'
import { openHalls, paintedAt } from './staged/halls.ts'
import { largePdf } from './staged/large-pdf.ts'

const branches = ['jiguan', 'hengshan', 'didao', 'lishu', 'chengzihe', 'mashan', 'jidong', 'mishan', 'hulin']

function option(name: string, otherwise: number, most: number): number {
  const text = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1]
  const number = Number(text ?? otherwise)
  if (!(number > 0 && number <= most)) throw new Error(`${name} is not between 0 and ${most}`)
  return number
}

const rounds = option('rounds', 2, 10)
const bytes = option('megabytes', 10, 60) * 1_000_000
const bytesPerSecond = (option('megabits', 2, 1_000) * 1_000_000) / 8
/** Three times what the line needs for the document, and some more for a busy machine. */
const limitMs = (bytes / bytesPerSecond) * 3_000 + 60_000

const [hall, browser] = await Promise.all([startExample('all'), launchBrowser()])
const halls = await openHalls(hall, browser, branches, bytesPerSecond)
const desk = connect(hall.base, { token: hall.linkOf('moderator').token, meetingId: hall.meetingId })
let onNow: string | null = null

/** An item with one large document of its own. */
async function addItem(id: string, size: number): Promise<void> {
  const item = {
    id,
    kind: 'report' as const,
    title: `Item ${id}`,
    plannedMinutes: 5,
    speaker: null,
    points: [],
    documentIds: [],
  }
  await hall.command('agenda.addItem', { item })
  await hall.command('documents.add', { documentId: id, title: `Document ${id}`, itemId: id })
  const response = await fetch(`${hall.base}/api/meetings/${hall.meetingId}/documents/${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/pdf' },
    body: Buffer.from(largePdf(size, id)),
  })
  if (!response.ok) throw new Error(`${id}: ${response.status}`)
}

function readyHalls(itemId: string): number {
  const presence = desk.messages.findLast(({ name }) => name === 'presence')?.body as PresenceMessage | undefined
  return branches.filter((venueId) => {
    const prepared = presence?.venues[venueId]?.prepared
    return prepared?.itemId === itemId && prepared.done === prepared.total
  }).length
}

/** From the moderator's switch to the last hall that has painted the first page; milliseconds. */
async function lastPaint(id: string, isStaged: boolean): Promise<number> {
  if (isStaged) {
    await hall.command('agenda.stage', { itemId: id })
    await until(() => readyHalls(id) === branches.length, limitMs)
  }
  const paints = paintedAt(halls, `Document ${id}`, limitMs)
  const at = Date.now()
  if (isStaged) await hall.command('agenda.commit', { itemId: id })
  else await hall.command('agenda.goTo', { from: onNow, to: id })
  await hall.command('documents.release', { documentId: id })
  await hall.command('documents.turnPage', { documentId: id, page: 1 })
  onNow = id
  return Math.max(...(await paints)) - at
}

async function run(): Promise<void> {
  await hall.command('meeting.start', {})
  await addItem('warm-up', 1_000)
  await lastPaint('warm-up', false)
  for (const { line } of halls) line.makeThin()
  for (let round = 1; round <= rounds; round += 1) {
    for (const kind of ['plain', 'staged']) await addItem(`${kind}-${round}`, bytes)
    const plain = await lastPaint(`plain-${round}`, false)
    const staged = await lastPaint(`staged-${round}`, true)
    const figures = [plain, staged].map((ms) => `${(ms / 1_000).toFixed(2)} s`)
    console.log(`round ${round}: not staged ${figures[0]}, staged ${figures[1]}, ratio ${(plain / staged).toFixed(1)}`)
  }
}

run()
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(async () => {
    desk.close()
    for (const { line } of halls) line.close()
    await browser.close()
    await hall.stop()
  })

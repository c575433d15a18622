import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { createOneHall } from '../server/app.ts'
import { readConfig } from '../server/config.ts'
import { createExample } from '../server/example.ts'
import { launchBrowser } from '../tests/support/browser.ts'

/**
 * Plays the example meeting and takes a picture of every scene, in both languages and themes.
 * `npx tsx scripts/screenshots.ts [folder] [name…]`: into `.cache/screenshots` unless told otherwise; only those names.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const [folder = join(root, '.cache', 'screenshots'), ...only] = process.argv.slice(2)
const dataDir = mkdtempSync(join(tmpdir(), 'onehall-pictures-'))
const silent = { error: (context: object) => console.error(context), warn: () => undefined }
const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir })
const hall = await createOneHall({ config, log: silent, clientFolder: join(root, 'dist', 'client') })
const port = await hall.listen()
const base = `http://127.0.0.1:${port}`
const example = await createExample(hall, join(root, 'examples', 'court-work-meeting', 'meeting.yaml'))
const [meetingId = ''] = await hall.deps.events.meetingIds()
const host = await hall.deps.hosts.get(meetingId)
const browser = await launchBrowser()
mkdirSync(folder, { recursive: true })

const tokenOf = (role: string, venueId?: string) =>
  example.links.find((link) => link.role === role && (venueId === undefined || link.venueId === venueId))?.token ?? ''

const sizes = {
  screen: { width: 1920, height: 1080 },
  console: { width: 1440, height: 900 },
  operator: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

async function open(kind: keyof typeof sizes, role: string, venueId: string | undefined, query: string): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: sizes[kind], locale: 'zh-CN' })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(kind, error))
  page.on('console', (message) => message.type() === 'error' && console.error(kind, message.text()))
  await page.goto(`${base}/join?${query}#${tokenOf(role, venueId)}`)
  await page.waitForSelector('main:not([aria-busy])')
  return page
}

const pages = {
  'screen-formal-zh': await open('screen', 'screen', 'mishan', 'lang=zh-CN'),
  'screen-neutral-en': await open('screen', 'screen', 'hulin', 'lang=en&theme=neutral'),
  'console-zh': await open('console', 'moderator', undefined, 'lang=zh-CN'),
  'console-en': await open('console', 'moderator', undefined, 'lang=en'),
  'operator-zh': await open('operator', 'operator', 'mishan', 'lang=zh-CN'),
  'operator-en': await open('operator', 'operator', 'hulin', 'lang=en'),
  'phone-zh': await open('phone', 'attendee', 'mishan', 'lang=zh-CN'),
  'phone-en': await open('phone', 'attendee', 'hulin', 'lang=en'),
}

let count = 0
const act = async (type: string, data: object) => {
  count += 1
  const answer = await host?.execute({
    commandId: `picture-${count}`,
    actor: { role: 'moderator', venueId: null, personId: null },
    linkId: 'pictures',
    command: { type, data } as never,
  })
  if (answer?.ok !== true) console.error(type, JSON.stringify(answer))
}

const picture = async (scene: string) => {
  await new Promise((resolve) => setTimeout(resolve, 1_300))
  for (const [name, page] of Object.entries(pages)) {
    const file = `${scene}-${name}`
    if (only.length > 0 && !only.some((wanted) => file.includes(wanted))) continue
    await page.screenshot({ path: join(folder, `${file}.png`) })
  }
}

const roster = await hall.deps.side.roster(meetingId)
for (const [index, person] of roster.entries()) {
  if (index % 7 === 3) await act('attendance.excuse', { personId: person.personId, reason: '公务' })
  else if (index % 9 !== 0) await act('attendance.checkIn', { personId: person.personId, venueId: person.venueId })
}
for (const venueId of Object.keys(host?.state.venues ?? {})) {
  if (venueId === 'hulin') continue
  for (const check of ['video', 'audio', 'network', 'seating']) {
    await act('venues.reportReadiness', { venueId, check, status: 'ok' })
  }
}
await picture('01-waiting')
await act('meeting.start', {})
await act('agenda.advance', { from: null })
await picture('02-item')
const items = host?.state.agenda.items ?? []
const goTo = (id: string) => act('agenda.goTo', { from: host?.state.agenda.currentItemId ?? null, to: id })
const ofKind = (kind: string) => items.find((item) => item.kind === kind)?.id ?? ''
await goTo(ofKind('commendation'))
await act('commendation.reveal', { itemId: ofKind('commendation'), from: 0, to: 1 })
await act('commendation.reveal', { itemId: ofKind('commendation'), from: 1, to: 6 })
await picture('03-commendation')
await goTo(ofKind('communication'))
for (const id of items.find((item) => item.kind === 'communication')?.documentIds ?? []) {
  await act('documents.release', { documentId: id })
}
await act('notices.send', { to: 'all', text: '请各会场将手机调至静音。', level: 'info' })
await act('floor.request', { venueId: 'mishan', topic: '关于调解衔接' })
await picture('04-communication')
await act('documents.turnPage', { documentId: Object.keys(host?.state.documents ?? {})[0], page: 1 })
await new Promise((resolve) => setTimeout(resolve, 2_000))
await picture('05-document')
await goTo(ofKind('address'))
await act('agenda.showPoint', { itemId: ofKind('address'), point: 2 })
await act('notices.send', { to: ['hulin'], text: '虎林市会场请检查音频。', level: 'urgent' })
await act('rollCall.open', {})
await picture('06-points')
await act('meeting.recess', {})
await picture('07-recess')
await act('meeting.resume', {})
await act('meeting.adjourn', {})
await picture('08-adjourned')

await browser.close()
await hall.close()
rmSync(dataDir, { recursive: true, force: true })
console.log(folder)
process.exit(0)

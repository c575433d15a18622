import { type BookEntry, countsOf, disagreements, standingInWords } from './attendance-book.ts'
import { type httpProgram, socketProgram } from './contract-program.ts'
import { workbookOf } from './ledger-files.ts'
import { wholeLog } from './whole-log.ts'

interface Setting {
  readonly base: string
  readonly meetingId: string
  readonly program: ReturnType<typeof httpProgram>
  readonly moderator: string
  /** The token of a hall's screen. */
  readonly screenToken: string
  /** One that has followed since before the first came. */
  readonly screen: Awaited<ReturnType<typeof socketProgram>>
  readonly book: readonly BookEntry[]
  /** By person: with which event it came in, as the sender was told. */
  readonly acked: ReadonlyMap<string, number>
}

interface Case extends Setting {
  readonly expected: Record<string, object>
}

/** Where state, log, workbook and screens do not say what the book says; empty when all agree to the person. */
export async function disagreeingWitnesses(setting: Setting): Promise<readonly string[]> {
  const venueIds = [...new Set(setting.book.map(({ venueId }) => venueId))]
  const expected = Object.fromEntries(venueIds.map((venueId) => [venueId, countsOf(setting.book, venueId)]))
  const all = { ...setting, expected }
  const found = [await stateSeen(all), await logSeen(all), await workbookSeen(all), await screensSeen(all)]
  return found.flat()
}

async function stateSeen({ program, moderator, book, expected }: Case) {
  type Person = Pick<BookEntry, 'late'> & { status: BookEntry['standing'] }
  interface State {
    readonly attendance: { venues: Record<string, object>; people: Record<string, Record<string, Person>> }
  }
  const { state } = await program.get<{ state: State }>(moderator, 'state')
  const people = Object.entries(state.attendance.people).flatMap(([venueId, ofVenue]) =>
    Object.entries(ofVenue).map(([id, { status, late }]) => [id, [venueId, status, late]] as const),
  )
  const mine = book.map(({ personId, venueId, standing, late }) => [personId, [venueId, standing, late]] as const)
  return [
    ...disagreements('state', expected, named(state.attendance.venues)),
    ...disagreements('person of the state', Object.fromEntries(mine), Object.fromEntries(people)),
  ]
}

async function logSeen({ program, moderator, book, acked }: Case) {
  interface Logged {
    readonly seq: number
    readonly type: string
    readonly data: { readonly personId: string }
  }
  const { events } = await wholeLog<Logged>((after) => program.get(moderator, `events?after=${after}`))
  const checkedIn = events.filter(({ type }) => type === 'attendance.checkedIn')
  const present = book.filter(({ standing }) => standing === 'present')
  const seqs = checkedIn.map(({ seq, data }) => [data.personId, seq] as const)
  return [
    ...disagreements('log', { checkIns: present.length }, { checkIns: checkedIn.length }),
    ...disagreements('person of the log', Object.fromEntries(acked), Object.fromEntries(seqs)),
    ...disagreements('number of the log', {}, gapsIn(events.map(({ seq }) => seq))),
  ]
}

const gapsIn = (seqs: readonly number[]): object =>
  Object.fromEntries(seqs.flatMap((seq, index) => (seq === index + 1 ? [] : [[`event ${index + 1}`, seq]])))

async function workbookSeen({ program, moderator, book, expected }: Case) {
  const sheets = await workbookOf(await program.bytes(moderator, 'ledger.xlsx'))
  const rows = (sheets.get('汇总') ?? []).filter(([name]) => String(name).startsWith('Hall '))
  const numbers = rows.map(([name, ...cells]) => {
    const [expectedHere, present, onLeave, absent, late, , listenIn] = cells
    return [String(name).slice(5), { expected: expectedHere, present, onLeave, absent, late, listenIn }] as const
  })
  const people = (sheets.get('人员') ?? []).slice(1).map((row) => [String(row[2]), [row[0], row[5]]] as const)
  const mine = book.map((entry) => [entry.name, [`Hall ${entry.venueId}`, standingInWords(entry)]] as const)
  return [
    ...disagreements('workbook', expected, Object.fromEntries(numbers)),
    ...disagreements('person of the workbook', Object.fromEntries(mine), Object.fromEntries(people)),
  ]
}

const settleWithinMs = 5_000

/** The screen that has followed all along, and one that has only just been switched on. Neither may hear of a person. */
async function screensSeen({ base, meetingId, screenToken, screen, book, expected }: Case) {
  const fresh = await socketProgram(base, meetingId, screenToken)
  const seen = () => disagreements('screen', expected, named(screen.venues))
  for (const until = Date.now() + settleWithinMs; seen().length > 0 && Date.now() < until; )
    await new Promise((resolve) => setTimeout(resolve, 100))
  const found = [...seen(), ...disagreements('fresh screen', expected, named(fresh.venues))]
  fresh.close()
  const told = screen.heard + fresh.heard
  const names = book.filter(({ personId, name }) => told.includes(`"${personId}"`) || told.includes(`"${name}"`))
  return [...found, ...names.map(({ personId }) => `screen, ${personId}: was told of this person`)]
}

/** The numbers that the contract names. */
const named = (venues: Record<string, object>): Record<string, object> =>
  Object.fromEntries(
    Object.entries(venues).map(([venueId, counts]) => [
      venueId,
      Object.fromEntries(
        ['expected', 'present', 'onLeave', 'absent', 'late', 'listenIn'].map((kind) => [
          kind,
          Reflect.get(counts, kind),
        ]),
      ),
    ]),
  )

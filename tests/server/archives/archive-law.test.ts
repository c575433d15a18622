import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newLink, recordOf } from '../../../server/creation/create-meeting.ts'
import { deriveState } from '../../../server/meetings/derive-state.ts'
import type { Commit } from '../../../server/store/event-store.ts'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import { eventVersion } from '../../../shared/domain/meeting/upcast.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { anyCommands, play } from '../../support/any-command.ts'
import { type ArchiveParts, giveArchive, partsOf, takeArchive } from '../../support/archive-parts.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

let here: RunningHall
let there: RunningHall
beforeAll(async () => {
  here = await startHall()
  there = await startHall()
})
afterAll(() => Promise.all([here.stop(), there.stop()]))

let made = 0

/** The meeting of these events in the store of a server, with names and the bytes of its documents. */
async function meetingOf(hall: RunningHall, log: readonly MeetingEvent[]): Promise<string> {
  const { store, deps } = hall.hall
  made += 1
  const meetingId = `law-${made}`
  await store.retention.plan(meetingId, 30, instant(9_000_000_000_000))
  await store.events.createLog(meetingId, `epoch-${made}`, instant(1))
  const commits: Commit[] = []
  for (const event of log) {
    const data = event.type === 'documents.fileStored' ? await withBytes(deps.files, event.data) : event.data
    const { at, type } = event
    const fact = { at, type, version: eventVersion, data }
    commits.push({ commandId: `c${commits.length}`, bodyHash: '', actor: { role: 'moderator' }, events: [fact] })
  }
  await store.events.append(meetingId, 0, commits)
  const { attendance, venues } = await deriveState(store.events, meetingId, log.length)
  // A hall without one would get it once the meeting is loaded, with an event of its own.
  await store.links.add(Object.keys(venues).map((venueId) => recordOf(meetingId, newLink('attendee', venueId))))
  const people = Object.entries(attendance.people).flatMap(([venueId, ofVenue]) =>
    Object.entries(ofVenue).map(([personId, { attends }]) => ({
      meetingId,
      personId,
      name: `Attendee 𬍛 ${personId}`,
      unit: '',
      title: 'Clerk',
      venueId,
      phone: '19000000000',
      attends,
      seat: '',
    })),
  )
  await store.people.put(meetingId, people)
  return meetingId
}

type FileStored = Extract<MeetingEvent, { type: 'documents.fileStored' }>['data']

/** Other bytes for other hashes. */
async function withBytes(files: RunningHall['hall']['deps']['files'], { documentId, file }: FileStored) {
  const bytes = pdfAround(`(${file.sha256}) Tj`)
  const source = async function* () {
    yield bytes
  }
  await files.store(source(), { sha256: null, bytes: null })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { documentId, file: { ...file, sha256, bytes: bytes.length, contentType: 'application/pdf' } }
}

const withoutFacts = (parts: ArchiveParts) =>
  Object.fromEntries(
    [...parts].flatMap(([name, bytes]) => (name.startsWith('archive.') ? [] : [[name, String(bytes)]])),
  )

it('[ARV-3] an empty server that takes any archive has the same state, rows, people and documents, and gives the same archive', {
  timeout: 150_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyCommands, async (commands) => {
      const { log } = play(commands)
      const meetingId = await meetingOf(here, log)
      const archive = await takeArchive(here, meetingId)
      const taken = await giveArchive(there, archive)
      expect(taken.body.error).toBeUndefined()
      const copy = taken.body.meetingId
      const [one, other] = [here.hall.store, there.hall.store]
      const { seq = 0, hash } = (await one.events.head(meetingId)) ?? {}
      expect(await other.events.head(copy)).toMatchObject({ seq, hash })
      expect(await deriveState(other.events, copy, seq)).toEqual(await deriveState(one.events, meetingId, seq))
      expect(await other.events.readRows(copy, 0, seq)).toEqual(await one.events.readRows(meetingId, 0, seq))
      const named = (people: readonly object[]) => people.map((person) => ({ ...person, meetingId: '' }))
      expect(named(await other.people.list(copy))).toEqual(named(await one.people.list(meetingId)))
      const [first, again] = [await partsOf(archive), await partsOf(await takeArchive(there, copy))]
      expect(withoutFacts(again)).toEqual(withoutFacts(first))
    }),
    { numRuns: 6 },
  )
})

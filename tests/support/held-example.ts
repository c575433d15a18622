import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { LedgerSource } from '../../server/ledger/ledger-source.ts'
import type { RecordSource } from '../../server/minutes/record-source.ts'
import type { MeetingEvent, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { parseMeetingFile } from '../../shared/domain/meeting/meeting-file.ts'
import { planOf } from '../../shared/domain/meeting/meeting-plan.ts'
import { foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { instant } from '../../shared/kernel/time.ts'
import { loggedEvents } from './logged-events.ts'
import { meetingAt, operatorOf } from './meeting-fixture.ts'

const exampleFile = join(import.meta.dirname, '..', '..', 'examples', 'court-work-meeting', 'meeting.yaml')

const minute = 60_000

/** A meeting that was held, as its papers take it. */
export interface HeldMeeting {
  readonly file: MeetingFile
  readonly log: readonly MeetingEvent[]
  readonly state: MeetingState
  readonly record: RecordSource
  readonly ledger: LedgerSource
}

/** A meeting file as it stands in the examples. @param change another title, other people. */
export function exampleMeeting(change: (file: MeetingFile) => MeetingFile = (file) => file): MeetingFile {
  const parsed = parseMeetingFile(parse(readFileSync(exampleFile, 'utf8')))
  if (!parsed.ok) throw new Error('the example has faults')
  return change(parsed.file)
}

/** Plays a whole meeting, always the same: people come, every item is held, documents go round, halls ask and answer. */
export function heldMeeting(file: MeetingFile = exampleMeeting()): HeldMeeting {
  const created: MeetingEvent = { type: 'meeting.created', data: planOf(file), seq: 1, at: instant(0) }
  const startsAt = Date.parse(file.startsAt)
  const meeting = meetingAt(foldWhole([created]))
  meeting.wait(startsAt - 20 * minute - meeting.now)
  const branches = file.venues.filter(({ kind }) => kind === 'branch').map(({ id }) => id)
  const [first = '', second = first] = branches

  for (const [index, { id, venueId }] of file.people.entries()) {
    if (index % 29 === 7) meeting.say('attendance.excuse', { personId: id, reason: '出差在外' })
    else if (index % 31 !== 11) meeting.say('attendance.checkIn', { personId: id, venueId }, operatorOf(venueId))
    if (index % 40 === 0) meeting.wait(minute)
  }
  meeting.say('rollCall.open', {})
  for (const venueId of branches)
    meeting.say(
      'rollCall.answer',
      { venueId, heard: true, picture: venueId !== second, sound: true },
      operatorOf(venueId),
    )
  meeting.say('rollCall.close', {})
  meeting.wait(minute * 5)
  meeting.say('meeting.start', {})
  for (const item of meeting.state.agenda.items) {
    const from = meeting.state.agenda.currentItemId
    meeting.say('agenda.goTo', { from, to: item.id })
    if (item.speaker !== null) {
      const { name, title, venueId } = item.speaker
      meeting.say('floor.give', { speaker: { name, title, venueId } })
    }
    for (const documentId of item.documentIds) {
      meeting.say('documents.release', { documentId })
      meeting.wait(minute)
      for (const venueId of branches)
        for (const step of ['received', 'downloaded', 'printed', 'communicated'] as const) {
          meeting.wait(4_000)
          meeting.say('documents.acknowledge', { documentId, venueId, step }, operatorOf(venueId))
        }
    }
    for (const point of item.points.keys()) {
      meeting.wait(6 * minute)
      meeting.say('agenda.showPoint', { itemId: item.id, point })
    }
    const commendation = meeting.state.commendation[item.id]
    for (const from of commendation?.awardees.keys() ?? []) {
      meeting.wait(30_000)
      meeting.say('commendation.reveal', { itemId: item.id, from, to: from + 1 })
    }
    meeting.wait((item.plannedMinutes ?? 5) * minute * 0.6)
  }
  meeting.say('notices.send', { to: 'all', text: '请各会场会后报送学习情况', level: 'info' })
  meeting.say('notices.help', { venueId: first, text: '画面卡顿' }, operatorOf(first))
  meeting.wait(minute)
  meeting.say('meeting.adjourn', {})
  for (const { id } of file.venues) meeting.say('attendance.sign', { venueId: id }, operatorOf(id))
  return asHeld(file, [created, ...meeting.log.slice(1)], meeting.state)
}

/** @param log the whole of it. */
export function asHeld(file: MeetingFile, log: readonly MeetingEvent[], state: MeetingState): HeldMeeting {
  const last = log.at(-1)
  if (last === undefined) throw new Error('a log has events')
  const hash = createHash('sha256').update(JSON.stringify(log)).digest('hex')
  const head = { seq: last.seq, hash, at: last.at }
  const people = file.people.map(({ id, name, unit, title }) => ({ id, name, unit: unit ?? '', title: title ?? '' }))
  const events = loggedEvents(log, hash)
  return {
    file,
    log,
    state,
    record: { events, audience: { kind: 'staff' }, venueId: null, people, typed: {}, head },
    ledger: {
      meeting: state.meeting,
      venues: file.venues.map(({ id, name }) => ({ id, name })),
      venueNames: Object.fromEntries(file.venues.map(({ id, name }) => [id, name])),
      attendance: state.attendance,
      people: new Map(people.map((person) => [person.id, person])),
      head,
    },
  }
}

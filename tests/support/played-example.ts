import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { RecordSource } from '../../server/minutes/record-source.ts'
import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { meetingFileSchema } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { planOf } from '../../shared/domain/meeting/meeting-plan.ts'
import { foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import { loggedEvents } from './logged-events.ts'
import { meetingAt, operatorOf } from './meeting-fixture.ts'

const minute = 60_000

/** Who speaks in the example, by role. */
const roles: Readonly<Record<string, string>> = { 院长: '干警甲', 副院长: '干警乙' }

const byRole = <Speaker extends { readonly name: string; readonly title: string | null }>(
  speaker: Speaker,
): Speaker => {
  const role = Object.keys(roles).find((one) => speaker.title?.endsWith(`、${one}`))
  return { ...speaker, name: roles[role ?? ''] ?? speaker.name }
}

/** The example meeting in the language of its papers, its speakers named by their roles; nothing has happened yet. */
export function exampleMeeting(locale: 'zh-CN' | 'en' = 'zh-CN') {
  const file = meetingFileSchema.parse(parse(readFileSync('examples/court-work-meeting/meeting.yaml', 'utf8')))
  const planned = planOf(file)
  const agenda = planned.agenda.map((item) => ({
    ...item,
    speaker: item.speaker === null ? null : byRole(item.speaker),
  }))
  const plan = { ...planned, locale, agenda }
  const first: MeetingEvent = { type: 'meeting.created', data: plan, seq: 1, at: instant(plan.startsAt - 2_000_000) }
  return { file, meeting: meetingAt(foldWhole([first]), first) }
}

/** The example meeting from its first check-in to its end: everything held but what the chair was to sum up. */
export function playedExample(locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { file, meeting } = exampleMeeting(locale)
  const { items } = meeting.state.agenda
  const people = meeting.state.attendance.people
  const ofKind = (venueId: string, attends: string) =>
    Object.entries(people[venueId] ?? {}).flatMap(([id, person]) => (person.attends === attends ? [id] : []))
  for (const venueId of Object.keys(meeting.state.venues)) {
    const members = ofKind(venueId, 'member')
    for (const personId of members.slice(0, -2)) meeting.say('attendance.checkIn', { personId, venueId })
    const onLeave = members.at(-1)
    if (onLeave !== undefined && (venueId === 'main' || venueId === 'hulin'))
      meeting.say('attendance.excuse', { personId: onLeave, reason: venueId === 'main' ? '出差' : '住院' })
    for (const personId of ofKind(venueId, 'listenIn').slice(0, 1))
      meeting.say('attendance.checkIn', { personId, venueId })
  }
  meeting.say('meeting.start', {})
  const go = (minutes: number) => {
    const { currentItemId } = meeting.state.agenda
    meeting.wait(minutes * minute).say('agenda.advance', { from: currentItemId })
    return meeting.state.agenda.currentItemId ?? ''
  }
  go(0)
  const honour = go(4)
  const total = meeting.state.commendation[honour]?.awardees.length ?? 0
  for (let count = 0; count < total; count += 4)
    meeting.wait(minute).say('commendation.reveal', { itemId: honour, from: count, to: Math.min(total, count + 4) })
  go(4)
  for (const [index, documentId] of Object.keys(meeting.state.documents).entries()) {
    meeting.say('documents.edit', { documentId, patch: { mode: index < 3 ? 'readOut' : 'inWriting' } })
    meeting.wait(minute).say('documents.release', { documentId })
    meeting.say('documents.acknowledge', { documentId, venueId: 'hulin', step: 'received' }, operatorOf('hulin'))
  }
  const showAll = (itemId: string) => {
    const points = items.find(({ id }) => id === itemId)?.points ?? []
    for (const point of points.keys()) meeting.wait(3 * minute).say('agenda.showPoint', { itemId, point })
  }
  showAll(go(12))
  showAll(go(2))
  const end = items.at(-1)?.id ?? ''
  meeting.wait(12 * minute).say('agenda.goTo', { from: meeting.state.agenda.currentItemId, to: end })
  meeting.wait(minute).say('meeting.adjourn', {})
  for (const venueId of ['main', 'jiguan', 'hulin'])
    meeting.say('attendance.sign', { venueId, name: '联络员一' }, operatorOf(venueId))
  return { file, meeting }
}

/** As the papers after a meeting take a log. @param people in the roster's order; none: all were erased. */
export function recordSourceOf(
  log: readonly MeetingEvent[],
  people: RecordSource['people'] = [],
  venueId: string | null = null,
): RecordSource {
  const hash = 'ab12'.repeat(16)
  const last = log.at(-1)
  return {
    audience: venueId === null ? { kind: 'staff' } : { kind: 'operator', venueId },
    events: loggedEvents(log, hash),
    venueId,
    people,
    typed: {},
    head: { seq: log.length, hash, at: last?.at ?? (0 as Instant) },
  }
}

/** The people of a meeting file, as papers name them. */
export const namedPeople = ({ people }: ReturnType<typeof exampleMeeting>['file']): RecordSource['people'] =>
  people.map(({ id, name, unit, title }) => ({ id, name, unit: unit ?? '', title: title ?? '' }))

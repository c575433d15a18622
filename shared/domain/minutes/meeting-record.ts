import { between } from '../../kernel/time.ts'
import type { FloorState } from '../floor/floor.model.ts'
import type { Step } from '../meeting/meeting.visibility.ts'
import { wasElsewhere } from './dropped.ts'
import type { MeetingRecord, RecordEntry, Speech, Turn } from './record.model.ts'
import { actsOf, recordItem } from './record-acts.ts'

interface Course {
  readonly entries: RecordEntry[]
  readonly turns: Turn[]
}

/**
 * The course of a meeting.
 * @param steps every event of the log from the first, with the state before and after it.
 * @source REC-1
 */
export function meetingRecord(steps: Iterable<Step>): MeetingRecord {
  const course: Course = { entries: [], turns: [] }
  for (const step of steps) follow(course, step)
  return { entries: inOrder(course.entries), turns: course.turns }
}

function follow(course: Course, step: Step): void {
  const { event } = step
  followItem(course, step)
  followFloor(course, step)
  for (const act of actsOf(step)) course.entries.push({ at: event.at, seqs: [event.seq], act })
  if (event.type === 'notices.helpHandled') handle(course, event.data.helpCallId, step)
  if (event.type === 'venues.regained') regain(course, event)
}

/** Which item is on: its turn begins, the one before it ends; a move that is taken back has not been. */
function followItem({ entries, turns }: Course, { event, before, after }: Step): void {
  const { seq, at } = event
  const [was, is] = [before.agenda.currentItemId, after.agenda.currentItemId]
  if (event.type === 'agenda.takenBack') {
    if (event.data.shown !== undefined) {
      const kind = event.data.shown.what === 'point' ? 'pointShown' : 'revealed'
      dropLast(entries, ({ act }) => act.kind === kind)
      return
    }
    const undone = turns.pop()
    if (undone === undefined) return
    dropLast(entries, ({ act }) => act.kind === 'itemBegan')
    entries.push({ at, seqs: [...undone.seqs, seq], act: { kind: 'tookBack', item: recordItem(after, is) } })
    const last = turns.at(-1)
    if (last !== undefined && last.itemId === is) turns[turns.length - 1] = { ...last, until: null }
    return
  }
  const isMove = event.type === 'agenda.itemStarted' || event.type === 'agenda.committed'
  const isEnd = event.type === 'meeting.adjourned' || (was !== null && was !== is)
  const open = turns.at(-1)
  if ((isMove || isEnd) && open?.until === null)
    turns[turns.length - 1] = { ...open, until: at, seqs: [...open.seqs, seq] }
  const item = recordItem(after, is)
  if (!isMove || is === null || item === null) return
  const from = after.agenda.itemStartedAt ?? at
  const isAgain = turns.some(({ itemId }) => itemId === is)
  turns.push({ itemId: is, from, until: null, seqs: [seq] })
  entries.push({ at: from, seqs: [seq], act: { kind: 'itemBegan', item, speaker: event.data.speaker, isAgain } })
}

/** Who has the floor: a speech begins, the one before it ends; one that a taken-back move interrupted goes on, unless somebody was given the floor in between. */
function followFloor({ entries }: Course, { event, before, after }: Step): void {
  const [was, is] = [before.floor.current, after.floor.current]
  const isEnd = event.type === 'meeting.adjourned'
  if (was?.since === is?.since && was?.name === is?.name && !isEnd) return
  const isBack = event.type === 'agenda.takenBack' && before.floor.interrupted !== null
  const open = entries.findLastIndex(({ act }) => act.kind === 'spoke' && act.speech.until === null)
  if (open >= 0) {
    if (isBack) entries.splice(open, 1)
    else endSpeech(entries, open, { event, before, after })
  }
  if (is === null || isEnd) return
  const { name, title, venueId, since } = is
  const earlier = entries.findLastIndex(
    ({ act }) => act.kind === 'spoke' && act.speech.name === name && act.speech.from === since,
  )
  const again = entries[earlier]
  if (isBack && again?.act.kind === 'spoke') {
    entries[earlier] = {
      ...again,
      act: { kind: 'spoke', speech: { ...again.act.speech, until: null, spokenMs: null } },
    }
    return
  }
  const isOfItem = event.type === 'agenda.itemStarted' || event.type === 'agenda.committed'
  const speech: Speech = { name, title, venueId, from: since, until: null, spokenMs: null, isOfItem }
  entries.push({ at: since, seqs: [event.seq], act: { kind: 'spoke', speech } })
}

function endSpeech(entries: RecordEntry[], at: number, { event, before, after }: Step): void {
  const entry = entries[at]
  if (entry?.act.kind !== 'spoke') return
  const counted = spokenMs(after.floor) - spokenMs(before.floor)
  const speech = {
    ...entry.act.speech,
    until: event.at,
    spokenMs: counted > 0 ? counted : Math.max(0, between(entry.act.speech.from, event.at) - before.floor.pausedMs),
  }
  entries[at] = { ...entry, seqs: [...entry.seqs, event.seq], act: { kind: 'spoke', speech } }
}

/** What all have spoken together. */
const spokenMs = ({ spoken }: FloorState): number => spoken.reduce((sum, one) => sum + one.spokenMs, 0)

/** A call for help was handled. */
function handle({ entries }: Course, helpCallId: string, { event, before }: Step): void {
  const call = before.helpCalls.find(({ id }) => id === helpCallId)
  const place = entries.findIndex(
    ({ at, act }) => act.kind === 'calledForHelp' && at === call?.at && act.venueId === call.venueId,
  )
  const entry = entries[place]
  if (entry?.act.kind !== 'calledForHelp') return
  entries[place] = {
    ...entry,
    seqs: [...entry.seqs, event.seq],
    act: { ...entry.act, handledAt: event.at },
  }
}

/** The hall is back. One that another server had all along is back at once, and was not gone. @source REC-8 */
function regain({ entries }: Course, { seq, at, data }: Extract<Step['event'], { type: 'venues.regained' }>): void {
  const place = entries.findLastIndex(({ act }) => act.kind === 'dropped' && act.venueId === data.venueId)
  const entry = entries[place]
  if (entry?.act.kind !== 'dropped' || entry.act.backAt !== null) return
  if (wasElsewhere(entry.at, at)) entries.splice(place, 1)
  else entries[place] = { ...entry, seqs: [...entry.seqs, seq], act: { ...entry.act, backAt: at } }
}

function dropLast(entries: RecordEntry[], isIt: (entry: RecordEntry) => boolean): void {
  const place = entries.findLastIndex(isIt)
  if (place >= 0) entries.splice(place, 1)
}

/** By time, and what happened at one moment as the log has it. */
const inOrder = (entries: readonly RecordEntry[]): readonly RecordEntry[] =>
  [...entries].sort((one, other) => one.at - other.at || (one.seqs[0] ?? 0) - (other.seqs[0] ?? 0))

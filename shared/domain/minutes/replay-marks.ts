import { lookUp } from '../../kernel/record.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { Step } from '../meeting/meeting.visibility.ts'
import { wasElsewhere } from './dropped.ts'
import { actsOf, recordItem } from './record-acts.ts'
import type { KeptMark, ReplayAct } from './replay.model.ts'

/**
 * The marks of a log, made as it is read: what was taken back stays among them, and says so.
 * @source RPL-1
 */
export function createReplayMarks() {
  const marks: KeptMark[] = []
  const change = (place: number, part: Partial<KeptMark>): void => {
    const mark = marks[place]
    if (mark !== undefined) marks[place] = { ...mark, ...part }
  }
  const takeBack = (place: number, { at }: MeetingEvent): void => {
    const seq = marks[place]?.seq
    if (seq === undefined) return
    for (const [index, mark] of marks.entries()) if (mark.seq === seq) change(index, { takenBackAt: at })
  }

  const settle = ({ event, before }: Step): void => {
    if (event.type === 'agenda.takenBack') {
      const kinds = event.data.shown === undefined ? ['itemBegan'] : ['pointShown', 'revealed']
      takeBack(
        marks.findLastIndex(({ act, takenBackAt }) => kinds.includes(act.kind) && takenBackAt === null),
        event,
      )
    }
    if (event.type === 'notices.withdrawn')
      takeBack(
        marks.findIndex(({ noticeId }) => noticeId === event.data.noticeId),
        event,
      )
    if (event.type === 'venues.regained') {
      const { venueId } = event.data
      const place = marks.findLastIndex(({ act }) => act.kind === 'dropped' && act.venueId === venueId)
      const mark = marks[place]
      if (mark?.act.kind === 'dropped' && mark.act.backAt === null) {
        if (wasElsewhere(mark.at, event.at)) marks.splice(place, 1)
        else change(place, { act: { ...mark.act, backAt: event.at } })
      }
    }
    if (event.type === 'notices.helpHandled') {
      const call = before.helpCalls.find(({ id }) => id === event.data.helpCallId)
      const place = marks.findIndex(
        ({ at, act }) => act.kind === 'calledForHelp' && at === call?.at && act.venueId === call.venueId,
      )
      const act = marks[place]?.act
      if (act?.kind === 'calledForHelp') change(place, { act: { ...act, handledAt: event.at } })
    }
  }

  return {
    marks: marks as readonly KeptMark[],
    /** Takes the next step of the log in. */
    follow(step: Step): void {
      settle(step)
      const { seq, at } = step.event
      for (const act of replayActsOf(step)) marks.push({ seq, at, act, takenBackAt: null, ...aboutOf(step, act) })
    },
  }
}

/** Acts that the list does not tell: replies and roll calls stand in the record. */
const isTold = (act: ReturnType<typeof actsOf>[number]): act is Extract<ReturnType<typeof actsOf>[number], ReplayAct> =>
  act.kind !== 'replied' && act.kind !== 'rollCalled'

function replayActsOf(step: Step): readonly ReplayAct[] {
  const { event, before, after } = step
  const acts: ReplayAct[] = actsOf(step).filter(isTold)
  if (event.type === 'agenda.itemStarted' || event.type === 'agenda.committed') {
    const item = recordItem(after, event.data.itemId)
    const isAgain = before.agenda.items.some(({ id, startedAt }) => id === event.data.itemId && startedAt !== null)
    if (item !== null) acts.push({ kind: 'itemBegan', item, speaker: event.data.speaker, isAgain })
  }
  if (event.type === 'agenda.takenBack' && event.data.shown === undefined)
    acts.push({ kind: 'tookBack', item: recordItem(after, after.agenda.currentItemId) })
  if (event.type === 'floor.requested') {
    const { venueId, personId, topic } = event.data
    acts.push({ kind: 'asked', venueId, personId, topic })
  }
  acts.push(...speechActs(step))
  return acts
}

/** Somebody else has the floor, who was given it. */
function speechActs({ event, before, after }: Step): readonly ReplayAct[] {
  const [was, is] = [before.floor.current, after.floor.current]
  const isGiven = event.type !== 'agenda.takenBack' && event.type !== 'meeting.adjourned'
  if (is === null || !isGiven || (was?.since === is.since && was.name === is.name)) return []
  const { name, title, venueId, since } = is
  const isOfItem = event.type === 'agenda.itemStarted' || event.type === 'agenda.committed'
  return [
    {
      kind: 'spoke',
      speech: { name, title, venueId, from: since, until: null, spokenMs: null, isOfItem },
    },
  ]
}

type About = Pick<KeptMark, 'seenBy' | 'documentId' | 'noticeId'>

const toAll: About = { seenBy: 'all', documentId: null, noticeId: null }

/** @source RPL-2 */
function aboutOf({ event, before }: Step, act: ReplayAct): About {
  switch (act.kind) {
    case 'released':
    case 'withdrawn':
    case 'shown': {
      const documentId = 'documentId' in event.data ? event.data.documentId : null
      const releasedTo = lookUp(before.documents, documentId ?? '')?.releasedTo ?? []
      return { ...toAll, seenBy: act.kind === 'released' ? act.to : releasedTo, documentId }
    }
    case 'noticed':
      return { ...toAll, seenBy: act.to, noticeId: event.type === 'notices.sent' ? event.data.id : null }
    case 'asked':
    case 'declined':
    case 'calledForHelp':
    case 'signed':
    case 'dropped':
      return { ...toAll, seenBy: [act.venueId] }
    case 'venueMoved':
      return { ...toAll, seenBy: [act.fromVenueId, act.toVenueId] }
    case 'venueReturned':
    case 'tookBack':
    case 'chaired':
      return { ...toAll, seenBy: 'staff' }
    default:
      return toAll
  }
}

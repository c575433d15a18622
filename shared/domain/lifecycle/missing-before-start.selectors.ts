import type { Role } from '../../access/roles.ts'
import { lookUp } from '../../kernel/record.ts'
import { between, type Instant, minutes } from '../../kernel/time.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { type MissingAtVenues, missingAtVenues } from './missing-at-venues.selectors.ts'
import { isNotHeld } from './not-held.selectors.ts'

/** Where on the plan page the thing is done. */
export type MissingPart = 'meeting' | 'agenda' | 'venues' | 'documents' | 'people' | 'links'

/** One thing that stands in the way of the meeting. */
export interface Missing {
  readonly what:
    | 'startPassed'
    | 'itemMinutes'
    | 'itemSpeaker'
    | 'awardees'
    | 'documentFile'
    | 'people'
    | 'peopleOfVenue'
    | 'moderatorLink'
    | 'operatorLink'
    | MissingAtVenues
  readonly part: MissingPart
  /** Of the item or document, or of all halls that lack it; empty where it is the meeting's. */
  readonly ids: readonly string[]
  /** What an item or a document is called; '' for all else. */
  readonly label: string
  /** Of an item, or of the first item that lists the document; null for all else. */
  readonly number: number | null
}

/** What lies beside the log; what is not known is not missed. */
export interface KnownBeside {
  /** Server time. */
  readonly now: Instant
  /** The links of the meeting, ended ones too. */
  readonly links?: readonly {
    readonly role: Role
    readonly venueId: string | null
    readonly revokedAt: number | null
  }[]
  /** How many screens of each venue are here; a venue that is absent has none. */
  readonly screens?: Readonly<Record<string, number>>
}

/** What is missing, by when it has to be done. */
export interface MissingBeforeStart {
  /** In the order of the plan: agenda, documents, people, links, halls. On the day what is due then, too. */
  readonly now: readonly Missing[]
  /** What is done on the day and is no fault before it. */
  readonly onTheDay: readonly Missing[]
}

/** From so long before the start on, screens and halls that are not ready are missed, milliseconds. */
const dayOfMs = minutes(12 * 60)

/** Whether the start is so near, or past. @param now server time. */
export const isTheDay = ({ startsAt }: Pick<MeetingState['meeting'], 'startsAt'>, now: Instant): boolean =>
  between(now, startsAt) <= dayOfMs

const nothing: MissingBeforeStart = { now: [], onTheDay: [] }

/**
 * What is to be done before the meeting can start: the one answer that home, plan and console give. Both lists are empty once it
 * can, and once it has.
 * @source MTG-9
 */
export function missingBeforeStart(state: MeetingState, known: KnownBeside): MissingBeforeStart {
  const { meeting } = state
  if (meeting.status !== 'planned') return nothing
  const ofPlan = [...ofAgenda(state), ...ofDocuments(state), ...ofPeople(state), ...ofLinks(state, known)]
  if (isNotHeld(meeting, known.now))
    return { now: [{ ...ofMeeting('startPassed'), part: 'meeting' }, ...ofPlan], onTheDay: [] }
  const { now, onTheDay } = missingAtVenues(state, known.now, known.screens)
  return isTheDay(meeting, known.now)
    ? { now: [...ofPlan, ...now, ...onTheDay], onTheDay: [] }
    : { now: [...ofPlan, ...now], onTheDay }
}

const ofMeeting = <What extends Missing['what']>(what: What) => ({ what, ids: [], label: '', number: null })

/** Nobody speaks in a break, and an opening may be anybody's. */
const withoutSpeaker: ReadonlySet<string> = new Set([
  'break',
  'other',
  'discussion',
  'opening',
  'closing',
  'commendation',
])

function ofAgenda({ agenda, commendation }: MeetingState): readonly Missing[] {
  return agenda.items.flatMap(({ id, number, title, kind, plannedMinutes, speaker }): Missing[] => {
    const item = { part: 'agenda', ids: [id], label: title, number } as const
    const hasNames = (lookUp(commendation, id)?.total ?? 0) > 0
    return [
      ...(plannedMinutes === null ? [{ what: 'itemMinutes', ...item } as const] : []),
      ...(speaker === null && !withoutSpeaker.has(kind) ? [{ what: 'itemSpeaker', ...item } as const] : []),
      ...(kind === 'commendation' && !hasNames ? [{ what: 'awardees', ...item } as const] : []),
    ]
  })
}

function ofDocuments({ documents, agenda }: MeetingState): readonly Missing[] {
  const numbers = new Map(agenda.items.toReversed().flatMap((item) => item.documentIds.map((id) => [id, item.number])))
  return Object.values(documents)
    .filter(({ file }) => file === null)
    .map(({ id, title }) => ({
      what: 'documentFile',
      part: 'documents',
      ids: [id],
      label: title,
      number: numbers.get(id) ?? null,
    }))
}

function ofPeople({ venues, attendance }: MeetingState): readonly Missing[] {
  const all = Object.keys(venues)
  const ids = all.filter((id) => (lookUp(attendance.venues, id)?.expected ?? 0) === 0)
  if (ids.length === all.length) return [{ ...ofMeeting('people'), part: 'people' }]
  return ids.length === 0 ? [] : [{ ...ofMeeting('peopleOfVenue'), part: 'people', ids }]
}

function ofLinks({ venues }: MeetingState, { links }: KnownBeside): readonly Missing[] {
  if (links === undefined) return []
  const open = links.filter(({ revokedAt }) => revokedAt === null)
  const served = new Set(
    open.flatMap(({ role, venueId }) => (role === 'operator' && venueId !== null ? [venueId] : [])),
  )
  const ids = Object.keys(venues).filter((id) => !served.has(id))
  const isModerated = open.some(({ role }) => role === 'moderator')
  return [
    ...(isModerated ? [] : [{ ...ofMeeting('moderatorLink'), part: 'links' } as const]),
    ...(ids.length === 0 ? [] : [{ ...ofMeeting('operatorLink'), part: 'links', ids } as const]),
  ]
}

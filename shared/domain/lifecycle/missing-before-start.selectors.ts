import type { Role } from '../../access/roles.ts'
import { lookUp } from '../../kernel/record.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { readinessOf, venueList } from '../venues/venues.selectors.ts'

/** Where on the plan page the thing is done. */
export type MissingPart = 'agenda' | 'venues' | 'documents' | 'people' | 'links'

/** One thing that stands in the way of the meeting. */
export interface Missing {
  readonly what:
    | 'people'
    | 'peopleOfVenue'
    | 'documentFile'
    | 'itemMinutes'
    | 'itemSpeaker'
    | 'awardees'
    | 'moderatorLink'
    | 'operatorLink'
    | 'screen'
    | 'readiness'
    | 'problem'
  readonly part: MissingPart
  /** Of the item, the venue or the document; null where it is the meeting's. */
  readonly id: string | null
  /** What that is called; '' for the meeting. */
  readonly label: string
  /** Of an item, or of the first item that lists the document; null for all else. */
  readonly number: number | null
}

/** What lies beside the log; what is not known is not missed. */
export interface KnownBeside {
  /** The links of the meeting, ended ones too. */
  readonly links?: readonly {
    readonly role: Role
    readonly venueId: string | null
    readonly revokedAt: number | null
  }[]
  /** How many screens of each venue are here: on the day, when venues are being made ready. */
  readonly screens?: Readonly<Record<string, number>>
}

const ofMeeting = { id: null, label: '', number: null }

/**
 * What is to be done before the meeting can start, in the order of the plan: agenda, documents, people, links, venues on the day.
 * Empty once it can, and once it has.
 * @source MTG-9
 */
export function missingBeforeStart(state: MeetingState, known: KnownBeside = {}): readonly Missing[] {
  if (state.meeting.status !== 'planned') return []
  return [
    ...ofAgenda(state),
    ...ofDocuments(state),
    ...ofPeople(state),
    ...ofLinks(state, known),
    ...onTheDay(state, known),
  ]
}

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
    const item = { part: 'agenda', id, label: title, number } as const
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
      id,
      label: title,
      number: numbers.get(id) ?? null,
    }))
}

function ofPeople({ venues, attendance }: MeetingState): readonly Missing[] {
  const empty = venueList(venues).filter(({ id }) => Object.keys(lookUp(attendance.people, id) ?? {}).length === 0)
  if (empty.length === Object.keys(venues).length) return [{ what: 'people', part: 'people', ...ofMeeting }]
  return empty.map(({ id, name }) => ({ what: 'peopleOfVenue', part: 'people', id, label: name, number: null }))
}

function ofLinks({ venues }: MeetingState, { links }: KnownBeside): readonly Missing[] {
  if (links === undefined) return []
  const open = links.filter(({ revokedAt }) => revokedAt === null)
  const has = (role: Role, venueId: string | null) =>
    open.some((link) => link.role === role && link.venueId === venueId)
  const unserved = venueList(venues).filter(({ id }) => !has('operator', id))
  return [
    ...(has('moderator', null) ? [] : [{ what: 'moderatorLink', part: 'links', ...ofMeeting } as const]),
    ...unserved.map(
      ({ id, name }) => ({ what: 'operatorLink', part: 'links', id, label: name, number: null }) as const,
    ),
  ]
}

function onTheDay({ venues }: MeetingState, { screens }: KnownBeside): readonly Missing[] {
  if (screens === undefined) return []
  return venueList(venues).flatMap((venue): Missing[] => {
    const place = { part: 'venues', id: venue.id, label: venue.name, number: null } as const
    const readiness = readinessOf(venue)
    return [
      ...((lookUp(screens, venue.id) ?? 0) === 0 ? [{ what: 'screen', ...place } as const] : []),
      ...(readiness === 'pending' ? [{ what: 'readiness', ...place } as const] : []),
      ...(readiness === 'problem' ? [{ what: 'problem', ...place } as const] : []),
    ]
  })
}

import type { ListedMeeting } from './listed-meetings.ts'

/** What may come along from another meeting. */
export const takenParts = ['agenda', 'venues', 'people', 'documents'] as const

export type TakenPart = (typeof takenParts)[number]

/** What a new meeting begins with. */
export type NewMeetingStart =
  | { readonly from: 'template'; readonly template: string; readonly title: string }
  | { readonly from: 'meeting'; readonly meeting: ListedMeeting }
  | { readonly from: 'nothing' }

interface Said {
  readonly title: string
  /** RFC 3339. */
  readonly startsAt: string
  readonly timeZone: string
}

interface Names {
  readonly locale: string
  readonly main: string
  readonly branch: string
  readonly item: string
}

/** The body of `POST /api/meetings`. @param names of what an empty meeting has to have. */
export function wishFor(start: NewMeetingStart, said: Said, take: ReadonlySet<TakenPart>, names: Names): object {
  switch (start.from) {
    case 'template':
      return { template: start.template, ...said }
    case 'meeting':
      return { cloneOf: start.meeting.meetingId, ...said, take: takenParts.filter((part) => take.has(part)) }
    default:
      return {
        ...said,
        locale: names.locale,
        venues: [
          { id: 'main', kind: 'main', name: names.main },
          { id: 'branch-1', kind: 'branch', name: names.branch },
        ],
        agenda: [{ kind: 'opening', title: names.item, plannedMinutes: 5 }],
      }
  }
}

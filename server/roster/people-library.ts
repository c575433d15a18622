import type { Attends } from '../../shared/domain/attendance/attendance.model.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { venueList } from '../../shared/domain/venues/venues.selectors.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { createBreath } from '../kernel/breath.ts'
import type { PeopleStore } from '../store/people-store.ts'

/** Somebody who was on the roster of a meeting lately; never with a phone. */
export interface LibraryPerson {
  readonly name: string
  /** As the roster has it; where it has none, the hall's name. */
  readonly unit: string
  readonly title: string
  readonly attends: Attends
  /** In which hall, by the name that it has there. */
  readonly venueName: string
  readonly isMain: boolean
  /** The newest meeting whose roster has it. */
  readonly meetingId: string
}

interface Listed {
  readonly meetingId: string
  readonly state: MeetingState
}

interface Deps {
  readonly people: Pick<PeopleStore, 'list'>
  readonly now: () => Instant
}

/** Rosters are read, newest meeting first, until they come to so many people. */
const mostRead = 20_000
/** What was put together is told for so long, ms. */
const freshMs = 30_000

/**
 * Who was on the rosters of the meetings: everybody once, by unit and name, as the newest meeting has it. Nothing of it is stored.
 * @source PRV-13
 */
export function createPeopleLibrary({ people, now }: Deps) {
  const made = new Map<string, { readonly until: number; readonly library: Promise<readonly LibraryPerson[]> }>()

  const collect = async (meetings: readonly Listed[]): Promise<readonly LibraryPerson[]> => {
    const newestFirst = meetings.toSorted((a, b) => b.state.meeting.startsAt - a.state.meeting.startsAt)
    const found = new Map<string, LibraryPerson>()
    const breathe = createBreath()
    let read = 0
    for (const meeting of newestFirst) {
      if (isErased(meeting)) continue
      if (read >= mostRead) break
      const listed = await people.list(meeting.meetingId)
      read += listed.length
      const venues = new Map(venueList(meeting.state.venues).map((one) => [one.id, one]))
      /** Two of one name in one unit of one meeting are two people. */
      const named = new Map<string, number>()
      for (const { name, unit, title, attends, venueId } of listed) {
        await breathe()
        const venue = venues.get(venueId)
        if (name === '' || venue === undefined) continue
        const who = `${folded(unit || venue.name)}\n${folded(name)}`
        const nth = (named.get(who) ?? 0) + 1
        named.set(who, nth)
        const key = `${who}\n${nth}`
        if (found.has(key)) continue
        const isMain = venue.kind === 'main'
        const { meetingId } = meeting
        found.set(key, { name, unit: unit || venue.name, title, attends, venueName: venue.name, isMain, meetingId })
      }
    }
    return [...found.values()]
  }

  /** @param scope names these meetings among others. @returns whoever was erased since, or whose meeting is gone, is not among them. */
  return async (scope: string, meetings: readonly Listed[]): Promise<readonly LibraryPerson[]> => {
    const at = now()
    for (const [known, { until }] of made) if (until <= at) made.delete(known)
    let kept = made.get(scope)
    if (kept === undefined) {
      const library = collect(meetings)
      kept = { until: at + freshMs, library }
      made.set(scope, kept)
      library.catch(() => made.delete(scope))
    }
    const told = new Set(meetings.filter((meeting) => !isErased(meeting)).map(({ meetingId }) => meetingId))
    return (await kept.library).filter(({ meetingId }) => told.has(meetingId))
  }
}

const isErased = ({ state }: Listed): boolean => state.attendance.erased === 'people'

/** As units and names are compared, and sought. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')

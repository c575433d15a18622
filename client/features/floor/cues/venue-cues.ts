import { itemById } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import type { Awardee } from '../../../../shared/domain/commendation/commendation.model.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'

/** What a hall is to get ready for. */
export type VenueCue =
  | {
      readonly kind: 'floor'
      /** null: the hall as such. */
      readonly name: string | null
      readonly personId: string | null
      /** Of the request; null where nothing was said, or where the page may not know it. */
      readonly topic: string | null
    }
  | {
      readonly kind: 'award'
      /** null on a screen: it is a surprise there. */
      readonly awardee: Awardee | null
      /** Names that come before it. */
      readonly before: number
    }
  | { readonly kind: 'item'; readonly number: number; readonly title: string; readonly name: string }

/**
 * What that hall is to get ready for, the most urgent first: the floor, an award, an item that is staged and spoken from
 * there. Nothing before the start and after the end.
 */
export function venueCues(state: MeetingState, venueId: string): readonly VenueCue[] {
  if (state.meeting.status !== 'live' && state.meeting.status !== 'recess') return []
  return [...floorCue(state, venueId), ...awardCues(state), ...itemCue(state, venueId)]
}

function floorCue({ floor, venues }: MeetingState, venueId: string): readonly VenueCue[] {
  const cued = floor.next
  if (cued === null || cued.speaker.venueId !== venueId) return []
  const { name, personId } = cued.speaker
  const topic = floor.requests.find(({ id }) => id === cued.requestId)?.topic ?? null
  const isVenue = name === lookUp(venues, venueId)?.name
  return [{ kind: 'floor', name: isVenue ? null : name, personId, topic }]
}

/** Only what this hall's own feed holds. */
function awardCues({ agenda, commendation }: MeetingState): readonly VenueCue[] {
  const coming = lookUp(commendation, agenda.currentItemId ?? '')?.coming ?? []
  return coming.map(({ awardee, before }) => ({ kind: 'award', awardee, before }))
}

function itemCue({ agenda }: MeetingState, venueId: string): readonly VenueCue[] {
  const staged = itemById(agenda, agenda.stagedItemId)
  if (staged === null || staged.speaker?.venueId !== venueId) return []
  return [{ kind: 'item', number: staged.number, title: staged.title, name: staged.speaker.name }]
}

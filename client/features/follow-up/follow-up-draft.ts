import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { keysOf } from '../../../shared/kernel/record.ts'
import type { BesideOthers } from '../../acts/beside/use-form-beside-others.ts'
import { chargedName, chargedOf, helperNames, helpersOf } from './charged-names.ts'
import type { ToldFollowUp } from './follow-up-calls.ts'

/** A follow-up as a form holds it: texts only. */
export type FollowUpDraft = {
  readonly text: string
  /** Name of a hall or of a unit; '' for nobody. */
  readonly lead: string
  /** Names with 、 between them. */
  readonly helpers: string
  readonly inCharge: string
  /** `2025-03-31`, or ''. */
  readonly due: string
  /** `<itemId> <point>`, the point empty for the item as a whole; '' for none. */
  readonly point: string
}

type Venues = Readonly<Record<string, Venue>>

export const followUpDraft = (followUp: ToldFollowUp, venues: Venues): FollowUpDraft => ({
  text: followUp.text.text ?? '',
  lead: followUp.lead === null ? '' : chargedName(venues, followUp.lead),
  helpers: helperNames(venues, followUp.helpers),
  inCharge: followUp.inCharge?.text ?? '',
  due: followUp.due ?? '',
  point: pointKey(followUp.source),
})

export const pointKey = (source: ToldFollowUp['source']): string =>
  source === null ? '' : `${source.itemId} ${source.point ?? ''}`

const pointOf = (key: string) => {
  const [itemId = '', point = ''] = key.split(' ')
  return itemId === '' ? null : { itemId, point: point === '' ? null : Number(point) }
}

/** What of a draft is sent. */
export const givenFollowUp = (draft: FollowUpDraft, venues: Venues) => ({
  text: draft.text.trim(),
  lead: draft.lead.trim() === '' ? null : chargedOf(venues, draft.lead),
  helpers: helpersOf(venues, draft.helpers),
  inCharge: draft.inCharge.trim() || null,
  due: draft.due || null,
  point: pointOf(draft.point),
})

/** What is sent of a change: the members that were changed, and what stood there. */
export function followUpPatch(
  { changes, values }: BesideOthers<FollowUpDraft>,
  standing: ToldFollowUp,
  venues: Venues,
) {
  const given = givenFollowUp(values, venues)
  const seen = {
    text: standing.text.revision,
    lead: standing.seen.lead,
    helpers: [...standing.seen.helpers],
    inCharge: standing.inCharge?.revision ?? null,
    due: standing.due,
    point: standing.source,
  }
  const names = keysOf(changes)
  const only = <All extends Readonly<Record<keyof FollowUpDraft, unknown>>>(all: All) =>
    Object.fromEntries(names.map((name) => [name, all[name]])) as Partial<All>
  return { patch: only(given), from: only(seen) }
}

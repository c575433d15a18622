import { z } from 'zod'
import { lookUp } from '../../kernel/record.ts'
import { refuse } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'

/** Whom it is for: all halls, or some by their ids. */
export const toSchema = z.union([z.literal('all'), z.array(idSchema).min(1).max(500)])

type To = z.output<typeof toSchema>

/** Why it cannot go there; null when every venue exists. */
export function unknownVenue({ venues }: Pick<MeetingState, 'venues'>, to: To) {
  const stranger = to === 'all' ? undefined : to.find((id) => lookUp(venues, id) === null)
  return stranger === undefined ? null : refuse('notices.unknownVenue' as const, { venueId: stranger })
}

/** Each venue once. */
export const eachOnce = (to: To): To => (to === 'all' ? to : [...new Set(to)])

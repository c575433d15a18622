import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { maxCopiesLength, maxNumberLength } from './minutes.model.ts'
import { minutesRevision } from './minutes-sections.selectors.ts'

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u)

/** The whole minutes that its sender saw; what the issued paper says of itself. */
const issueSchema = z.strictObject({
  from: z.int().min(0),
  number: lineSchema(maxNumberLength).optional(),
  date: z.iso.date().optional(),
  copies: lineSchema(maxCopiesLength).optional(),
})

export const minutesIssueCommands = defineCommands({
  'minutes.issue': { schema: issueSchema, roles: staffRoles },
  'minutes.submit': { schema: z.strictObject({ from: z.int().min(0) }), roles: staffRoles },
  'minutes.keepIssue': {
    schema: z.strictObject({
      from: z.int().min(0),
      version: z.int().min(1),
      sha256: hashSchema,
      word: hashSchema,
      details: hashSchema.optional(),
    }),
    roles: staffRoles,
    internal: true,
  },
})

export type MinutesIssueRejection =
  | 'minutes.notAdjourned'
  | 'minutes.stale'
  | 'minutes.besideTheLog'
  | 'minutes.alreadySubmitted'

export const decideMinutesIssue: Deciders<typeof minutesIssueCommands, MinutesIssueRejection> = {
  /** MIN-7: the server sets the paper, stores it and sends `minutes.keepIssue` in its place. */
  'minutes.issue': ({ state }, { from }) => whyNotIssued(state, from) ?? refuse('minutes.besideTheLog'),
  /** MIN-9: what its sender saw is sent for approval. */
  'minutes.submit': ({ state }, { from }) => {
    const refusal = whyNotIssued(state, from)
    if (refusal !== null) return refusal
    const { submitted, issued } = state.minutes
    const isThere = submitted?.revision === from || issued.at(-1)?.revision === from
    return isThere
      ? refuse('minutes.alreadySubmitted')
      : accept({ type: 'minutes.submitted', data: { revision: from } })
  },
  /** MIN-7: the next version, of what its sender saw. */
  'minutes.keepIssue': ({ state }, { from, version, ...hashes }) => {
    const refusal = whyNotIssued(state, from)
    if (refusal !== null) return refusal
    const isNext = version === state.minutes.issued.length + 1
    if (!isNext) return refuse('minutes.stale', { section: '', revision: from })
    return accept({ type: 'minutes.issued', data: { version, revision: from, ...hashes } })
  },
}

/** MIN-7: after the end, and with all that was changed. */
export function whyNotIssued({ meeting, minutes }: MeetingState, from: number) {
  if (meeting.status !== 'adjourned') return refuse('minutes.notAdjourned')
  const revision = minutesRevision(minutes)
  return from === revision ? null : refuse('minutes.stale', { section: '', revision })
}

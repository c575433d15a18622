import { type FollowUpAct, followUpActs } from '../../../shared/domain/follow-up/follow-up.model.ts'
import type { FollowUpCounts, FollowUpStanding } from '../../../shared/domain/follow-up/follow-up.selectors.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { callApi } from '../../connection/http.ts'
import { isFigure, isFlag, isInstant, isText, listOf, oneOf, orNull, shapeOf } from '../../connection/wire-shape.ts'

/** What was typed; `text` null: erased. */
export interface Typed {
  readonly revision: string
  readonly text: string | null
}

/** A follow-up with what was typed of it. */
export interface ToldFollowUp {
  readonly id: string
  readonly number: number
  readonly text: Typed
  readonly source: { readonly itemId: string; readonly point: number | null } | null
  /** Id of a venue or name of a unit. */
  readonly lead: string | null
  readonly helpers: readonly string[]
  /** As it is said of them what was seen: units by the revision of their name. */
  readonly seen: { readonly lead: string | null; readonly helpers: readonly string[] }
  readonly inCharge: Typed | null
  /** `2025-03-31`. */
  readonly due: string | null
  readonly percent: number
  readonly standing: FollowUpStanding
  readonly reports: readonly {
    readonly venueId: string | null
    readonly percent: number
    readonly note: Typed | null
    readonly at: Instant
  }[]
  readonly extension: {
    readonly venueId: string
    readonly due: string
    readonly reason: Typed
    readonly at: Instant
  } | null
  readonly answer: { readonly isGranted: boolean; readonly reason: Typed | null; readonly at: Instant } | null
  readonly closed: { readonly approvedBy: Typed; readonly at: Instant } | null
}

export interface ToldFollowUps {
  readonly today: string
  readonly counts: FollowUpCounts
  readonly followUps: readonly ToldFollowUp[]
  readonly removed: readonly Pick<ToldFollowUp, 'id' | 'number' | 'text'>[]
}

export interface ToldStep {
  readonly seq: number
  readonly at: Instant
  readonly act: FollowUpAct
  readonly by: { readonly role: string; readonly venueId: string | null }
  readonly changes: readonly { readonly field: string; readonly old: string | null; readonly new: string | null }[]
  readonly note: string | null
}

const isTyped = shapeOf<Typed>({ revision: isText, text: orNull(isText) })

const isFollowUp = shapeOf<ToldFollowUp>({
  id: isText,
  number: isFigure,
  text: isTyped,
  source: orNull(shapeOf({ itemId: isText, point: orNull(isFigure) })),
  lead: orNull(isText),
  helpers: listOf(isText),
  seen: shapeOf({ lead: orNull(isText), helpers: listOf(isText) }),
  inCharge: orNull(isTyped),
  due: orNull(isText),
  percent: isFigure,
  standing: oneOf<FollowUpStanding>(['done', 'overdue', 'unassigned', 'dueSoon', 'open']),
  reports: listOf(shapeOf({ venueId: orNull(isText), percent: isFigure, note: orNull(isTyped), at: isInstant })),
  extension: orNull(shapeOf({ venueId: isText, due: isText, reason: isTyped, at: isInstant })),
  answer: orNull(shapeOf({ isGranted: isFlag, reason: orNull(isTyped), at: isInstant })),
  closed: orNull(shapeOf({ approvedBy: isTyped, at: isInstant })),
})

const isFollowUps = shapeOf<ToldFollowUps>({
  today: isText,
  counts: shapeOf<FollowUpCounts>({
    done: isFigure,
    overdue: isFigure,
    unassigned: isFigure,
    dueSoon: isFigure,
    open: isFigure,
    asked: isFigure,
  }),
  followUps: listOf(isFollowUp),
  removed: listOf(shapeOf({ id: isText, number: isFigure, text: isTyped })),
})

const isHistory = shapeOf<{ readonly steps: readonly ToldStep[] }>({
  steps: listOf(
    shapeOf<ToldStep>({
      seq: isFigure,
      at: isInstant,
      act: oneOf(followUpActs),
      by: shapeOf({ role: isText, venueId: orNull(isText) }),
      changes: listOf(shapeOf({ field: isText, old: orNull(isText), new: orNull(isText) })),
      note: orNull(isText),
    }),
  ),
})

/** @throws HttpRefusal */
export const fetchFollowUps = (meetingId: string): Promise<ToldFollowUps> =>
  callApi('GET /api/meetings/:meetingId/follow-ups', isFollowUps, { params: { meetingId } })

/** @throws HttpRefusal */
export const fetchHistory = async (meetingId: string, followUpId: string): Promise<readonly ToldStep[]> => {
  const params = { meetingId, followUpId }
  return (await callApi('GET /api/meetings/:meetingId/follow-ups/:followUpId/history', isHistory, { params })).steps
}

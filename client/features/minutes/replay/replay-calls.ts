import type { MeetingEvent } from '../../../../shared/domain/meeting/meeting.types.ts'
import type { PastWindow } from '../../../../shared/domain/meeting/past.visibility.ts'
import type { ReplayAct, ReplayEyes, ReplayMark, ReplayPlace } from '../../../../shared/domain/minutes/replay.model.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { isMeetingEvent, isMeetingState } from '../../../connection/message-shapes.ts'
import {
  isFigure,
  isFlag,
  isInstant,
  isRecord,
  isText,
  listOf,
  orNull,
  shapeOf,
} from '../../../connection/wire-shape.ts'

/** A window of the past, and the place that was asked for. */
export interface ToldWindow extends PastWindow {
  readonly seq: number
  /** Where the log ended then. */
  readonly head: number
}

/** What is known of the whole course. */
export interface ReplayCourse {
  readonly seq: number
  /** False for a log that does not verify from some event on. */
  readonly isSound: boolean
  /** null: not yet. */
  readonly startedAt: Instant | null
  readonly adjournedAt: Instant | null
  readonly places: readonly ReplayPlace[]
  /** By place. */
  readonly marks: readonly ReplayMark[]
}

const isWindow = shapeOf<ToldWindow>({
  seq: isFigure,
  head: isFigure,
  from: isFigure,
  at: isInstant,
  state: isMeetingState,
  upTo: isFigure,
  events: (said): said is readonly MeetingEvent[] => Array.isArray(said) && said.every(isMeetingEvent),
})

/** What is in an act is the server's word. */
const isAct = (said: unknown): said is ReplayAct => isRecord(said) && isText(said.kind)

const isCourse = shapeOf<ReplayCourse & { readonly more: boolean }>({
  seq: isFigure,
  isSound: isFlag,
  startedAt: orNull(isInstant),
  adjournedAt: orNull(isInstant),
  places: listOf(shapeOf<ReplayPlace>({ seq: isFigure, at: isInstant })),
  marks: listOf(shapeOf<ReplayMark>({ seq: isFigure, at: isInstant, act: isAct, takenBackAt: orNull(isInstant) })),
  more: isFlag,
})

/** Which window: around a place, or a moment; neither: where the meeting began. */
export interface WindowWish {
  readonly seq?: number | undefined
  readonly at?: Instant | undefined
  /** By the eyes of that hall; without it by the page's own. */
  readonly venueId?: string | undefined
  readonly as?: ReplayEyes | undefined
}

/** @throws HttpRefusal */
export const fetchWindow = (meetingId: string, query: WindowWish): Promise<ToldWindow> =>
  callApi('GET /api/meetings/:meetingId/replay/window', isWindow, { params: { meetingId }, query })

/** Marks so far back are asked for again: help may have come since, and an act may have been taken back. */
const mayChange = 30

/** Everything, or what is new in what is known. @throws HttpRefusal */
export async function fetchCourse(meetingId: string, known: ReplayCourse | null): Promise<ReplayCourse> {
  let after = known?.marks.at(-mayChange)?.seq ?? 0
  const marks = (known?.marks ?? []).filter(({ seq }) => seq <= after)
  for (;;) {
    const { more, ...page } = await callApi('GET /api/meetings/:meetingId/replay', isCourse, {
      params: { meetingId },
      query: { after },
    })
    marks.push(...page.marks)
    if (!more) return { ...page, marks }
    after = page.marks.at(-1)?.seq ?? after
  }
}

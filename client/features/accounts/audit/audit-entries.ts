import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { isMeetingState } from '../../../connection/message-shapes.ts'
import {
  isFlag,
  isInstant,
  isRecord,
  isText,
  listOf,
  orNull,
  perhaps,
  type Shape,
  shapeOf,
} from '../../../connection/wire-shape.ts'

interface AuditActor {
  readonly role: string
  readonly venueId?: string | null
  /** Absent for what the server did by itself. */
  readonly linkId?: string
  /** What the account is called that did it. */
  readonly name?: string
}

/** As `GET …/audit` tells it. @source EVD-2 */
export interface AuditEntry {
  /** 1…n without gaps. */
  readonly seq: number
  readonly at: Instant
  readonly actor: AuditActor
  readonly act: string
  readonly detail: Readonly<Record<string, unknown>>
}

interface AuditAnswer {
  readonly entries: readonly AuditEntry[]
  readonly upTo: number
  readonly isLast: boolean
}

const isActor = shapeOf<AuditActor>({
  role: isText,
  venueId: perhaps(orNull(isText)),
  linkId: perhaps(isText),
  name: perhaps(isText),
})

const isAuditAnswer: Shape<AuditAnswer> = shapeOf<AuditAnswer>({
  entries: listOf(
    shapeOf<AuditEntry>({ seq: isInstant, at: isInstant, actor: isActor, act: isText, detail: isRecord }),
  ),
  upTo: isInstant,
  isLast: isFlag,
})

const isStateAnswer = shapeOf<{ readonly state: MeetingState }>({ state: isMeetingState })

/** What the page of the journal shows, and the meeting that names halls and documents and has the time zone. */
export interface Journal {
  readonly meeting: MeetingState
  /** All of them, the newest first. */
  readonly entries: readonly AuditEntry[]
}

/** @throws HttpRefusal */
export async function readJournal(meetingId: string): Promise<Journal> {
  const [{ state }, entries] = await Promise.all([
    callApi('GET /api/meetings/:meetingId/state', isStateAnswer, { params: { meetingId } }),
    allEntries(meetingId),
  ])
  return { meeting: state, entries: entries.toReversed() }
}

async function allEntries(meetingId: string): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = []
  for (let after = 0; ; ) {
    const page = await callApi('GET /api/meetings/:meetingId/audit', isAuditAnswer, {
      params: { meetingId },
      query: { after },
    })
    entries.push(...page.entries)
    if (page.isLast) return entries
    after = page.upTo
  }
}

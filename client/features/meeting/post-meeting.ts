import type { Instant } from '../../../shared/kernel/time.ts'
import { addressOf } from '../../connection/api-call.ts'
import { codeIn, HttpRefusal } from '../../connection/http.ts'
import { type Sending, sendBody } from '../../connection/send-body.ts'
import { isFigure, isInstant, isText, listOf, oneOf, orNull, perhaps, shapeOf } from '../../connection/wire-shape.ts'

const issuedRoles = ['moderator', 'observer', 'operator', 'screen', 'attendee'] as const

export interface FileFault {
  /** '' for the file as a whole. */
  readonly path: string
  /** From 1, where the file has a row for each. */
  readonly row?: number
  readonly message: string
}

const areFaults = listOf(shapeOf<FileFault>({ path: isText, row: perhaps(isFigure), message: isText }))

interface IssuedLink {
  readonly role: (typeof issuedRoles)[number]
  readonly venueId?: string
  readonly url: string
}

/** What the server says of a meeting that it has made. */
export interface MadeMeeting {
  readonly meetingId: string
  /** What is worth a look; the meeting is made all the same. */
  readonly warnings: readonly FileFault[]
  readonly links: readonly IssuedLink[]
  readonly retention: {
    readonly days: number
    readonly phonesErasedAt: Instant
    /** null: names stay until somebody erases them. */
    readonly nameDays: number | null
    readonly namesErasedAt: Instant | null
  }
}

const isMade = shapeOf<MadeMeeting>({
  meetingId: isText,
  warnings: areFaults,
  links: listOf(shapeOf<IssuedLink>({ role: oneOf(issuedRoles), venueId: perhaps(isText), url: isText })),
  retention: shapeOf<MadeMeeting['retention']>({
    days: isFigure,
    phonesErasedAt: isInstant,
    nameDays: orNull(isFigure),
    namesErasedAt: orNull(isInstant),
  }),
})

const isFaultList = shapeOf({ error: shapeOf({ issues: areFaults }) })

/** Sends what a new meeting is made of, as the type that the headers name. @throws HttpRefusal */
export async function postMeeting(sent: Omit<Sending, 'method' | 'path'>): Promise<MadeMeeting> {
  const { status, text } = await sendBody({ ...sent, method: 'POST', path: addressOf('POST /api/meetings', {}) })
  const said = parsed(text)
  if (status === 201 && isMade(said)) return said
  const isAway = status >= 502 && status <= 504
  throw new HttpRefusal({ code: codeIn(said) ?? (isAway ? 'server.unreachable' : 'command.failed'), params: {} }, said)
}

/** What is wrong with the file, where that was why it was refused. */
export const faultsOf = (error: unknown): readonly FileFault[] =>
  error instanceof HttpRefusal && isFaultList(error.body) ? error.body.error.issues : []

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import { type Role, roles } from '../../../../shared/access/roles.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import {
  isFigure,
  isInstant,
  isRecord,
  isText,
  listOf,
  oneOf,
  orNull,
  type Shape,
  shapeOf,
} from '../../../connection/wire-shape.ts'

/** A column of values, one every few seconds; null where nothing was measured. */
export type Column = readonly (number | null)[]

/** Columns of one length; those of the whole node are the owner's alone. */
export interface Series {
  readonly at: readonly Instant[]
  readonly loopMs: Column
  readonly commitMs: Column
  readonly feedMs: Column
  readonly drawnMs: Column
  readonly running: Column
  readonly waiting: Column
  readonly memoryMb: Column
  readonly sockets?: Column | undefined
  readonly streams?: Column | undefined
  readonly commands?: Column | undefined
  readonly refused?: Column | undefined
  readonly limited?: Column | undefined
}

export type ColumnName = Exclude<keyof Series, 'at'>

const happenings = ['started', 'backup', 'limited', 'venueLost', 'venueBack'] as const

export interface ToldHappening {
  readonly at: Instant
  readonly what: (typeof happenings)[number]
  readonly about: string
  readonly count: number
}

export interface ToldFigures {
  readonly serverNow: Instant
  readonly startedAt: Instant
  readonly everyMs: number
  readonly sockets: Readonly<Partial<Record<Role, number>>>
  readonly venues: { readonly there: number; readonly behind: number }
  readonly lastBackupAt: Instant | null
  readonly series: Series
  readonly happened: readonly ToldHappening[]
}

const isColumn = listOf(orNull(isFigure))

const isSeries: Shape<Series> = (said): said is Series =>
  isRecord(said) && listOf(isInstant)(said.at) && Object.values(said).every(isColumn)

const isSockets = (said: unknown): said is ToldFigures['sockets'] =>
  isRecord(said) && Object.entries(said).every(([role, count]) => oneOf(roles)(role) && isFigure(count))

const isTold = shapeOf<ToldFigures>({
  serverNow: isInstant,
  startedAt: isInstant,
  everyMs: isFigure,
  sockets: isSockets,
  venues: shapeOf({ there: isFigure, behind: isFigure }),
  lastBackupAt: orNull(isInstant),
  series: isSeries,
  happened: listOf(shapeOf<ToldHappening>({ at: isInstant, what: oneOf(happenings), about: isText, count: isFigure })),
})

/** @param meetingId null: of the whole node, for the owner. @throws HttpRefusal */
export const askFigures = (meetingId: string | null, after: number): Promise<ToldFigures> =>
  meetingId === null
    ? callApi('GET /api/figures', isTold, { query: { after } })
    : callApi('GET /api/meetings/:meetingId/figures', isTold, { params: { meetingId }, query: { after } })

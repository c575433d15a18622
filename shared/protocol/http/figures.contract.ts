import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { routeContract } from './route-contract.ts'
import { afterQuery, instantSchema } from './wire-values.ts'

const count = z.int().min(0)
const ms = z.number().min(0)

/** Columns of one length, a value for every ten seconds; the worst of these, null where nothing was measured. */
const nodeColumns = {
  at: z.array(instantSchema),
  loopMs: z.array(ms),
  commitMs: z.array(ms.nullable()),
  feedMs: z.array(ms.nullable()),
  drawnMs: z.array(ms.nullable()),
  running: z.array(count),
  waiting: z.array(count),
  memoryMb: z.array(count),
}

/** What tells of all meetings of this node together. */
const ownersColumns = {
  sockets: z.array(count),
  streams: z.array(count),
  commands: z.array(count),
  refused: z.array(count),
  limited: z.array(count),
}

const seriesSchema = z.strictObject({ ...nodeColumns, ...ownersColumns }).meta({ id: 'FigureSeries' })

export type FigureSeries = z.output<typeof seriesSchema>

const happeningSchema = z
  .strictObject({
    at: instantSchema,
    what: z.enum(['started', 'backup', 'limited', 'venueLost', 'venueBack']),
    /** The hall, or the row of the table of limits; '' where there is nothing to say. */
    about: z.string(),
    /** How often within ten seconds. */
    count,
  })
  .meta({ id: 'Happening' })

export type Happening = z.output<typeof happeningSchema>

const common = {
  serverNow: instantSchema,
  /** Of this process. */
  startedAt: instantSchema,
  /** Between two values of a column, ms. */
  everyMs: count,
  /** Now, those of no meeting or of the meeting that is asked about; roles that nobody has are left out. */
  sockets: z.partialRecord(z.enum(roles), count),
  /** Halls with a screen, and those of them whose screens have not painted the newest state. */
  venues: z.strictObject({ there: count, behind: count }),
  lastBackupAt: instantSchema.nullable(),
  /** The newest first. */
  happened: z.array(happeningSchema),
}

/** How this node is, for those who keep it running. */
export const figureContracts = {
  ofNode: routeContract({
    operationId: 'getFigures',
    method: 'get',
    path: '/api/figures',
    price: 3,
    access: 'system',
    roles: ['owner'],
    summary: 'The figures of this node in the last hour, and what has happened on it.',
    notes: 'With `?after=` of the newest `at` only what is newer. In memory alone: a restart begins anew.',
    query: afterQuery,
    answers: { 200: z.strictObject({ ...common, series: seriesSchema }).meta({ id: 'Figures' }) },
  }),
  ofMeeting: routeContract({
    operationId: 'getMeetingFigures',
    method: 'get',
    path: '/api/meetings/:meetingId/figures',
    price: 3,
    access: 'meeting',
    roles: ['organiser', 'moderator', 'technician'],
    summary: 'How the node is that serves this meeting, and the devices of this meeting.',
    notes: 'Nothing that would tell of other meetings: no counts of the whole node, and no refusals.',
    query: afterQuery,
    answers: {
      200: z
        .strictObject({ ...common, series: z.strictObject(nodeColumns).meta({ id: 'NodeSeries' }) })
        .meta({ id: 'MeetingFigures' }),
    },
  }),
}

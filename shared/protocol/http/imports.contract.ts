import { z } from 'zod'
import { fileFaults } from '../../domain/imports/file-faults.ts'
import { importFields, importKinds, rowStates, venuesByText } from '../../domain/imports/import.model.ts'
import { idSchema } from '../../kernel/schema.ts'
import { maxImportBytes } from '../file-limits.ts'
import { routeContract } from './route-contract.ts'
import { knownId, seqSchema } from './wire-values.ts'

const fields = [...new Set(Object.values(importFields).flat())]
const field = z.enum(fields)
const duplicates = z.enum(['keep', 'take', 'both'])
const encoding = z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'])
const venuesSchema = z.record(z.string().max(200), idSchema)

const issueSchema = z
  .strictObject({
    /** null: the row as a whole. */
    field: field.nullable(),
    code: z.string(),
    /** In the language that `Accept-Language` asks for. */
    message: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** What may be meant: of `venue` the id of a venue. */
    proposed: z.string().optional(),
  })
  .meta({ id: 'ImportIssue' })

const rowSchema = z
  .strictObject({
    /** As the sheet counts, from 1. */
    row: z.int(),
    state: z.enum(rowStates),
    values: z.partialRecord(field, z.string()),
    /** `old` of a phone is masked. */
    changes: z.array(z.strictObject({ field, old: z.string(), new: z.string() })),
    issues: z.array(issueSchema),
  })
  .meta({ id: 'ImportRow' })

const importSchema = z
  .strictObject({
    importId: knownId,
    kind: z.enum(importKinds),
    fileName: z.string(),
    bytes: z.int(),
    /** Of a file of text; null of a workbook or a text document. */
    encoding: encoding.nullable(),
    sheets: z.array(z.strictObject({ name: z.string(), rows: z.int(), isHidden: z.boolean() })),
    sheet: z.string(),
    /** The last line of the heading; 0: none. */
    headerRow: z.int(),
    columns: z.array(
      z.strictObject({
        index: z.int(),
        header: z.string(),
        field: field.nullable(),
        isHidden: z.literal(true).optional(),
      }),
    ),
    counts: z.strictObject(
      Object.fromEntries(rowStates.map((state) => [state, z.int()])) as Record<(typeof rowStates)[number], z.ZodInt>,
    ),
    notes: z.array(z.strictObject({ code: z.string(), message: z.string() })),
    duplicates: duplicates.nullable(),
    hiddenRows: z.enum(['leave', 'take']),
    [venuesByText]: venuesSchema,
    /** Of awardees: the item that they are for; null: the meeting has no commendation. */
    itemId: knownId.nullable(),
    /** 0…1; 1: nothing is under way. */
    progress: z.number(),
    rows: z.array(rowSchema),
  })
  .meta({ id: 'Import' })

const path = '/api/meetings/:meetingId/imports/:importId'
const common = { access: 'meeting', roles: ['organiser', 'moderator'] } as const

/** A file of people, items or awardees: read, held against the meeting, mended, and taken in as one change. */
export const importContracts = {
  begin: routeContract({
    ...common,
    operationId: 'beginImport',
    method: 'post',
    path: '/api/meetings/:meetingId/imports',
    price: 20,
    summary: 'Reads a file and tells what it would change, row by row; nothing changes yet.',
    notes:
      'The body is the file: xlsx, csv, tsv, yaml, json; docx for an agenda. Told apart by its bytes; at most 20 MiB. `importId` may be chosen by the sender, who can then ask for `progress` meanwhile. `rows` are the first 200. An import is kept for half an hour after it was last looked at, four of a meeting at a time, and ends with the link or session that began it.',
    query: z.object({ kind: z.enum(importKinds), encoding: encoding.optional(), importId: idSchema.optional() }),
    headers: { 'X-File-Name': 'The name of the file, percent-encoded.' },
    file: { kind: 'stream', contentTypes: ['application/octet-stream'], maxBytes: maxImportBytes },
    answers: { 201: importSchema },
    refusals: { 409: ['import.idTaken'], 422: fileFaults, 503: ['server.busy'] },
  }),
  read: routeContract({
    ...common,
    operationId: 'getImport',
    method: 'get',
    path,
    price: 2,
    summary: 'The import, or how far it is: `progress` is below 1 while it is read or taken in.',
    answers: {
      200: z.union([
        importSchema,
        z.strictObject({ importId: knownId, progress: z.number() }).meta({ id: 'ImportUnderWay' }),
      ]),
    },
  }),
  change: routeContract({
    ...common,
    operationId: 'changeImport',
    method: 'patch',
    path,
    price: 20,
    summary: 'Chooses sheet, heading, columns, what becomes of doubles, and which venues are meant.',
    notes:
      '`columns` are joined to those chosen before; another sheet or heading forgets them. `halls` likewise, by what is written in the file; the empty text stands for empty cells.',
    body: z.strictObject({
      sheet: z.string().max(200).optional(),
      headerRow: z.int().min(0).max(1_048_576).optional(),
      encoding: encoding.optional(),
      columns: z
        .array(z.strictObject({ index: z.int().min(0).max(199), field: field.nullable() }))
        .max(200)
        .optional(),
      duplicates: duplicates.nullable().optional(),
      hiddenRows: z.enum(['leave', 'take']).optional(),
      [venuesByText]: venuesSchema.optional(),
      itemId: idSchema.optional(),
    }),
    answers: { 200: importSchema },
    refusals: { 422: [...fileFaults, 'import.twoColumns'], 503: ['server.busy'] },
    examples: { body: { duplicates: 'keep' } },
  }),
  rows: routeContract({
    ...common,
    operationId: 'getImportRows',
    method: 'get',
    path: '/api/meetings/:meetingId/imports/:importId/rows',
    price: 2,
    summary: 'Rows of the import, of one state or of all.',
    notes:
      '`from` counts the rows of that state from 0. `order=trouble`: faults first, then warnings, changes, new ones, the same, what is left out. `find`: rows in which that text stands, or that row.',
    query: z.object({
      state: z.enum(rowStates).optional(),
      from: z.coerce.number().pipe(z.int().min(0)).default(0),
      limit: z.coerce.number().pipe(z.int().min(1).max(1_000)).default(200),
      order: z.enum(['sheet', 'trouble']).default('sheet'),
      find: z.string().max(80).optional(),
    }),
    answers: { 200: z.strictObject({ total: z.int(), from: z.int(), rows: z.array(rowSchema) }) },
  }),
  faults: routeContract({
    ...common,
    operationId: 'getImportFaults',
    method: 'get',
    path: '/api/meetings/:meetingId/imports/:importId/faults.xlsx',
    price: 20,
    summary: 'The rows that cannot be taken, in their own columns, with the reasons; mended, it can be imported again.',
    answers: { 200: { bytes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] } },
    refusals: { 500: ['import.failed'], 503: ['server.busy'] },
  }),
  apply: routeContract({
    ...common,
    operationId: 'applyImport',
    method: 'post',
    path: '/api/meetings/:meetingId/imports/:importId/apply',
    price: 20,
    summary: 'Takes the rows in, all or the good ones, as one change.',
    notes:
      '`import.stale`: what the file was held against has changed since; nothing was done, and the import tells the new differences. `skipped`: rows with faults, and rows that were left out.',
    body: z.strictObject({ rows: z.enum(['all', 'good']) }),
    answers: {
      200: z.strictObject({ added: z.int(), changed: z.int(), skipped: z.int(), version: seqSchema }),
    },
    refusals: {
      409: [
        'import.hasFaults',
        'import.stale',
        'import.tooMany',
        'import.noCommendation',
        'import.tooManyItems',
        'import.tooManyAwardees',
        'import.tooManyFollowUps',
        'import.refused',
        'attendance.stillListed',
        'roster.rehearsal',
        'roster.erased',
        'meeting.over',
      ],
      503: ['server.busy'],
    },
    examples: { body: { rows: 'good' } },
  }),
}

export type ImportTold = z.output<typeof importSchema>
export type ImportRowTold = z.output<typeof rowSchema>

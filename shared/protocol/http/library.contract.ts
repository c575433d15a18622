import { z } from 'zod'
import { personSchema } from '../../domain/meeting/meeting-file.schema.ts'
import { fileIssueSchema } from './file-issue.ts'
import { routeContract } from './route-contract.ts'
import { knownId, seqSchema } from './wire-values.ts'

/** Units that are named at once; more are found by their name. */
export const mostUnits = 500

/** People that are put on a roster by one call. */
export const mostAdditions = 1_000

const unitSchema = z.strictObject({
  unit: z.string(),
  /** In which hall its people sat last, or most of them. */
  venueName: z.string(),
  isMain: z.boolean(),
  /** How many of it are found. */
  people: z.int(),
})

const personOfLibrary = z.strictObject({
  name: z.string(),
  unit: z.string(),
  title: z.string(),
  attends: z.enum(['member', 'listenIn', 'standIn']),
  venueName: z.string(),
  isMain: z.boolean(),
  /** The newest meeting whose roster has it. */
  meetingId: knownId,
})

/** Units and people of the meetings that there were, and how they come onto another roster. */
export const libraryContracts = {
  library: routeContract({
    operationId: 'getLibrary',
    method: 'get',
    path: '/api/library',
    price: 5,
    access: 'system',
    roles: ['owner', 'organiser'],
    summary: 'Units and people who were on the rosters of the meetings: everybody once, as the newest meeting has it.',
    notes:
      'Read from the rosters, newest meeting first, up to 20,000 people; who was erased, and phones and codes, are not in it. `search` in unit, hall, name and title; `unit` to the letter. `units` has 500 at most, `people` a page of those found: the next one begins at `next`, null after the last. The link of an organiser sees its own meeting.',
    query: z.object({
      search: z.string().max(120).default(''),
      unit: z.string().max(120).optional(),
      from: z.coerce.number().pipe(z.int().min(0)).default(0),
      limit: z.coerce.number().pipe(z.int().min(0).max(500)).default(100),
    }),
    answers: {
      200: z.strictObject({
        total: z.int(),
        totalUnits: z.int(),
        units: z.array(unitSchema),
        people: z.array(personOfLibrary),
        next: z.int().nullable(),
      }),
    },
  }),
  addPeople: routeContract({
    operationId: 'addPeople',
    method: 'post',
    path: '/api/meetings/:meetingId/roster/additions',
    price: 5,
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    summary: 'More people onto the roster, as one change; who is on it stays as it is.',
    notes: 'Sent again under the same `commandId`, it adds nobody twice. `edits.undo` takes all of them off.',
    isForgiving: true,
    body: z.strictObject({
      commandId: z.string().regex(/^[\x21-\x7e]{1,128}$/u),
      people: z
        .array(personSchema.omit({ id: true }))
        .min(1)
        .max(mostAdditions),
    }),
    answers: { 200: z.strictObject({ version: seqSchema, added: z.int(), warnings: z.array(fileIssueSchema) }) },
    refusals: { 409: ['import.stale', 'import.tooMany', 'roster.rehearsal', 'roster.erased'] },
    examples: { body: { commandId: 'c0ffee-2', people: [{ name: '示例参会人', unit: '示例单位', venueId: 'b1' }] } },
  }),
}

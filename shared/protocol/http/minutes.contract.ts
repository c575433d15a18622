import { z } from 'zod'
import {
  issuedMinutesSchema,
  minutesAttachmentSchema,
  minutesChangeSchema,
  minutesDraftSchema,
  minutesSectionSchema,
} from './minutes-values.ts'
import { heldPaperRefusals } from './paper-refusals.ts'
import { routeContract } from './route-contract.ts'
import { instantSchema, seqSchema, sha256Schema, venueQuery } from './wire-values.ts'

/** Papers that a meeting leaves behind, set from its log. */
export const heldPaperKinds = ['minutes', 'record', 'attendance', 'communication', 'followUp'] as const

const staff = ['organiser', 'moderator'] as const
const desks = [...staff, 'operator'] as const

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const paper = {
  method: 'get',
  price: 20,
  access: 'meeting',
  roles: desks,
  answers: { 200: { bytes: ['application/pdf'] } },
  notes:
    'In the meeting’s language; the same log, people, faces and program give the same bytes. Staff all halls, or that of `?venueId=`; an operator its own. See `docs/rules/minutes.md`.',
  refusals: heldPaperRefusals,
} as const

/** The same paper for an office program, which has the faces that it names. */
const wordFile = {
  ...paper,
  answers: { 200: { bytes: [word] } },
  refusals: { 409: ['papers.notHeld'], 500: ['papers.failed'], 503: ['papers.busy'] },
} as const

/** One that was issued, or the next one as it would be now. */
const versionQuery = z.object({ version: z.coerce.number().pipe(z.int().min(1)).optional() })

/** What is left of a meeting on paper. */
export const minutesContracts = {
  list: routeContract({
    operationId: 'listPapers',
    method: 'get',
    path: '/api/meetings/:meetingId/papers',
    access: 'meeting',
    roles: desks,
    summary: 'The papers that there are of a meeting; none before it has started.',
    notes:
      'A paper that is set when it is asked for has version 1, and neither a moment of issue nor a hash: these belong to stored bytes.',
    answers: {
      200: z.strictObject({
        papers: z.array(
          z.strictObject({
            kind: z.enum(heldPaperKinds),
            version: z.int().min(1),
            issuedAt: z.int().nullable(),
            sha256: z.string().nullable(),
            url: z.string(),
          }),
        ),
      }),
    },
  }),
  draft: routeContract({
    operationId: 'getMinutes',
    method: 'get',
    path: '/api/meetings/:meetingId/minutes',
    price: 5,
    access: 'meeting',
    roles: staff,
    summary: 'The minutes, section by section: a sentence or a list, each with the events that it comes from.',
    query: z.object({ revision: z.coerce.number().pipe(z.int().min(0)).optional() }),
    notes:
      'In the meeting’s language. `?revision=`: sections and attachments as they stood behind so many changes, with what the log says now. `isRemoved`: left out of the paper. `told`: what the record says, all of it up to 2,000 lines, else of the events that sections come from. `history`: the changes, newest first, 200 at most. See `docs/rules/minutes.md`.',
    answers: {
      200: z.strictObject({
        revision: z.int().min(0),
        status: z.enum(['draft', 'issued']),
        sections: z.array(minutesSectionSchema),
        told: z.array(z.strictObject({ time: z.string(), text: z.string(), seqs: z.array(seqSchema) })),
        history: z.array(minutesChangeSchema),
        drafts: z.array(minutesDraftSchema),
        attachments: z.array(minutesAttachmentSchema),
        issued: z.array(issuedMinutesSchema),
      }),
    },
    refusals: { 409: ['papers.notHeld'], 500: ['papers.failed'], 503: ['papers.busy'] },
  }),
  minutes: routeContract({
    ...paper,
    roles: staff,
    query: versionQuery,
    notes:
      'In the meeting’s language, of the whole meeting. `?version=`: one that was issued, to the byte, or the next one as it would be now; without it what was issued last, or the draft where something was changed since.',
    operationId: 'getMinutesPaper',
    path: '/api/meetings/:meetingId/papers/minutes.pdf',
    summary:
      'The minutes of the meeting: what it was about and what it asked for, in the form in which a body issues them.',
  }),
  record: routeContract({
    ...paper,
    roles: staff,
    query: venueQuery,
    operationId: 'getRecord',
    path: '/api/meetings/:meetingId/papers/record.pdf',
    summary: 'The record of the meeting: complete, from its log alone, to be signed by chair and recorder.',
  }),
  attendance: routeContract({
    ...paper,
    query: venueQuery,
    operationId: 'getAttendancePaper',
    path: '/api/meetings/:meetingId/papers/attendance.pdf',
    summary: 'The attendance of the halls, person by person: the ledger.',
    refusals: { ...paper.refusals, 500: ['ledger.failed'], 503: ['ledger.busy'] },
  }),
  communication: routeContract({
    ...paper,
    query: venueQuery,
    operationId: 'getCommunicationPaper',
    path: '/api/meetings/:meetingId/papers/communication.pdf',
    summary: 'The documents that were communicated, with version and hash, and what each hall did with them and when.',
  }),
  minutesWord: routeContract({
    ...wordFile,
    roles: staff,
    query: versionQuery,
    operationId: 'getMinutesInWord',
    path: '/api/meetings/:meetingId/papers/minutes.docx',
    notes: 'In the meeting’s language, of the whole meeting.',
    summary: 'The minutes of the meeting as a Word file.',
  }),
  recordWord: routeContract({
    ...wordFile,
    roles: staff,
    query: venueQuery,
    operationId: 'getRecordInWord',
    path: '/api/meetings/:meetingId/papers/record.docx',
    summary: 'The record of the meeting as a Word file.',
  }),
  attendanceWord: routeContract({
    ...wordFile,
    query: venueQuery,
    operationId: 'getAttendanceInWord',
    path: '/api/meetings/:meetingId/papers/attendance.docx',
    summary: 'The attendance of the halls, person by person, as a Word file.',
    refusals: { ...wordFile.refusals, 500: ['ledger.failed'], 503: ['ledger.busy'] },
  }),
  communicationWord: routeContract({
    ...wordFile,
    query: venueQuery,
    operationId: 'getCommunicationInWord',
    path: '/api/meetings/:meetingId/papers/communication.docx',
    summary: 'The documents that were communicated, as a Word file.',
  }),
  check: routeContract({
    operationId: 'checkPaper',
    method: 'get',
    path: '/api/meetings/:meetingId/papers/check',
    access: 'public',
    roles: [],
    price: 5,
    query: z.object({ seq: z.coerce.number().int().min(1), head: z.string().regex(/^[0-9a-f]{16}$/u) }),
    summary:
      'What whoever holds a paper may know: until when its log was read, and the hashes of the papers that were issued.',
    notes:
      'Asked with what stands at the foot of the paper: the number of the event and the first 16 figures of its hash. Where they are not those of a log, the answer is 404, as for a meeting that there is none of.',
    answers: {
      200: z.strictObject({
        at: instantSchema,
        papers: z.array(
          z.strictObject({
            kind: z.enum(heldPaperKinds),
            form: z.enum(['pdf', 'docx']),
            version: z.int().min(1),
            issuedAt: instantSchema,
            sha256: sha256Schema,
          }),
        ),
      }),
    },
    refusals: { 404: ['access.notFound'] },
  }),
}

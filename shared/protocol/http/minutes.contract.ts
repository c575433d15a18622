import { z } from 'zod'
import { routeContract } from './route-contract.ts'
import { venueQuery } from './wire-values.ts'

/** Papers that a meeting leaves behind, set from its log. */
export const heldPaperKinds = ['record', 'attendance', 'communication'] as const

const staff = ['organiser', 'moderator'] as const
const desks = [...staff, 'operator'] as const

const paper = {
  method: 'get',
  price: 20,
  access: 'meeting',
  roles: desks,
  query: venueQuery,
  answers: { 200: { bytes: ['application/pdf'] } },
  notes:
    'In the meeting’s language; the same log, people, faces and program give the same bytes. Staff all halls, or that of `?venueId=`; an operator its own. See `docs/rules/minutes.md`.',
  refusals: {
    409: ['papers.notHeld'],
    422: ['papers.missingSign'],
    500: ['papers.failed'],
    503: ['papers.busy'],
  },
} as const

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
  record: routeContract({
    ...paper,
    roles: staff,
    operationId: 'getRecord',
    path: '/api/meetings/:meetingId/papers/record.pdf',
    summary: 'The record of the meeting: complete, from its log alone, to be signed by chair and recorder.',
  }),
  attendance: routeContract({
    ...paper,
    operationId: 'getAttendancePaper',
    path: '/api/meetings/:meetingId/papers/attendance.pdf',
    summary: 'The attendance of the halls, person by person: the ledger.',
    refusals: { ...paper.refusals, 500: ['ledger.failed'], 503: ['ledger.busy'] },
  }),
  communication: routeContract({
    ...paper,
    operationId: 'getCommunicationPaper',
    path: '/api/meetings/:meetingId/papers/communication.pdf',
    summary: 'The documents that were communicated, with version and hash, and what each hall did with them and when.',
  }),
}

import { z } from 'zod'
import { routeContract } from './route-contract.ts'

/** A meeting to take away, whole. How it comes in again: `createMeeting`. */
export const archiveContracts = {
  take: routeContract({
    operationId: 'getArchive',
    method: 'get',
    path: '/api/meetings/:meetingId/archive.zip',
    price: 20,
    access: 'meeting',
    roles: ['organiser'],
    summary:
      'The archive of a meeting: its file, its log with hashes, documents, roster, seals, and what it is in XML and JSON.',
    notes:
      'A plain zip, made as it is read. `roster=0` leaves out the list of people. It is noted in the journal. See `docs/rules/system/archives.md` for what lies in it.',
    query: z.object({ roster: z.enum(['0', '1']).default('1') }),
    answers: { 200: { bytes: ['application/zip'] } },
    refusals: { 409: ['archive.bytesMissing', 'archive.tooLarge'] },
  }),
}

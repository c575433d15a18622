import { routeContract } from './route-contract.ts'
import { venueQuery } from './wire-values.ts'

const common = {
  method: 'get',
  price: 20,
  access: 'meeting',
  roles: ['organiser', 'moderator', 'operator'],
  notes: 'In the meeting’s language, with the number and hash of the last event in it. See `docs/rules/attendance.md`.',
  query: venueQuery,
  refusals: { 422: ['papers.missingSign'], 500: ['ledger.failed'], 503: ['ledger.busy'] },
} as const

/** The ledger to take away: staff all halls or one, an operator its own. */
export const ledgerContracts = {
  xlsx: routeContract({
    ...common,
    operationId: 'getLedgerWorkbook',
    path: '/api/meetings/:meetingId/ledger.xlsx',
    summary: "The attendance ledger as a workbook: all halls, or that of `?venueId=`; an operator's own.",
    answers: { 200: { bytes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] } },
  }),
  pdf: routeContract({
    ...common,
    operationId: 'getLedgerSheet',
    path: '/api/meetings/:meetingId/ledger.pdf',
    summary:
      "The attendance ledger as a sheet to print and sign: all halls, or that of `?venueId=`; an operator's own.",
    answers: { 200: { bytes: ['application/pdf'] } },
  }),
}

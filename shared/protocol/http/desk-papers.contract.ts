import { z } from 'zod'
import { paperRefusals } from './paper-refusals.ts'
import { routeContract } from './route-contract.ts'

const common = {
  method: 'get',
  price: 20,
  access: 'meeting',
  roles: ['organiser', 'moderator'],
  notes: 'In the meeting’s language. See `docs/rules/system/papers.md`.',
  answers: { 200: { bytes: ['application/pdf'] } },
  refusals: paperRefusals,
} as const

/** Boards of the desks, as they stand, to be printed and filed; the notice before a meeting. */
export const deskPaperContracts = {
  rollCall: routeContract({
    ...common,
    operationId: 'getRollCallSheet',
    path: '/api/meetings/:meetingId/roll-call.pdf',
    summary: 'One roll call: the latest, or that of `?number=`, from 1; 404 where there was none.',
    query: z.object({ number: z.coerce.number().pipe(z.int().min(1)).optional() }),
  }),
  readiness: routeContract({
    ...common,
    operationId: 'getReadinessSheet',
    path: '/api/meetings/:meetingId/readiness.pdf',
    summary: 'Halls by the steps of readiness, what is overdue first.',
  }),
  noticeText: routeContract({
    operationId: 'getNoticeText',
    method: 'get',
    price: 5,
    access: 'meeting',
    roles: ['organiser', 'moderator'],
    path: '/api/meetings/:meetingId/notice',
    summary: 'The notice of the meeting as plain text, to be copied.',
    notes: common.notes,
    answers: { 200: z.strictObject({ text: z.string() }) },
  }),
  notice: routeContract({
    ...common,
    operationId: 'getNotice',
    path: '/api/meetings/:meetingId/notice.pdf',
    summary:
      'The notice of the meeting: when, halls and how many are expected, agenda, documents, what is due by when.',
  }),
  noticeFile: routeContract({
    ...common,
    operationId: 'getNoticeWordFile',
    path: '/api/meetings/:meetingId/notice.docx',
    summary: 'The notice of the meeting as a Word file.',
    answers: {
      200: { bytes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'] },
    },
    refusals: { 500: ['papers.failed'], 503: ['papers.busy'] },
  }),
  receipts: routeContract({
    ...common,
    operationId: 'getReceiptsSheet',
    path: '/api/meetings/:meetingId/documents/:documentId/receipts.pdf',
    summary: 'How far each hall is with a document; 404 for one that no hall has, or is to give back.',
  }),
}

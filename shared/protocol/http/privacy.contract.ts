import { z } from 'zod'
import { routeContract } from './route-contract.ts'
import { instantSchema } from './wire-values.ts'

const datesSchema = z.strictObject({ days: z.int(), dueAt: instantSchema })

const retentionSchema = z
  .strictObject({
    ...datesSchema.shape,
    /** null: names stay until somebody erases them. */
    names: datesSchema.nullable(),
    erased: z.enum(['phones', 'people']).nullable(),
  })
  .meta({ id: 'Retention' })

const backupSchema = z.strictObject({ name: z.string(), bytes: z.int() }).meta({ id: 'Backup' })

/** Personal data: how long it stays, and its end; copies of everything. */
export const privacyContracts = {
  retention: routeContract({
    operationId: 'getRetention',
    method: 'get',
    path: '/api/meetings/:meetingId/retention',
    access: 'meeting',
    roles: ['organiser', 'moderator', 'operator'],
    summary: 'How long phones and names are kept, when they go, and what is gone.',
    answers: { 200: retentionSchema.nullable() },
  }),
  erase: routeContract({
    operationId: 'erasePeople',
    method: 'post',
    path: '/api/meetings/:meetingId/erase-people',
    access: 'meeting',
    roles: ['organiser'],
    summary:
      'Erases phones, or all that is known of people, at once and for good; the title of the meeting confirms it.',
    notes: 'Answers once it is gone from rows, files and backups.',
    body: z.strictObject({ what: z.enum(['phones', 'people']), confirm: z.string().max(200) }),
    answers: { 200: retentionSchema.nullable() },
    refusals: { 409: ['roster.notConfirmed', 'roster.rehearsal'] },
    examples: { body: { what: 'phones', confirm: '年度工作部署会' } },
  }),
  backups: routeContract({
    operationId: 'listBackups',
    method: 'get',
    path: '/api/backups',
    access: 'system',
    roles: ['owner'],
    summary: 'The backups that lie in the data folder, the oldest first.',
    answers: { 200: z.strictObject({ backups: z.array(backupSchema) }) },
  }),
  backUp: routeContract({
    operationId: 'makeBackup',
    method: 'post',
    path: '/api/backup',
    price: 20,
    access: 'system',
    roles: ['owner'],
    summary: 'Makes a backup in the data folder; the oldest goes when there are too many.',
    answers: { 201: backupSchema },
    refusals: { 409: ['backup.otherTools'] },
  }),
}

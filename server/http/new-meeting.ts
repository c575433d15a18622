import type { Request } from 'express'
import type { z } from 'zod'
import type { StoredFile } from '../../shared/domain/documents/documents.model.ts'
import { cloneOf } from '../../shared/domain/meeting/clone-of-meeting.ts'
import { fileOfMeeting } from '../../shared/domain/meeting/file-of-meeting.ts'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { defaultRetentionDays } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { type MeetingFileIssue, parseMeetingFile, shapeIssues } from '../../shared/domain/meeting/meeting-file.ts'
import {
  fromMeetingSchema,
  fromTemplateSchema,
  maxWishLength,
} from '../../shared/protocol/http/new-meeting.contract.ts'
import type { Grant } from '../access/access.ts'
import type { MeetingSource } from '../creation/create-meeting.ts'
import { newSealKey } from '../documents/seal.ts'
import type { PersonRecord } from '../store/people-store.ts'
import type { HttpDeps } from './http-deps.ts'

type Deps = Pick<HttpDeps, 'bin' | 'hosts' | 'people' | 'plans' | 'templates'>

/** What a meeting is made of that comes from no file. */
interface NewMeeting {
  readonly file: MeetingFile
  readonly source: MeetingSource
  readonly files: Readonly<Record<string, StoredFile>>
}

export type Found =
  | ({ readonly ok: true } & NewMeeting)
  | { readonly ok: false; readonly fault: 'meeting.noTemplate' | 'access.notFound' }
  | { readonly ok: false; readonly issues: readonly MeetingFileIssue[] }

type Wish = Readonly<Record<string, unknown>>

/** A wish for a meeting like a template or another meeting; null: what came is a file. */
export function wishOf(request: Request): Wish | null {
  const { body } = request
  if (typeof body !== 'string' || body.length > maxWishLength || request.is('json') === false) return null
  try {
    const value: unknown = JSON.parse(body)
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isRecord && ('template' in value || 'cloneOf' in value) ? (value as Wish) : null
  } catch {
    // Whoever reads it as a file says where it breaks off.
    return null
  }
}

/** @source NEW-1 @source NEW-2 */
export const newMeetingOf = (deps: Deps, grant: Grant, wish: Wish): Promise<Found> =>
  'template' in wish ? fromTemplate(deps, wish) : fromMeeting(deps, grant, wish)

async function fromTemplate({ templates }: Deps, wish: Wish): Promise<Found> {
  const read = fromTemplateSchema.safeParse(wish)
  if (!read.success) return shapeFaults(read.error, wish)
  const { template: name, title, startsAt, timeZone } = read.data
  const template = await templates.get(name)
  if (template === null) return { ok: false, fault: 'meeting.noTemplate' }
  const zone = timeZone === undefined ? {} : { timeZone }
  const parsed = parseMeetingFile({ ...template.file, title, startsAt, ...zone })
  return parsed.ok ? { ok: true, file: parsed.file, source: { template: name }, files: {} } : parsed
}

async function fromMeeting({ bin, hosts, people, plans }: Deps, grant: Grant, wish: Wish): Promise<Found> {
  const read = fromMeetingSchema.safeParse(wish)
  if (!read.success) return shapeFaults(read.error, wish)
  const { cloneOf: meetingId, take, ...said } = read.data
  const mayRead = grant.meetingId === null || grant.meetingId === meetingId
  const host = mayRead && !(await bin.has(meetingId)) ? await hosts.get(meetingId) : null
  if (host === null) return { ok: false, fault: 'access.notFound' }
  await host.catchUp()
  const { state } = host
  const retention = await plans.of(meetingId)
  const beside = {
    people: (await people.list(meetingId)).filter(({ name }) => name !== '').map(listedPerson),
    retentionDays: retention?.days ?? defaultRetentionDays,
    nameRetentionDays: retention?.names?.days ?? null,
  }
  const file = cloneOf(fileOfMeeting(state, beside), { ...said, take: new Set(take) })
  return { ok: true, file, source: { cloneOf: meetingId }, files: filesOf(file, state.documents) }
}

/** The same bytes, sealed anew: nobody of the other meeting opens what the new one has not released. */
const filesOf = ({ documents }: MeetingFile, kept: Readonly<Record<string, { readonly file: StoredFile | null }>>) =>
  Object.fromEntries(
    documents.flatMap(({ id }) => {
      const file = kept[id]?.file ?? null
      return file === null ? [] : [[id, { ...file, sealKey: newSealKey() }]]
    }),
  )

/** As a meeting file has it. */
const listedPerson = ({ personId, name, unit, title, venueId, phone, attends, seat }: PersonRecord) => ({
  id: personId,
  name,
  unit,
  title,
  venueId,
  phone,
  attends,
  seat,
})

const shapeFaults = (error: z.ZodError, wish: Wish): Found => ({
  ok: false,
  issues: error.issues.flatMap((issue) => shapeIssues(issue, wish)),
})

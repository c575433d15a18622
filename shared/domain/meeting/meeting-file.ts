import type { z } from 'zod'
import { lookUp } from '../../kernel/record.ts'
import { scriptFault } from '../script/placeholders.model.ts'
import { withoutEmptyMembers } from './empty-members.ts'
import { type MeetingFile, meetingFileSchema } from './meeting-file.schema.ts'

export type MeetingFileFault =
  /** No JSON or YAML; nothing more is known of it. */
  | 'file.unreadable'
  | 'file.tooDeep'
  /** Neither UTF-8, UTF-16 with its mark, nor GB18030. */
  | 'file.encoding'
  | 'file.missing'
  | 'file.wrongType'
  | 'file.tooLong'
  | 'file.tooShort'
  | 'file.unknownField'
  | 'file.badTime'
  | 'file.badTimeZone'
  | 'file.badValue'
  | 'file.notOneMain'
  | 'file.noBranch'
  | 'file.duplicateId'
  | 'file.unknownVenue'
  | 'file.unknownDocument'
  | 'file.unknownPlaceholder'
  /** A warning: the file is taken all the same. */
  | 'file.samePerson'
  /** A warning. */
  | 'file.samePhone'
  /** A warning. */
  | 'file.missingSign'

/** One fault of a meeting file. */
export interface MeetingFileIssue {
  /** Where: `agenda[2].speaker.venueId`; empty for the file as a whole. */
  readonly path: string
  readonly code: MeetingFileFault
  readonly params: Readonly<Record<string, string | number>>
}

export type ParsedMeetingFile =
  | { readonly ok: true; readonly file: MeetingFile }
  | { readonly ok: false; readonly issues: readonly MeetingFileIssue[] }

/** Reads a meeting file and finds *every* fault of it, those between its parts too. What was left empty counts as not written. */
export function parseMeetingFile(given: unknown): ParsedMeetingFile {
  const input = withoutEmptyMembers(given)
  const parsed = meetingFileSchema.safeParse(input)
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => shapeIssues(issue, input))
  const issues = [...shape, ...crossIssues(input)]
  if (parsed.success && issues.length === 0) return { ok: true, file: parsed.data }
  return { ok: false, issues }
}

/** What the schema found, in our codes. @param input what was given, to tell a missing member from a wrong one. */
export function shapeIssues(issue: z.core.$ZodIssue, input: unknown): readonly MeetingFileIssue[] {
  const path = pathText(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at(path === '' ? key : `${path}.${key}`, 'file.unknownField', { field: key }))
  }
  if (issue.code === 'invalid_type') {
    const isMissing = valueAt(input, issue.path) === undefined
    return [at(path, isMissing ? 'file.missing' : 'file.wrongType', { expected: issue.expected })]
  }
  if (issue.code === 'invalid_value' && valueAt(input, issue.path) === undefined) return [at(path, 'file.missing')]
  if (issue.code === 'too_big') return [at(path, 'file.tooLong', { max: Number(issue.maximum) })]
  if (issue.code === 'too_small') return [at(path, 'file.tooShort', { min: Number(issue.minimum) })]
  if (path === 'timeZone') return [at(path, 'file.badTimeZone')]
  if (path === 'startsAt') return [at(path, 'file.badTime')]
  if (path.endsWith('.phone')) return [at(path, 'file.badValue', { wanted: 'phone' })]
  return [at(path, 'file.badValue')]
}

const at = (path: string, code: MeetingFileFault, params: MeetingFileIssue['params'] = {}): MeetingFileIssue => ({
  path,
  code,
  params,
})

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) ? (lookUp(value, String(key)) ?? undefined) : undefined),
    input,
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const listAt = (record: Record<string, unknown>, key: string): readonly unknown[] =>
  Array.isArray(record[key]) ? (record[key] as unknown[]) : []

/** Works on what may be half a file: the parts that can be read are checked, whatever else is wrong. */
function crossIssues(input: unknown): readonly MeetingFileIssue[] {
  if (!isRecord(input) || Array.isArray(input)) return []
  const [venues, agenda, documents, people] = ['venues', 'agenda', 'documents', 'people'].map((key) =>
    listAt(input, key),
  )
  const venueIds = idsOf(venues ?? [])
  const documentIds = idsOf(documents ?? [])
  return [
    ...(Array.isArray(input.venues) ? venueKinds(input.venues) : []),
    ...placeholders(input.openingScript, 'openingScript'),
    ...duplicates(venues ?? [], 'venues'),
    ...duplicates(agenda ?? [], 'agenda'),
    ...duplicates(documents ?? [], 'documents'),
    ...duplicates(people ?? [], 'people'),
    ...(agenda ?? []).flatMap((item, index) => itemReferences(item, `agenda[${index}]`, venueIds, documentIds)),
    ...(people ?? []).flatMap((person, index) => venueReference(person, `people[${index}]`, venueIds)),
  ]
}

const idsOf = (list: readonly unknown[]): ReadonlySet<unknown> =>
  new Set(list.flatMap((member) => (isRecord(member) ? [member.id] : [])))

function venueKinds(venues: readonly unknown[]): readonly MeetingFileIssue[] {
  const ofKind = (kind: string) => venues.filter((venue) => isRecord(venue) && venue.kind === kind).length
  const mains = ofKind('main')
  return [
    ...(mains === 1 ? [] : [at('venues', 'file.notOneMain', { count: mains })]),
    ...(ofKind('branch') > 0 ? [] : [at('venues', 'file.noBranch')]),
  ]
}

export function duplicates(list: readonly unknown[], name: string): readonly MeetingFileIssue[] {
  const seen = new Set<unknown>()
  return list.flatMap((member, index) => {
    if (!isRecord(member) || typeof member.id !== 'string') return []
    if (seen.has(member.id)) return [at(`${name}[${index}].id`, 'file.duplicateId', { id: member.id })]
    seen.add(member.id)
    return []
  })
}

export function venueReference(
  holder: unknown,
  path: string,
  venueIds: ReadonlySet<unknown>,
): readonly MeetingFileIssue[] {
  if (!isRecord(holder) || typeof holder.venueId !== 'string' || venueIds.has(holder.venueId)) return []
  return [at(`${path}.venueId`, 'file.unknownVenue', { venueId: holder.venueId })]
}

function itemReferences(
  item: unknown,
  path: string,
  venueIds: ReadonlySet<unknown>,
  documentIds: ReadonlySet<unknown>,
): readonly MeetingFileIssue[] {
  if (!isRecord(item)) return []
  const documents = listAt(item, 'documentIds').flatMap((id, index) =>
    typeof id !== 'string' || documentIds.has(id)
      ? []
      : [at(`${path}.documentIds[${index}]`, 'file.unknownDocument', { documentId: id })],
  )
  const awardees = listAt(item, 'awardees').flatMap((awardee, index) =>
    venueReference(awardee, `${path}.awardees[${index}]`, venueIds),
  )
  const script = placeholders(item.script, `${path}.script`)
  return [...venueReference(item.speaker, `${path}.speaker`, venueIds), ...documents, ...awardees, ...script]
}

function placeholders(script: unknown, path: string): readonly MeetingFileIssue[] {
  const fault = typeof script === 'string' ? scriptFault(script) : null
  return fault === null ? [] : [at(path, 'file.unknownPlaceholder', { placeholder: fault })]
}

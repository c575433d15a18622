import { fewIssues, samePeople } from '../../shared/domain/meeting/file-findings.ts'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { type MeetingFileIssue, parseMeetingFile } from '../../shared/domain/meeting/meeting-file.ts'
import { parseRoster, type RosterIssue } from '../../shared/domain/meeting/roster-list.ts'
import { type FileFormat, readFileText } from './read-meeting-file.ts'

/** A file as it came, and what is to be found in it. */
export interface FileText {
  readonly text: string
  readonly format: FileFormat
  /** Of a list of people: the halls that there are. null: it is a meeting file. */
  readonly venueIds: readonly string[] | null
}

export interface FileFaults {
  readonly ok: false
  /** The first of them. */
  readonly issues: readonly (MeetingFileIssue & Partial<Pick<RosterIssue, 'row'>>)[]
  /** How many there are besides; absent for none. */
  readonly more?: number
}

/** `file` is null for a list of people. */
export type CheckedFile =
  | {
      readonly ok: true
      readonly file: Omit<MeetingFile, 'people'> | null
      readonly people: MeetingFile['people']
      readonly warnings: readonly MeetingFileIssue[]
    }
  | FileFaults

/** Reads and checks a meeting file or a list of people, and finds every fault. Takes long for a long file. */
export function checkFile({ text, format, venueIds }: FileText): CheckedFile {
  const input = readFileText(text, format)
  if (!input.ok) return { ok: false, issues: [venueIds === null ? input.issue : { ...input.issue, row: null }] }
  const parsed = venueIds === null ? parseMeetingFile(input.value) : parseRoster(input.value, new Set(venueIds))
  if (!parsed.ok) return { ok: false, ...fewIssues<FileFaults['issues'][number]>(parsed.issues) }
  const { people, ...file } = 'file' in parsed ? parsed.file : { people: parsed.people }
  const warnings = fewIssues(samePeople(people)).issues
  return { ok: true, file: 'file' in parsed ? (file as Omit<MeetingFile, 'people'>) : null, people, warnings }
}

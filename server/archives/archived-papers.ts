import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { IssuedPaper } from '../store/issued-papers.ts'
import { type ArchiveFacts, paperPart } from './archive-form.ts'

/** A paper that was issued, with where its bytes lie. */
export interface ArchivedPaper extends Pick<IssuedPaper, 'kind' | 'version' | 'form' | 'sha256'> {
  readonly path: string
  /** Hash of what was said of it; null: the log does not say. */
  readonly details: string | null
}

/** Every file of every version, oldest first. */
export const archivedPapers = ({ minutes }: Pick<MeetingState, 'minutes'>): readonly ArchivedPaper[] =>
  minutes.issued.flatMap(({ version, sha256, word, details = null }) =>
    ([['pdf', sha256] as const, ['docx', word] as const] as const).map(([form, hash]) => ({
      kind: 'minutes' as const,
      version,
      form,
      sha256: hash,
      path: paperPart('minutes', version, form),
      details,
    })),
  )

/** With what was said of each when it was issued. */
export const paperFacts = (
  papers: readonly ArchivedPaper[],
  known: readonly Omit<IssuedPaper, 'bytes'>[],
): ArchiveFacts['papers'] =>
  papers.map(({ sha256, details: _, ...paper }) => {
    const details = known.find((one) => one.sha256 === sha256 && one.version === paper.version)?.details
    const { number = null, date = null, copies = null } = details ?? {}
    return { ...paper, number, date, copies }
  })

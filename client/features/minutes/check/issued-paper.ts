import type { Instant } from '../../../../shared/kernel/time.ts'
import { isFigure, isInstant, isText, listOf, oneOf, shapeOf } from '../../../connection/wire-shape.ts'

const paperKinds = ['minutes', 'record', 'attendance', 'communication', 'followUp'] as const

/** A paper whose bytes never change any more. */
export interface IssuedPaper {
  readonly kind: (typeof paperKinds)[number]
  readonly form: 'pdf' | 'docx'
  readonly version: number
  readonly issuedAt: Instant
  /** Hex. */
  readonly sha256: string
}

/** What the foot of a paper opens: until when its log was read, and what was issued. */
export const isPaperCheck = shapeOf({
  at: isInstant,
  papers: listOf(
    shapeOf<IssuedPaper>({
      kind: oneOf(paperKinds),
      form: oneOf(['pdf', 'docx']),
      version: isFigure,
      issuedAt: isInstant,
      sha256: isText,
    }),
  ),
})

/** The one that a file is, and the newest of its kind; null: it is none of them. */
export function issuedAs(papers: readonly IssuedPaper[], sha256: string) {
  const paper = papers.find((one) => one.sha256 === sha256)
  if (paper === undefined) return null
  const newest = Math.max(...papers.filter(({ kind }) => kind === paper.kind).map(({ version }) => version))
  return { paper, newest }
}

import type { MeetingDocument } from './documents.model.ts'

/** What is shown at once: a page, from 1, or a part of it, from 1 at the top. */
export interface PageStep {
  readonly page: number
  readonly part: number
  /** In how many parts the page is read; null: it is shown whole, as it is. */
  readonly of: number | null
}

/** null while the document is not shown. */
export const shownStep = ({ page, part, of }: Pick<MeetingDocument, 'page' | 'part' | 'of'>): PageStep | null =>
  page === null ? null : { page, part: part ?? 1, of: of ?? null }

/**
 * The next part of the page, or the next page's first; backwards the part before, or the last of the page before.
 * @param pages how many the document has; 0 while that is not known.
 * @param partsOf in how many parts a page is read; null: whole.
 * @returns null where the document ends.
 * @source DOC-24
 */
export function stepBeside(
  step: PageStep,
  by: 1 | -1,
  pages: number,
  partsOf: (page: number) => number | null,
): PageStep | null {
  const part = step.part + by
  if (part >= 1 && part <= (step.of ?? 1)) return { ...step, part }
  const page = step.page + by
  if (page < 1 || (pages > 0 && page > pages)) return null
  const of = partsOf(page)
  return { page, part: by === 1 ? 1 : (of ?? 1), of }
}

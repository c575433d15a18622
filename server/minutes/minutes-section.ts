import type { SectionShape } from '../../shared/domain/minutes/minutes.model.ts'

/** One sentence or list of the minutes, as the log has it. */
export interface MinutesSection {
  /** The same for as long as what it is about is there. */
  readonly id: string
  readonly shape: SectionShape
  /** Stands above it; null: none. */
  readonly heading: string | null
  /** Of a list: 出席; null otherwise. */
  readonly label: string | null
  readonly text: string
  /** Events that it comes from, ascending, each once; never empty. */
  readonly sources: readonly number[]
}

/** A section of which only what is out of the ordinary is said. */
export const section = (
  id: string,
  text: string,
  sources: readonly number[],
  { shape = 'paragraph', heading = null, label = null }: Partial<Omit<MinutesSection, 'id' | 'text' | 'sources'>> = {},
): MinutesSection => ({
  id,
  shape,
  heading,
  label,
  text,
  sources: [...new Set(sources)].sort((one, other) => one - other),
})

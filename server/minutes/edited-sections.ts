import type { MinutesState } from '../../shared/domain/minutes/minutes.model.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { MinutesSection } from './minutes-section.ts'

/** A section as it stands now, beside what the log says of it. */
export interface EditedSection extends MinutesSection {
  /** True when its text is somebody's own. */
  readonly isEdited: boolean
  /** What the log says; null of a section of a clerk's own. */
  readonly drafted: string | null
  /** True when somebody said which events it comes from. */
  readonly isCited: boolean
  /** Left out of the paper. */
  readonly isRemoved: boolean
  /** Of the minutes, when it was changed last; 0: never. */
  readonly revision: number
}

/** What was typed beside the log, by its revision there; what was erased is not in it. */
export type TypedByRevision = Readonly<Record<string, string>>

/**
 * The draft with what was made of it. A text that was erased gives way to what the log says, and a section of a clerk's own
 * goes with its text.
 * @source MIN-4
 */
export function editedSections(
  drafted: readonly MinutesSection[],
  { sections }: MinutesState,
  typed: TypedByRevision,
): readonly EditedSection[] {
  const all = drafted.map((one): EditedSection => {
    const change = lookUp(sections, one.id)
    const text = change?.text == null ? null : lookUp(typed, change.text.revision)
    return {
      ...one,
      text: text ?? one.text,
      isEdited: text !== null,
      drafted: one.text,
      isCited: change?.sources !== undefined,
      sources: change?.sources ?? one.sources,
      shape: change?.shape ?? one.shape,
      isRemoved: change?.isRemoved ?? false,
      revision: change?.revision ?? 0,
    }
  })
  const own = Object.entries(sections)
    .flatMap(([id, { after, text, revision, isRemoved, sources = [], shape = 'paragraph' }]) => {
      const said = text === null ? null : lookUp(typed, text.revision)
      return after === undefined || said === null || isRemoved
        ? []
        : [{ after, section: { ...ownSection(id, said, sources), shape, revision } }]
    })
    // The newest last, so that of several behind the same it stands first, as it was put.
    .sort((one, other) => one.section.revision - other.section.revision)
  for (const { after, section } of own) all.splice(placeBehind(all, after), 0, section)
  return all
}

/** Behind what is not there any more: at the end of the body. */
function placeBehind(all: readonly EditedSection[], after: string | null): number {
  if (after === null) return 0
  const place = all.findIndex(({ id }) => id === after)
  if (place >= 0) return place + 1
  const lists = all.findIndex(({ shape }) => shape === 'list')
  return lists < 0 ? all.length : lists
}

const ownSection = (
  id: string,
  text: string,
  sources: readonly number[],
): Omit<EditedSection, 'revision' | 'shape'> => ({
  id,
  heading: null,
  label: null,
  text,
  sources,
  isCited: sources.length > 0,
  isEdited: true,
  drafted: null,
  isRemoved: false,
})

import { useState } from 'react'
import type { MinutesAttachment } from '../../../../shared/domain/minutes/minutes.model.ts'
import { useActs } from '../../../acts/use-acts.ts'
import type { RestoredDraft } from './draft-changes.ts'
import type { SectionAnswer } from './minutes-answer.ts'

/** What one press takes back: a wording, a place in the paper, or the events behind a sentence. */
type Undone =
  | { readonly section: string; readonly text: string | null; readonly isRemoved: boolean }
  | { readonly section: string; readonly sources: number[] | null }

/** Changes of sections, one at a time, and the way back from the newest of this page. */
export function useSectionActs(revision: number) {
  const { marks, run, forget } = useActs()
  const [undo, setUndo] = useState<readonly Undone[]>([])
  const remember = (one: Undone) => setUndo((before) => [...before.slice(-49), one])
  const asItWas = ({ id, text, isEdited, isRemoved }: SectionAnswer): Undone => ({
    section: id,
    text: isEdited ? text : null,
    isRemoved,
  })
  const back = (one: Undone): Promise<boolean> => {
    const { section } = one
    if ('sources' in one) return run('edit', 'minutes.cite', { section, sources: one.sources, from: revision })
    return one.isRemoved
      ? run('edit', 'minutes.remove', { section, from: revision })
      : run('edit', 'minutes.edit', { section, text: one.text, from: revision })
  }
  return {
    mark: marks.edit,
    forget: () => forget('edit'),
    canUndo: undo.length > 0,
    /** @param from the revision that was seen when the writing began. */
    async edit(section: SectionAnswer, text: string | null, from: number): Promise<boolean> {
      const isDone = await run('edit', 'minutes.edit', { section: section.id, text, from })
      if (isDone) remember(asItWas(section))
      return isDone
    },
    async remove(section: SectionAnswer): Promise<boolean> {
      const isDone = await run('edit', 'minutes.remove', { section: section.id, from: revision })
      if (isDone) remember(asItWas(section))
      return isDone
    },
    /** @param sources null: those of the draft. @param from as of `edit`. */
    async cite(section: SectionAnswer, sources: number[] | null, from: number): Promise<boolean> {
      const isDone = await run('edit', 'minutes.cite', { section: section.id, sources, from })
      if (isDone) remember({ section: section.id, sources: section.isCited ? [...section.sources] : null })
      return isDone
    },
    /** @param sources events that it comes from; absent: none. */
    add: (after: string | null, text: string, sources?: readonly number[]): Promise<boolean> =>
      run('edit', 'minutes.add', {
        after,
        text,
        from: revision,
        ...(sources === undefined ? {} : { sources: [...sources] }),
      }),
    attach: (attachments: MinutesAttachment[]): Promise<boolean> =>
      run('edit', 'minutes.attach', { attachments, from: revision }),
    /** @param from as of `edit`. */
    restore: (draft: RestoredDraft, from: number): Promise<boolean> =>
      run('edit', 'minutes.restore', { ...draft, from }),
    async undo(): Promise<void> {
      const last = undo.at(-1)
      if (last !== undefined && (await back(last))) setUndo((before) => before.slice(0, -1))
    },
  }
}

export type SectionActs = ReturnType<typeof useSectionActs>

import { useState } from 'react'
import { useActs } from '../../../acts/use-acts.ts'
import type { SectionAnswer } from './minutes-answer.ts'

/** What one press takes back. */
interface Undone {
  readonly section: string
  readonly text: string | null
  readonly isRemoved: boolean
}

/** Changes of sections, one at a time, and the way back from the newest of this page. */
export function useSectionActs(revision: number) {
  const { marks, run, forget } = useActs()
  const [undo, setUndo] = useState<readonly Undone[]>([])
  const remember = (section: Pick<SectionAnswer, 'id' | 'text' | 'isEdited' | 'isRemoved'>) =>
    setUndo((before) => [
      ...before.slice(-49),
      { section: section.id, text: section.isEdited ? section.text : null, isRemoved: section.isRemoved },
    ])
  return {
    mark: marks.edit,
    forget: () => forget('edit'),
    canUndo: undo.length > 0,
    /** @param from the revision that was seen when the writing began. */
    async edit(section: SectionAnswer, text: string | null, from: number): Promise<boolean> {
      const isDone = await run('edit', 'minutes.edit', { section: section.id, text, from })
      if (isDone) remember(section)
      return isDone
    },
    async remove(section: SectionAnswer): Promise<boolean> {
      const isDone = await run('edit', 'minutes.remove', { section: section.id, from: revision })
      if (isDone) remember(section)
      return isDone
    },
    add: (after: string | null, text: string): Promise<boolean> =>
      run('edit', 'minutes.add', { after, text, from: revision }),
    async undo(): Promise<void> {
      const last = undo.at(-1)
      if (last === undefined) return
      const { section, text, isRemoved } = last
      const isDone = isRemoved
        ? await run('edit', 'minutes.remove', { section, from: revision })
        : await run('edit', 'minutes.edit', { section, text, from: revision })
      if (isDone) setUndo((before) => before.slice(0, -1))
    },
  }
}

export type SectionActs = ReturnType<typeof useSectionActs>

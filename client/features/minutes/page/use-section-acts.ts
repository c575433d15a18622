import { useRef, useState } from 'react'
import type { MinutesAttachment, StyledShape } from '../../../../shared/domain/minutes/minutes.model.ts'
import { useActs } from '../../../acts/use-acts.ts'
import { useMeetingStore } from '../../../store/meeting-store.ts'
import type { RestoredDraft } from './draft-changes.ts'
import type { SectionAnswer } from './minutes-answer.ts'

/**
 * What one press takes back: a wording, a place in the paper, the events behind a sentence, or how it stands. `from`: the revision of this
 * page's own change, so that nothing is put over what another has written since.
 */
type Undone = { readonly section: string; readonly from: number } & (
  | { readonly text: string | null; readonly isRemoved: boolean }
  | { readonly sources: number[] | null }
  | { readonly shape: StyledShape }
)

/** Steps that can be taken back. */
const mostSteps = 50

/** Changes of sections, one after the other, and the way back from the newest of this page. */
export function useSectionActs(revision: number) {
  const { marks, run, forget } = useActs()
  const done = useRef<readonly Undone[]>([])
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  const [canUndo, setCanUndo] = useState(false)
  const keep = (steps: readonly Undone[]) => {
    done.current = steps
    setCanUndo(steps.length > 0)
  }
  /** What is pressed while another is on its way waits for it. */
  const inTurn = <Outcome>(act: () => Promise<Outcome>): Promise<Outcome> => {
    const next = underWay.current.then(act)
    underWay.current = next
    return next
  }
  const change = (act: () => Promise<boolean>, section: string, before: Before) =>
    inTurn(async () => {
      const isDone = await act()
      if (isDone) keep([...done.current.slice(1 - mostSteps), { ...before, section, from: revisionOf(section) }])
      return isDone
    })
  const back = (step: Undone): Promise<boolean> => {
    const { section, from } = step
    if ('sources' in step) return run('edit', 'minutes.cite', { section, sources: step.sources, from })
    if ('shape' in step) return run('edit', 'minutes.style', { section, shape: step.shape, from })
    return step.isRemoved
      ? run('edit', 'minutes.remove', { section, from })
      : run('edit', 'minutes.edit', { section, text: step.text, from })
  }
  return {
    mark: marks.edit,
    forget: () => forget('edit'),
    canUndo,
    /** @param from the revision that was seen when the writing began. */
    edit: ({ id: section, ...was }: SectionAnswer, text: string | null, from: number): Promise<boolean> =>
      change(() => run('edit', 'minutes.edit', { section, text, from }), section, placed(was)),
    remove: ({ id: section, ...was }: SectionAnswer): Promise<boolean> =>
      change(() => run('edit', 'minutes.remove', { section, from: revision }), section, placed(was)),
    /** @param sources null: those of the draft. @param from as of `edit`. */
    cite: ({ id: section, ...was }: SectionAnswer, sources: number[] | null, from: number): Promise<boolean> =>
      change(() => run('edit', 'minutes.cite', { section, sources, from }), section, {
        sources: was.isCited ? [...was.sources] : null,
      }),
    async style({ id: section, shape: before }: SectionAnswer, shape: StyledShape): Promise<void> {
      if (before !== 'list' && before !== shape)
        await change(() => run('edit', 'minutes.style', { section, shape, from: revision }), section, { shape: before })
    },
    /** @param sources events that it comes from; absent: none. */
    add: (after: string | null, text: string, sources?: readonly number[]): Promise<boolean> =>
      inTurn(() =>
        run('edit', 'minutes.add', {
          after,
          text,
          from: revision,
          ...(sources === undefined ? {} : { sources: [...sources] }),
        }),
      ),
    attach: (attachments: MinutesAttachment[]): Promise<boolean> =>
      inTurn(() => run('edit', 'minutes.attach', { attachments, from: revision })),
    /** @param from as of `edit`. */
    restore: (draft: RestoredDraft, from: number): Promise<boolean> =>
      inTurn(() => run('edit', 'minutes.restore', { ...draft, from })),
    /** A step that another has written over is refused once, and left alone. */
    undo: (): Promise<void> =>
      inTurn(async () => {
        const last = done.current.at(-1)
        if (last === undefined) return
        const { section } = last
        const isOvertaken = revisionOf(section) > last.from
        const isDone = await back(last)
        if (!isDone && !isOvertaken) return
        const from = revisionOf(section)
        const before = done.current.slice(0, -1)
        keep(isDone ? before.map((step) => (step.section === section ? { ...step, from } : step)) : before)
      }),
  }
}

type Before =
  | Pick<Extract<Undone, { text: unknown }>, 'text' | 'isRemoved'>
  | Pick<Extract<Undone, { sources: unknown }>, 'sources'>
  | Pick<Extract<Undone, { shape: unknown }>, 'shape'>

const placed = ({ text, isEdited, isRemoved }: Pick<SectionAnswer, 'text' | 'isEdited' | 'isRemoved'>): Before => ({
  text: isEdited ? text : null,
  isRemoved,
})

/** That a section has by now, as this page has heard. */
const revisionOf = (section: string): number =>
  useMeetingStore.getState().state?.minutes.sections[section]?.revision ?? 0

export type SectionActs = ReturnType<typeof useSectionActs>

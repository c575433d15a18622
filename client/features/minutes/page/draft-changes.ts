import type { MinutesAttachment, SectionShape, StyledShape } from '../../../../shared/domain/minutes/minutes.model.ts'
import type { AttachmentAnswer, MinutesAnswer, SectionAnswer } from './minutes-answer.ts'

type Draft = Pick<MinutesAnswer, 'sections' | 'attachments'>

/** A section that two drafts have otherwise; null where one of them has it not. */
export interface DraftChange {
  readonly section: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  /** How it stands in the other draft; null where it stands in both alike, or in one of them alone. */
  readonly shape: SectionShape | null
}

const saidIn = (section: SectionAnswer | undefined): string | null =>
  section === undefined || section.isRemoved ? null : section.text

/** What became of one draft in another, in the order of the other. */
export function draftChanges(before: Draft, after: Draft): readonly DraftChange[] {
  const was = new Map(before.sections.map((one) => [one.id, one]))
  const is = new Map(after.sections.map((one) => [one.id, one]))
  const ids = [...is.keys(), ...[...was.keys()].filter((id) => !is.has(id))]
  const sections = ids.map((section) => ({
    section,
    label: is.get(section)?.label ?? was.get(section)?.label ?? '',
    before: saidIn(was.get(section)),
    after: saidIn(is.get(section)),
    shape: restyled(was.get(section), is.get(section)),
  }))
  return sections.filter((one) => one.before !== one.after || one.shape !== null)
}

const restyled = (was: SectionAnswer | undefined, is: SectionAnswer | undefined): SectionShape | null =>
  was === undefined || is === undefined || is.isRemoved || was.shape === is.shape ? null : is.shape

/** Titles of what goes with them, where two drafts do not have the same; null where they have. */
export function attachmentChange(before: Draft, after: Draft): readonly [before: string, after: string] | null {
  const [was, is] = [before, after].map(({ attachments }) => attachments.map(({ title }) => title).join(' · '))
  return was === undefined || is === undefined || was === is ? null : [was, is]
}

/** What `minutes.restore` is told. */
export interface RestoredDraft {
  readonly sections: {
    readonly section: string
    readonly text: string | null
    readonly isRemoved: boolean
    readonly sources: number[] | null
    readonly shape?: StyledShape
  }[]
  readonly attachments: MinutesAttachment[]
}

/** What makes the minutes of now those of then; what neither has changed is left out. @source MIN-11 */
export function restoredDraft(now: Draft, then: Draft): RestoredDraft {
  const was = new Map(then.sections.map((one) => [one.id, one]))
  const gone = { text: null, isRemoved: true, sources: null }
  const sections = now.sections.flatMap((one) => {
    const before = was.get(one.id)
    const [to, from] = [before === undefined ? gone : madeOf(before), madeOf(one)]
    return JSON.stringify(to) === JSON.stringify(from) ? [] : [{ section: one.id, ...to }]
  })
  const known = new Set(now.sections.map(({ id }) => id))
  // One of a clerk's own that was taken out is not told any more.
  const back = then.sections.filter(({ id }) => !known.has(id)).map((one) => ({ section: one.id, ...madeOf(one) }))
  return { sections: [...sections, ...back], attachments: then.attachments.flatMap(asSaid) }
}

const madeOf = ({ text, isEdited, isRemoved, isCited, sources, shape }: SectionAnswer) => ({
  text: isEdited ? text : null,
  isRemoved,
  sources: isCited ? [...sources] : null,
  ...(shape === 'list' ? {} : { shape }),
})

/** As commands say it. */
export const asSaid = ({ kind, documentId }: Pick<AttachmentAnswer, 'kind' | 'documentId'>): MinutesAttachment[] => {
  if (kind !== 'document') return [{ kind }]
  return documentId === null ? [] : [{ kind, documentId }]
}

/** Where two wordings part and meet again. */
export function partsOf(before: string, after: string) {
  const [was, is] = [[...before], [...after]]
  let start = 0
  while (start < was.length && start < is.length && was[start] === is[start]) start += 1
  let end = 0
  while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  return {
    start: was.slice(0, start).join(''),
    gone: was.slice(start, was.length - end).join(''),
    come: is.slice(start, is.length - end).join(''),
    end: was.slice(was.length - end).join(''),
  }
}

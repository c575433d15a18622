import { styledShapes } from '../../../../shared/domain/minutes/minutes.model.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { isFigure, isFlag, isInstant, isText, listOf, oneOf, orNull, shapeOf } from '../../../connection/wire-shape.ts'

const shapes = [...styledShapes, 'list'] as const

/** A section as `GET …/minutes` tells it. */
export interface SectionAnswer {
  readonly id: string
  readonly shape: (typeof shapes)[number]
  readonly heading: string | null
  readonly label: string | null
  /** What the paper puts before its text: 一、 or （一）; may be empty. */
  readonly number: string
  readonly text: string
  readonly isEdited: boolean
  /** What the log says; null of a clerk's own. */
  readonly drafted: string | null
  /** Somebody said which events it comes from. */
  readonly isCited: boolean
  readonly isRemoved: boolean
  readonly revision: number
  readonly sources: readonly number[]
}

/** An event of the log in words. */
export interface ToldLine {
  readonly time: string
  readonly text: string
  readonly seqs: readonly number[]
}

export interface MinutesChangeAnswer {
  readonly revision: number
  readonly at: Instant
  readonly by: string
  readonly section: string
  readonly text: string | null
  readonly isRemoved: boolean
  /** Only what it comes from was changed. */
  readonly isCitation: boolean
  /** Only how it stands was changed. */
  readonly isStyle: boolean
}

interface IssuedAnswer {
  readonly version: number
  readonly at: Instant
  readonly sha256: string
  readonly word: string
  readonly number: string | null
  readonly date: string | null
  readonly copies: string | null
}

/** A stretch of work on the minutes; the first is what the log says. */
export interface DraftAnswer {
  readonly draft: number
  readonly revision: number
  readonly at: Instant
  readonly by: string
  readonly changes: number
}

const attachmentKinds = ['onLeave', 'tasks', 'document'] as const

export interface AttachmentAnswer {
  readonly kind: (typeof attachmentKinds)[number]
  /** Only of a document. */
  readonly documentId: string | null
  readonly title: string
  /** Lines of a list; null of a document. */
  readonly count: number | null
}

export interface MinutesAnswer {
  readonly revision: number
  readonly status: 'draft' | 'issued'
  readonly sections: readonly SectionAnswer[]
  readonly told: readonly ToldLine[]
  readonly history: readonly MinutesChangeAnswer[]
  /** Newest first. */
  readonly drafts: readonly DraftAnswer[]
  readonly attachments: readonly AttachmentAnswer[]
  readonly issued: readonly IssuedAnswer[]
}

const isMinutes = shapeOf<MinutesAnswer>({
  revision: isFigure,
  status: oneOf(['draft', 'issued']),
  sections: listOf(
    shapeOf<SectionAnswer>({
      id: isText,
      shape: oneOf(shapes),
      heading: orNull(isText),
      label: orNull(isText),
      number: isText,
      text: isText,
      isEdited: isFlag,
      drafted: orNull(isText),
      isCited: isFlag,
      isRemoved: isFlag,
      revision: isFigure,
      sources: listOf(isFigure),
    }),
  ),
  told: listOf(shapeOf<ToldLine>({ time: isText, text: isText, seqs: listOf(isFigure) })),
  history: listOf(
    shapeOf<MinutesChangeAnswer>({
      revision: isFigure,
      at: isInstant,
      by: isText,
      section: isText,
      text: orNull(isText),
      isRemoved: isFlag,
      isCitation: isFlag,
      isStyle: isFlag,
    }),
  ),
  drafts: listOf(
    shapeOf<DraftAnswer>({ draft: isFigure, revision: isFigure, at: isInstant, by: isText, changes: isFigure }),
  ),
  attachments: listOf(
    shapeOf<AttachmentAnswer>({
      kind: oneOf(attachmentKinds),
      documentId: orNull(isText),
      title: isText,
      count: orNull(isFigure),
    }),
  ),
  issued: listOf(
    shapeOf<IssuedAnswer>({
      version: isFigure,
      at: isInstant,
      sha256: isText,
      word: isText,
      number: orNull(isText),
      date: orNull(isText),
      copies: orNull(isText),
    }),
  ),
})

/** @param revision as they stood behind so many changes; absent: as they stand. @throws HttpRefusal */
export const readMinutes = (meetingId: string, revision?: number): Promise<MinutesAnswer> =>
  callApi('GET /api/meetings/:meetingId/minutes', isMinutes, { params: { meetingId }, query: { revision } })

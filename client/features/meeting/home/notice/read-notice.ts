import { type ItemKind, itemKinds } from '../../../../../shared/domain/agenda/agenda.model.ts'
import { callApi } from '../../../../connection/http.ts'
import { isFigure, isText, listOf, oneOf, orNull, shapeOf } from '../../../../connection/wire-shape.ts'

/** An item of the agenda, as the notice has it. */
export interface NoticeItem {
  readonly kind: ItemKind
  readonly title: string
  readonly minutes: number | null
  readonly speaker: { readonly name: string; readonly title: string } | null
  readonly points: readonly string[]
}

/** What a notice says of a meeting; what it does not say is empty or null. */
export interface ReadNotice {
  readonly title: string
  readonly organizer: string
  readonly start: { readonly day: string; readonly time: string | null } | null
  readonly main: string
  readonly branches: readonly string[]
  readonly items: readonly NoticeItem[]
}

const isNotice = shapeOf<ReadNotice>({
  title: isText,
  organizer: isText,
  start: orNull(shapeOf<{ readonly day: string; readonly time: string | null }>({ day: isText, time: orNull(isText) })),
  main: isText,
  branches: listOf(isText),
  items: listOf(
    shapeOf<NoticeItem>({
      kind: oneOf(itemKinds),
      title: isText,
      minutes: orNull(isFigure),
      speaker: orNull(shapeOf<{ readonly name: string; readonly title: string }>({ name: isText, title: isText })),
      points: listOf(isText),
    }),
  ),
})

/** @throws HttpRefusal with what is wrong with the file. */
export const readNotice = (file: File, timeZone: string, signal: AbortSignal): Promise<ReadNotice> =>
  callApi('POST /api/meeting-notices', isNotice, {
    body: file,
    query: { timeZone },
    headers: { 'content-type': 'application/octet-stream' },
    signal,
  })

import { itemKinds } from '../../../../../shared/domain/agenda/agenda.model.ts'
import type { MeetingNotice, NoticeItem } from '../../../../../shared/domain/imports/meeting-notice.ts'
import { callApi } from '../../../../connection/http.ts'
import { isFigure, isText, listOf, oneOf, orNull, shapeOf } from '../../../../connection/wire-shape.ts'

const isNotice = shapeOf<MeetingNotice>({
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
export const readNotice = (file: File, timeZone: string, signal: AbortSignal): Promise<MeetingNotice> =>
  callApi('POST /api/meeting-notices', isNotice, {
    body: file,
    query: { timeZone },
    headers: { 'content-type': 'application/octet-stream' },
    signal,
  })

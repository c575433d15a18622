import type { DaySource } from './day-source.ts'
import { commonData } from './day-texts.ts'
import { createPaperClock } from './paper-clock.ts'
import { qrPicture } from './qr-picture.ts'
import { sheetTexts } from './sheet-texts.ts'

/** A link as it is handed out. */
export interface SheetLink {
  readonly role: 'operator' | 'screen' | 'speaker' | 'attendee'
  readonly venueId: string
  readonly url: string
}

export interface SheetsSource extends Pick<DaySource, 'meeting' | 'venues' | 'venueIds' | 'head'> {
  readonly links: readonly SheetLink[]
}

/** One sheet for each hall: its links as QR and address, what each is for, and whom to call. @source PAP-7 */
export async function sheetsPaper(source: SheetsSource): Promise<readonly object[]> {
  const { meeting, links } = source
  const texts = sheetTexts(meeting.locale)
  const clock = createPaperClock(meeting.timeZone)
  const common = commonData(
    meeting.locale,
    meeting.title,
    `${meeting.title} · ${texts.sheet}`,
    clock.second(source.head.at),
  )
  const sheets = source.venues
    .filter(({ id }) => source.venueIds.includes(id))
    .map(async ({ id, name }) => ({
      name,
      links: await Promise.all(
        links
          .filter(({ venueId }) => venueId === id)
          .map(async ({ role, url }) => ({
            role: texts[role],
            todo: texts[`${role}Todo`],
            url,
            picture: await qrPicture(url),
          })),
      ),
    }))
  const words = { ...common.words, ...texts }
  return [{ ...common, words, time: clock.minute(meeting.startsAt), venues: await Promise.all(sheets) }]
}

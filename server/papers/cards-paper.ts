import { chunks } from '../kernel/chunks.ts'
import type { DaySource } from './day-source.ts'
import { commonData, dayTexts } from './day-texts.ts'
import { createPaperClock } from './paper-clock.ts'
import { qrPicture } from './qr-picture.ts'

export interface CardsSource extends DaySource {
  /** What the cards name as the place on the web; '' without one that another machine could reach. */
  readonly address: string
  /** By person: fresh codes; empty for cards without. */
  readonly codes: Readonly<Record<string, { readonly code: string; readonly url: string }>>
}

/** Cards of one part: each has a picture of its own. */
const cardsAPart = 500

/** Invitation cards, ten a sheet, in the order of the halls and of the roster. @source PAP-6 */
export async function cardsPaper(source: CardsSource): Promise<readonly object[]> {
  const { meeting, codes } = source
  const texts = dayTexts(meeting.locale)
  const clock = createPaperClock(meeting.timeZone)
  const title = meeting.title + (meeting.rehearsal ? texts.rehearsal : '')
  const chosen = source.venues.filter(({ id }) => source.venueIds.includes(id))
  const file = [title, chosen.length === 1 ? (chosen[0]?.name ?? '') : '', texts.invitation].filter(Boolean).join(' · ')
  const common = {
    ...commonData(meeting.locale, title, file, clock.second(source.head.at)),
    time: clock.minute(meeting.startsAt),
    address: source.address,
  }
  const cards: object[] = []
  for (const venue of chosen)
    for (const { id, name, unit, title: post, seat } of source.people.filter(({ venueId }) => venueId === venue.id)) {
      const own = codes[id]
      const picture = own === undefined ? '' : await qrPicture(own.url)
      cards.push({
        name,
        unit,
        post,
        seat,
        venue: venue.name,
        code: own === undefined ? '' : spaced(own.code),
        picture,
      })
    }
  const parts = cards.length === 0 ? [[]] : chunks(cards, cardsAPart)
  return parts.map((some) => ({ ...common, cards: some }))
}

/** As it is read out and typed: `7K3D 9QXZ`. */
const spaced = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

import type { Speaker } from '../agenda/agenda.model.ts'
import type { MeetingFile } from './meeting-file.schema.ts'

/** What a clone may take along; the halls alone are the least that there is. */
export const clonedParts = ['agenda', 'venues', 'people', 'documents'] as const

export type ClonedPart = (typeof clonedParts)[number]

interface Wish {
  readonly title: string
  /** RFC 3339 with an offset. */
  readonly startsAt: string
  readonly timeZone?: string | undefined
  readonly take: ReadonlySet<ClonedPart>
}

/** Names for what a meeting has to have, where it is not taken along. */
const fresh = {
  'zh-CN': { main: '主会场', branch: '第一分会场', item: '开场' },
  en: { main: 'Main hall', branch: 'Branch hall 1', item: 'Opening' },
} as const

/**
 * The file of a meeting like another one. People sit in halls: without the halls nobody comes along, and what named a
 * hall names none. Speakers who are nobody of the list any more keep their names.
 * @source NEW-2
 */
export function cloneOf(file: MeetingFile, { title, startsAt, timeZone, take }: Wish): MeetingFile {
  const names = fresh[file.locale]
  const takesVenues = take.has('venues')
  const takesPeople = takesVenues && take.has('people')
  const venueOf = (venueId: string | null | undefined) => (takesVenues ? (venueId ?? null) : null)
  const speakerOf = (speaker: Speaker | null) =>
    speaker === null
      ? null
      : { ...speaker, venueId: venueOf(speaker.venueId), personId: takesPeople ? speaker.personId : null }
  const agenda = file.agenda.map((item) => ({
    ...item,
    speaker: speakerOf(item.speaker),
    documentIds: take.has('documents') ? item.documentIds : [],
    ...(item.awardees === undefined
      ? {}
      : { awardees: item.awardees.map((one) => ({ ...one, venueId: venueOf(one.venueId) })) }),
  }))
  const { openingScript, ...rest } = file
  const [first] = file.agenda
  const kept = take.has('agenda') && first !== undefined
  return {
    ...rest,
    title,
    startsAt,
    timeZone: timeZone ?? file.timeZone,
    venues: takesVenues
      ? file.venues
      : [
          { id: 'main', kind: 'main', name: names.main },
          { id: 'branch-1', kind: 'branch', name: names.branch },
        ],
    agenda: kept
      ? agenda
      : [{ kind: 'opening', title: names.item, plannedMinutes: 5, speaker: null, points: [], documentIds: [] }],
    ...(kept && openingScript !== undefined ? { openingScript } : {}),
    documents: take.has('documents') ? file.documents : [],
    people: takesPeople ? file.people : [],
  }
}

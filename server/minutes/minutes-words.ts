import type { MinutesSources } from '../../shared/domain/minutes/minutes-sources.ts'
import type { MeetingRecord } from '../../shared/domain/minutes/record.model.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { filled } from './filled.ts'
import { type MinutesTexts, minutesTexts } from './minutes-texts.ts'
import type { RecordWords } from './record-words.ts'

/** What the sentences of the minutes are made of. */
export interface MinutesWords extends RecordWords {
  readonly minutes: MinutesTexts
  readonly record: MeetingRecord
  readonly sources: MinutesSources
}

export const minutesWords = (words: RecordWords, record: MeetingRecord, sources: MinutesSources): MinutesWords => ({
  ...words,
  minutes: minutesTexts(words.state.meeting.locale),
  record,
  sources,
})

interface Person {
  readonly name: string
  readonly title: string | null
  readonly venueId: string | null
}

/** A speaker with title, and the hall where it is not the main one, as a sentence has it. */
export function personText({ minutes, state, venueName }: MinutesWords, { name, title, venueId }: Person): string {
  const isElsewhere = venueId !== null && lookUp(state.venues, venueId)?.kind !== 'main'
  // A hall that has the floor as such is named once.
  const venue = isElsewhere && venueName(venueId) !== name ? venueName(venueId) : ''
  if (minutes.isChinese) return filled(minutes.person, { venue, title: title ?? '', name })
  const behind = (text: string | null) => (text === null || text === '' ? '' : `, ${text}`)
  return filled(minutes.person, { name, title: behind(title), venue: behind(venue) })
}

/** Several, as a sentence names them: each once, in their order. */
export const namedText = ({ minutes }: Pick<MinutesWords, 'minutes'>, names: readonly string[]): string => {
  const each = [...new Set(names)]
  if (minutes.isChinese || each.length < 2) return each.join(minutes.comma)
  return `${each.slice(0, -1).join(minutes.comma)}${minutes.and}${each.at(-1)}`
}

/** The title of an item, in quotation marks. */
export const quotedText = ({ minutes }: MinutesWords, text: string): string => filled(minutes.quoted, { text })

/** Documents by title, 《…》《…》; a title that has the marks keeps its own. */
export const documentsText = ({ minutes }: MinutesWords, titles: readonly string[]): string =>
  titles
    .map((title) => (/^《.*》$/u.test(title) ? title : filled(minutes.document, { title })))
    .join(minutes.documentGap)

/** `六`, `十二`, `二十`: 1 to 99; in figures in English, and beyond. */
export function ordinalText({ minutes }: Pick<MinutesWords, 'minutes'>, number: number): string {
  if (!minutes.isChinese || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const figure = (value: number) => (value === 0 ? '' : (minutes.ordinals[value - 1] ?? ''))
  return (tens === 0 ? '' : (tens === 1 ? '' : figure(tens)) + minutes.ten) + figure(ones)
}

/** `2025年2月17日`, without zeros in front; `17 February 2025`. */
export function dayText({ minutes, state }: Pick<MinutesWords, 'minutes' | 'state'>, at: Instant): string {
  const { timeZone } = state.meeting
  if (!minutes.isChinese) return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }).format(at)
  const { year, month, day } = partsOf(timeZone, at)
  return `${year}年${month}月${day}日`
}

/** 上午, 下午, 晚上. */
export function halfText({ minutes, state }: MinutesWords, at: Instant): string {
  const { hour } = partsOf(state.meeting.timeZone, at)
  if (hour < 12) return minutes.morning
  return hour < 18 ? minutes.afternoon : minutes.evening
}

/** `11时05分`; `11:05`. */
export function hourText({ minutes, state, clock }: MinutesWords, at: Instant): string {
  if (!minutes.isChinese) return clock.time(at)
  const { hour, minute } = partsOf(state.meeting.timeZone, at)
  return `${hour}时${String(minute).padStart(2, '0')}分`
}

export const yearOf = ({ state }: Pick<MinutesWords, 'state'>, at: Instant): number =>
  partsOf(state.meeting.timeZone, at).year

function partsOf(timeZone: string, at: Instant) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at)
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') }
}

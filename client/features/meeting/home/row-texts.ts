import { type Instant, instant } from '../../../../shared/kernel/time.ts'
import { longDate } from '../../../components/format-time.ts'
import { deviceNow } from '../../../connection/device-clock.ts'
import type { Translate } from '../../../i18n/i18n.ts'
import type { ListedMeeting } from './listed-meetings.ts'

/** How a meeting stands, in words and in a tone. */
export function standingOf(
  t: Translate,
  { status, figures }: ListedMeeting,
): { readonly tone: 'plain' | 'good' | 'warn'; readonly text: string } {
  const { open = 0, onTheDay = 0, isNotHeld = false } = figures ?? {}
  if (isNotHeld) return { tone: 'plain', text: t('meeting.home.notHeld') }
  switch (status) {
    case 'planned':
      return open > 0
        ? { tone: 'warn', text: t('meeting.home.missing', { count: open }) }
        : { tone: 'good', text: t(onTheDay > 0 ? 'meeting.home.prepared' : 'meeting.home.ready') }
    case 'adjourned':
      return open === 0
        ? { tone: 'good', text: t('meeting.home.done') }
        : { tone: 'warn', text: t('meeting.home.unsigned', { count: open }) }
    case 'recess':
      return { tone: 'warn', text: t('meeting.home.recess') }
    default:
      return { tone: 'good', text: t('meeting.home.live') }
  }
}

/** What is on, what is planned, or what is left to do. */
export function aboutText(t: Translate, { status, figures }: ListedMeeting): string {
  if (figures === undefined) return ''
  const { item, items, plannedMinutes, open, followUps, isIssued } = figures
  if (status === 'adjourned') {
    const unsigned = open - followUps - (isIssued ? 0 : 1)
    return [
      t(isIssued ? 'meeting.home.issued' : 'meeting.home.toIssue'),
      ...(unsigned > 0 ? [t('meeting.home.unsignedAbout', { count: unsigned })] : []),
      ...(followUps > 0 ? [t('meeting.home.followUpsAbout', { count: followUps })] : []),
    ].join(' · ')
  }
  if (item !== null) return t('meeting.home.itemNow', item)
  return plannedMinutes === null
    ? t('meeting.home.planUntimed', { count: items })
    : t('meeting.home.plan', { count: items, minutes: Math.round(plannedMinutes) })
}

/** Today, a day of this year, or a whole date, by the meeting's own clock. */
export function dayText(t: Translate, at: Instant, timeZone: string, language: string): string {
  const now = instant(deviceNow())
  const [day, today] = [longDate(at, timeZone, language), longDate(now, timeZone, language)]
  return day === today ? t('meeting.home.today') : dateText(at, timeZone, language)
}

/** A day of this year, or a whole date. */
export function dateText(at: Instant, timeZone: string, language: string): string {
  const now = instant(deviceNow())
  const day = longDate(at, timeZone, language)
  const yearOf = (moment: Instant) => new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(moment)
  // A whole date has two lines.
  if (yearOf(at) !== yearOf(now)) return day.replace(/(年|[a-z])\u00a0(?=\d)/u, '$1 ')
  return language === 'en' ? day.replace(/\u00a0\d{4}$/u, '') : day.replace(/^\d+\u00a0年\u00a0/u, '')
}

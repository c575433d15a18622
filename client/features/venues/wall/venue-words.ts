import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { readinessChecks, type Venue } from '../../../../shared/domain/venues/venues.model.ts'
import type { Translate } from '../../../i18n/i18n.ts'
import type { VenueGlance } from './venue-glance.ts'
import type { VenueNews } from './venue-news.ts'

export const rollTexts = {
  none: 'venues.wall.rollNone',
  next: 'venues.wall.rollNext',
  queued: 'venues.wall.rollQueued',
  uncalled: 'venues.wall.rollUncalled',
  waiting: 'venues.wall.rollWaiting',
  late: 'venues.wall.rollLate',
  overdue: 'venues.wall.rollOverdue',
  good: 'venues.wall.rollGood',
  fault: 'venues.wall.rollFault',
  unanswered: 'venues.wall.rollUnanswered',
} as const

/** How far the hall's screens are, in words. @param item what is on; null before the first. */
export function drawnText(t: Translate, { mark }: VenueGlance, item: AgendaItem | null): string {
  if (mark.state === 'lags') return t('venues.lags', { count: mark.steps })
  if (mark.state !== 'up') return t('venues.wall.notDrawn')
  return item === null ? t('venues.wall.up') : t('venues.wall.upItem', { number: item.number })
}

/** What of the hall's readiness wants a look: problems before what nobody has reported; that all is well in one word. */
export function checksText(t: Translate, { readiness }: Pick<Venue, 'readiness'>): string {
  const those = (status: 'problem' | undefined) =>
    readinessChecks.filter((check) => readiness[check]?.status === status)
  const named = (checks: ReturnType<typeof those>) =>
    checks.map((check) => t(`venues.wall.${check}`)).join(t('attendance.operator.listComma'))
  const [problems, missing] = [those('problem'), those(undefined)]
  if (problems.length > 0) return t('venues.wall.checksProblem', { checks: named(problems) })
  if (missing.length === 0) return t('venues.wall.checksOk')
  if (missing.length === readinessChecks.length) return t('venues.wall.checksNone')
  return t('venues.wall.checksMissing', { checks: named(missing) })
}

export function newsText(t: Translate, news: VenueNews): string {
  switch (news.what) {
    case 'checkOk':
    case 'checkProblem':
      return t(`venues.wall.${news.what}`, { check: t(`venues.wall.${news.check}`) })
    case 'received':
    case 'downloaded':
    case 'printed':
    case 'communicated':
      return t(`venues.wall.${news.what}`, { document: news.document })
    default:
      return t(`venues.wall.${news.what}`)
  }
}

import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import type { Translate } from '../../i18n/i18n.ts'
import type { HallGlance } from './hall-glance.ts'
import type { HallNews } from './hall-news.ts'

export const rollTexts = {
  none: 'wall.rollNone',
  next: 'wall.rollNext',
  queued: 'wall.rollQueued',
  uncalled: 'wall.rollUncalled',
  waiting: 'wall.rollWaiting',
  late: 'wall.rollLate',
  overdue: 'wall.rollOverdue',
  good: 'wall.rollGood',
  fault: 'wall.rollFault',
  unanswered: 'wall.rollUnanswered',
} as const

/** How far the hall's screens are, in words. @param item what is on; null before the first. */
export function drawnText(t: Translate, { mark }: HallGlance, item: AgendaItem | null): string {
  if (mark.state === 'lags') return t('wall.lags', { steps: mark.steps })
  if (mark.state !== 'up') return t('wall.notDrawn')
  return item === null ? t('wall.up') : t('wall.upItem', { number: item.number })
}

export function newsText(t: Translate, news: HallNews): string {
  switch (news.what) {
    case 'checkOk':
    case 'checkProblem':
      return t(`wall.${news.what}`, { check: t(`wall.${news.check}`) })
    case 'received':
    case 'downloaded':
    case 'printed':
    case 'communicated':
      return t(`wall.${news.what}`, { document: news.document })
    default:
      return t(`wall.${news.what}`)
  }
}

import { readinessChecks } from '../../../../shared/domain/venues/venues.model.ts'
import { between, type Instant } from '../../../../shared/kernel/time.ts'
import { clockTime, countdown } from '../../../components/format-time.ts'
import type { Translate } from '../../../i18n/i18n.ts'
import type { VenueGlance } from './venue-glance.ts'
import { checksText, rollTexts } from './venue-words.ts'
import { concernOf } from './wall-order.ts'

/** How a hall stands, in a word or two that stand on its tile and at the head of its card. @param now server time. */
export function stateText(t: Translate, glance: VenueGlance, now: Instant): string {
  const { venue, line, mark, help, since } = glance
  switch (concernOf(glance)) {
    case 'help':
      return t('venues.wall.forTime', { what: t('venues.wall.helpMark'), time: countdown(spent(help?.at, now)) })
    case 'offline':
      return since === null
        ? t('venues.wall.offline')
        : t('venues.wall.forTime', { what: t('venues.wall.offline'), time: countdown(spent(since, now)) })
    case 'behind':
      return t('venues.lags', { count: mark.steps })
    case 'problem':
      return t('venues.wall.problem')
    default:
      if (line !== 'online') return t(`venues.wall.${line}`)
      if (mark.state === 'lags') return t('venues.lags', { count: mark.steps })
      return t(venue.blankSince === null ? 'venues.wall.drawn' : 'venues.blank.mark')
  }
}

const spent = (from: Instant | undefined, now: Instant): number => (from === undefined ? 0 : between(from, now))

interface TroubleWords {
  /** What is wrong, in one line. */
  readonly fact: string
  /** What is known besides. */
  readonly more: string
}

/** @param call what the hall's call for help says; null where it does not call. */
export function troubleWords(t: Translate, glance: VenueGlance, call: string | null, timeZone: string): TroubleWords {
  const { venue, since, help, operators, rttMs, rollCall } = glance
  const time = since === null ? '' : clockTime(since, timeZone, true)
  const operator = t(operators > 0 ? 'venues.wall.operatorThere' : 'venues.wall.operatorAway')
  switch (concernOf(glance)) {
    case 'help':
      return { fact: call ?? '', more: help?.seenAt == null ? '' : t('venues.wall.helpSeen') }
    case 'offline':
      return {
        fact: operators > 0 ? t('venues.wall.screenLost') : t('venues.wall.silentSince', { time }),
        more: operator,
      }
    case 'behind': {
      const trip = rttMs === null ? [] : [t('venues.wall.roundTrip', { seconds: (rttMs / 1_000).toFixed(1) })]
      return { fact: t('venues.wall.stuckSince', { time }), more: [...trip, operator].join(' · ') }
    }
    default: {
      const notes = readinessChecks.flatMap((check) => venue.readiness[check]?.note ?? [])
      const isChecks = glance.readiness === 'problem'
      return {
        fact: isChecks ? checksText(t, venue) : t(rollTexts[rollCall]),
        more: (isChecks ? notes : [venue.rollCall?.note ?? '']).join(' · '),
      }
    }
  }
}

import { currentItem } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { Text } from '../../../components/Text.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { BlankBadge } from '../blank/BlankBadge.tsx'
import { BlankNote } from '../blank/BlankNote.tsx'
import { IdentifyBadge } from '../identify/IdentifyBadge.tsx'
import { StepBadge } from '../readiness/StepBadge.tsx'
import { RollCallBadge } from '../roll-call/RollCallBadge.tsx'
import styles from './WatermarkHead.module.css'
import { upCount, type VenueMark } from './watermark.ts'

interface Props {
  readonly marks: readonly VenueMark[]
  readonly venues: readonly Venue[]
}

/** How many halls show what is on, and who does not; with the ways to what the halls are asked. */
export function WatermarkHead({ marks, venues }: Props) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const item = currentItem(agenda)
  const place =
    item === null
      ? t('venues.console.watermarkNone')
      : agenda.currentPoint === null
        ? t('common.itemNumber', { number: item.number })
        : t('venues.console.watermarkPoint', { number: item.number, point: agenda.currentPoint + 1 })
  const behind = marks.filter(({ state }) => state === 'lags' || state === 'offline')
  return (
    <section>
      <Cluster justify="between">
        <Text as="h2" size={2} tone="quiet" weight={500} spaced={0.08} unbroken>
          {t('venues.all')}
        </Text>
        <Cluster as="span" align="stretch" wraps justify="end" className={styles.acts}>
          <BlankBadge />
          <IdentifyBadge />
          <StepBadge />
          <RollCallBadge />
        </Cluster>
      </Cluster>
      <BlankNote />
      <Cluster gap={4}>
        <Text as="p" size={8} weight={650} lines={1.3}>
          {upCount(marks)}/{marks.length}
        </Text>
        <Box shrinks lines={1.35}>
          <p>{t('venues.console.watermark', { place })}</p>
          {behind.length > 0 && (
            <Text as="p" size={2} tone="warn" clipped>
              {behindText(t, behind, venues)}
            </Text>
          )}
        </Box>
      </Cluster>
    </section>
  )
}

function behindText(t: Translate, behind: readonly VenueMark[], venues: readonly Venue[]): string {
  const texts = behind.slice(0, 2).map(({ venueId, state, steps }) => {
    const venue = venues.find((known) => known.id === venueId)
    const name = venue === undefined ? venueId : shortVenueName(venue)
    return state === 'lags'
      ? t('venues.console.lags', { venue: name, count: steps })
      : t('venues.console.offlineVenue', { venue: name })
  })
  return [...texts, ...(behind.length > 2 ? [t('venues.console.moreVenues', { count: behind.length })] : [])].join(
    ' · ',
  )
}

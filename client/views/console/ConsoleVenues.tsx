import { type ComponentProps, useState } from 'react'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { Box } from '../../components/Box.tsx'
import { Stack } from '../../components/Stack.tsx'
import type { PreparedMark } from '../../features/agenda/staging/preparation.ts'
import { usePreparedMarks } from '../../features/agenda/staging/use-prepared-marks.ts'
import { LedgerBadge } from '../../features/attendance/ledger/LedgerBadge.tsx'
import { useStillOrder } from '../../features/venues/watermark/use-still-order.ts'
import { WatermarkHead } from '../../features/venues/watermark/WatermarkHead.tsx'
import { WatermarkRow } from '../../features/venues/watermark/WatermarkRow.tsx'
import { venueMarks } from '../../features/venues/watermark/watermark.ts'
import { troubleOf } from '../../features/venues/watermark/worst-first.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow, usePresence, useSeq } from '../../store/use-meeting.ts'
import styles from './ConsoleVenues.module.css'

/** Up to so many halls have a row of comfortable height. */
const roomy = 12

interface Props {
  readonly ledger: ComponentProps<typeof LedgerBadge>
  /** A hall's screen is not there: its link may be lost. */
  readonly onLost: (venueId: string) => void
}

/** Who has followed, hall by hall, and who is there. */
export function ConsoleVenues({ ledger, onLost }: Props) {
  const { t } = useText()
  const presence = usePresence()
  const seq = useSeq()
  const venues = useMeeting((state) => state.venues)
  const prepared = usePreparedMarks()
  const list = venueList(venues)
  const marks = venueMarks(
    list.map((venue) => venue.id),
    presence,
    seq,
  )
  const calling = useMeeting(({ helpCalls }) => helpCalls.filter(({ handledAt }) => handledAt === null))
  const [isPointedAt, setIsPointedAt] = useState(false)
  // Who has been well for long enough goes back to its place without anything else happening.
  useNow()
  const order = useStillOrder(
    marks.map((mark) => ({
      venueId: mark.venueId,
      trouble: troubleOf(
        mark,
        calling.some(({ venueId }) => venueId === mark.venueId),
      ),
    })),
    isPointedAt,
  )
  return (
    <Stack as="aside" flex gap={4} sinks className={styles.venues} aria-label={t('venues.all')}>
      <WatermarkHead marks={marks} venues={list} />
      <Box
        as="ul"
        grow
        sinks
        scrolls
        className={styles.list}
        data-many={list.length > roomy}
        tabIndex={0}
        aria-label={t('venues.all')}
        onPointerEnter={() => setIsPointedAt(true)}
        onPointerLeave={() => setIsPointedAt(false)}
      >
        {order.map((id) => {
          const venue = lookUp(venues, id)
          return (
            venue !== null && (
              <WatermarkRow
                key={id}
                venue={venue}
                mark={marks.find(({ venueId }) => venueId === id)}
                hasCall={calling.some(({ venueId }) => venueId === id)}
                prepared={preparedText(
                  t,
                  prepared?.find(({ venueId }) => venueId === id),
                )}
                rttMs={presence[id]?.rttMs ?? null}
                onLost={() => onLost(id)}
              />
            )
          )
        })}
      </Box>
      <LedgerBadge {...ledger} />
    </Stack>
  )
}

/** undefined: nothing is staged. */
const preparedText = (t: Translate, mark: PreparedMark | undefined) =>
  mark === undefined ? null : { state: mark.state, text: t(`agenda.${mark.state}`, { percent: mark.percent }) }

import { lazy, Suspense } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { Note } from '../../../components/Note.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './LedgerBadge.module.css'
import { ledgerOf } from './ledger-rows.ts'

const LedgerDesk = lazy(() => import('./LedgerDesk.tsx').then(({ LedgerDesk }) => ({ default: LedgerDesk })))

interface Props {
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** The sums over all halls, and what waits there to be looked at; opens the ledger. */
export function LedgerBadge({ isOpen, onOpen, onClose }: Props) {
  const { t } = useText()
  const attendance = useMeeting((state) => state.attendance)
  const venues = useMeeting((state) => state.venues)
  const { sums, doubts, claims } = ledgerOf(attendance, venueList(venues))
  const { expected, present, onLeave, absent } = sums
  return (
    <>
      <Cluster
        as="button"
        type="button"
        wraps
        align="baseline"
        rigid
        gap={[2, 4]}
        size={2}
        words="start"
        tone="soft"
        aria-keyshortcuts="L"
        onClick={onOpen}
      >
        <span>{t('attendance.console.sums', { expected, present, onLeave, absent })}</span>
        {doubts + claims > 0 && (
          <Note as="span" tone="warn" weight={600}>
            {t('attendance.ledger.toReview', { count: doubts + claims })}
          </Note>
        )}
        <Text pushed unbroken className={styles.more}>
          {t('attendance.ledger.open')} <KeyMark name="L" />
        </Text>
      </Cluster>
      {isOpen && (
        <Suspense fallback={null}>
          <LedgerDesk onClose={onClose} />
        </Suspense>
      )}
    </>
  )
}

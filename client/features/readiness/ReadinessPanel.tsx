import { useState } from 'react'
import { readinessChecks, type Venue } from '../../../shared/domain/venues/venues.model.ts'
import { readinessOf } from '../../../shared/domain/venues/venues.selectors.ts'
import { useActs } from '../../acts/use-acts.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ReadinessPanel.module.css'
import { ReadinessRow } from './ReadinessRow.tsx'

/** The four checks of the hall; one line once all are fine. */
export function ReadinessPanel({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const acts = useActs()
  const [isOpen, setOpen] = useState(false)
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const isOver = useMeeting((state) => state.meeting.status === 'adjourned')
  const isReady = readinessOf(venue) === 'ready'
  const isFolded = isReady && !isOpen
  return (
    <DeskSection
      title={t('operator.readiness')}
      aside={
        isReady && (
          <>
            <span className={styles.ready}>✓ {t('operator.allReady')}</span>
            {!isOver && (
              <DeskButton look="quiet" small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {t(isOpen ? 'operator.foldReadiness' : 'operator.changeReadiness')}
              </DeskButton>
            )}
          </>
        )
      }
    >
      {!isFolded && (
        <ul className={styles.rows}>
          {readinessChecks.map((check) => (
            <ReadinessRow key={check} venue={venue} check={check} acts={acts} timeZone={timeZone} isOver={isOver} />
          ))}
        </ul>
      )}
    </DeskSection>
  )
}

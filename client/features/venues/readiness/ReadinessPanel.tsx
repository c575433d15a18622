import { useState } from 'react'
import { readinessChecks, type Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { readinessOf } from '../../../../shared/domain/venues/venues.selectors.ts'
import { useActs } from '../../../acts/use-acts.ts'
import { Box } from '../../../components/Box.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { ReadinessRow } from './ReadinessRow.tsx'
import { ReadinessSum } from './ReadinessSum.tsx'

/** The four checks of the hall; one line once all are fine, and whatever they are once the meeting has begun. */
export function ReadinessPanel({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const acts = useActs()
  const [isOpen, setOpen] = useState(false)
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const status = useMeeting((state) => state.meeting.status)
  const isOver = status === 'adjourned'
  const mayFold = status !== 'planned' || readinessOf(venue) === 'ready'
  return (
    <DeskSection
      title={t('venues.operator.readiness')}
      aside={
        mayFold && (
          <>
            <ReadinessSum venue={venue} />
            {!isOver && (
              <DeskButton look="quiet" small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                {t(isOpen ? 'venues.operator.foldReadiness' : 'venues.operator.changeReadiness')}
              </DeskButton>
            )}
          </>
        )
      }
    >
      {(isOpen || !mayFold) && (
        <Box as="ul" edge="top">
          {readinessChecks.map((check) => (
            <ReadinessRow key={check} venue={venue} check={check} acts={acts} timeZone={timeZone} isOver={isOver} />
          ))}
        </Box>
      )}
    </DeskSection>
  )
}

import { useState } from 'react'
import { isHolder } from '../../../shared/domain/floor/holder.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { DeskSection } from '../../components/DeskSection.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './VenueFloor.module.css'
import { VenueFloorOutcome } from './VenueFloorOutcome.tsx'
import { VenueFloorRequest } from './VenueFloorRequest.tsx'
import { lastVenueOutcome, venueRequests } from './venue-floor.ts'

interface Props {
  readonly venueId: string
  /** The name of somebody of the hall; null when it is not known. */
  readonly nameOf: (personId: string) => string | null
}

/** The hall asks for the floor, waits, and hears what became of it. */
export function VenueFloor({ venueId, nameOf }: Props) {
  const { t } = useText()
  const floor = useMeeting((state) => state.floor)
  const status = useMeeting((state) => state.meeting.status)
  const { marks, run } = useActs()
  const [topic, setTopic] = useState('')
  const requests = venueRequests(floor, venueId)
  const outcome = lastVenueOutcome(floor, venueId)
  const isWaiting = requests.some(({ request }) => request.personId === null)
  const isOpen = status === 'live' || status === 'recess'
  const ask = async () => {
    if (floor.isListClosed) return
    if (await run('ask', 'floor.request', { venueId, topic: topic.trim() || null })) setTopic('')
  }
  return (
    <DeskSection title={t('floor.operator.floor')} aside={isOpen && !isWaiting && t('floor.operator.floorHint')}>
      {requests.length > 0 && (
        <ul className={styles.requests}>
          {requests.map((waiting) => (
            <VenueFloorRequest key={waiting.request.id} waiting={waiting} nameOf={nameOf} />
          ))}
        </ul>
      )}
      {outcome !== null && <VenueFloorOutcome outcome={outcome} />}
      {isHolder(floor, { role: 'operator', venueId, personId: null }) && (
        <ActButton mark={marks.done} onClick={() => void run('done', 'floor.release', {})}>
          {t('floor.operator.floorDone')}
        </ActButton>
      )}
      <RefusalNote mark={marks.done} />
      {isOpen && !isWaiting && (
        <div className={styles.ask}>
          <LineInput
            label={t('floor.operator.floorTopic')}
            value={topic}
            onChange={setTopic}
            onEnter={() => void ask()}
          />
          <ActButton mark={marks.ask} disabled={floor.isListClosed} onClick={() => void ask()}>
            {t('floor.operator.floorAsk')}
          </ActButton>
        </div>
      )}
      {isOpen && floor.isListClosed && (
        <Note size={3} tone="quiet">
          {t('floor.listClosedHint')}
        </Note>
      )}
      {!isOpen && (
        <Note size={3} tone="quiet">
          {t(status === 'planned' ? 'floor.operator.floorClosed' : 'floor.operator.floorOver')}
        </Note>
      )}
      <RefusalNote mark={marks.ask} />
    </DeskSection>
  )
}

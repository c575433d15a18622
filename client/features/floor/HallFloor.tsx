import { useState } from 'react'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { DeskSection } from '../../components/DeskSection.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './HallFloor.module.css'
import { HallFloorOutcome } from './HallFloorOutcome.tsx'
import { HallFloorRequest } from './HallFloorRequest.tsx'
import { hallRequests, lastHallOutcome } from './hall-floor.ts'

interface Props {
  readonly venueId: string
  /** The name of somebody of the hall; null when it is not known. */
  readonly nameOf: (personId: string) => string | null
}

/** The hall asks for the floor, waits, and hears what became of it. */
export function HallFloor({ venueId, nameOf }: Props) {
  const { t } = useText()
  const floor = useMeeting((state) => state.floor)
  const status = useMeeting((state) => state.meeting.status)
  const { marks, run } = useActs()
  const [topic, setTopic] = useState('')
  const requests = hallRequests(floor, venueId)
  const outcome = lastHallOutcome(floor, venueId)
  const isWaiting = requests.some(({ request }) => request.personId === null)
  const isOpen = status === 'live' || status === 'recess'
  const ask = async () => {
    if (floor.isListClosed) return
    if (await run('ask', 'floor.request', { venueId, topic: topic.trim() || null })) setTopic('')
  }
  return (
    <DeskSection title={t('operator.floor')} aside={isOpen && !isWaiting && t('operator.floorHint')}>
      {requests.length > 0 && (
        <ul className={styles.requests}>
          {requests.map((waiting) => (
            <HallFloorRequest key={waiting.request.id} waiting={waiting} nameOf={nameOf} />
          ))}
        </ul>
      )}
      {outcome !== null && <HallFloorOutcome outcome={outcome} />}
      {isOpen && !isWaiting && (
        <div className={styles.ask}>
          <LineInput label={t('operator.floorTopic')} value={topic} onChange={setTopic} onEnter={() => void ask()} />
          <ActButton mark={marks.ask} disabled={floor.isListClosed} onClick={() => void ask()}>
            {t('operator.floorAsk')}
          </ActButton>
        </div>
      )}
      {isOpen && floor.isListClosed && <p className={styles.closed}>{t('cues.listClosedHint')}</p>}
      {!isOpen && (
        <p className={styles.closed}>{t(status === 'planned' ? 'operator.floorClosed' : 'operator.floorOver')}</p>
      )}
      <RefusalNote mark={marks.ask} />
    </DeskSection>
  )
}

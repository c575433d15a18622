import { type ReactNode, useState } from 'react'
import { isHolder } from '../../../shared/domain/floor/holder.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { VenueFloorOutcome } from './VenueFloorOutcome.tsx'
import { VenueFloorRequest } from './VenueFloorRequest.tsx'
import { lastVenueOutcome, venueRequests } from './venue-floor.ts'

interface Props {
  readonly venueId: string
  /** The name of somebody of the hall; null when it is not known. */
  readonly nameOf: (personId: string) => string | null
  /** Whom of the hall a typed name may mean. */
  readonly matches: (query: string, onChoose: (person: Asker) => void) => ReactNode
}

/** Somebody of the hall for whom its desk asks. */
interface Asker {
  readonly personId: string
  readonly name: string
}

/** The hall asks for the floor, for itself or for somebody of it, waits, and hears what became of it. */
export function VenueFloor({ venueId, nameOf, matches }: Props) {
  const { t } = useText()
  const floor = useMeeting((state) => state.floor)
  const status = useMeeting((state) => state.meeting.status)
  const { marks, run } = useActs()
  const [topic, setTopic] = useState('')
  const [sought, setSought] = useState('')
  const [asker, setAsker] = useState<Asker | null>(null)
  const requests = venueRequests(floor, venueId)
  const outcome = lastVenueOutcome(floor, venueId)
  const isWaiting = requests.some(({ request }) => request.personId === null)
  const isOpen = status === 'live' || status === 'recess'
  // A name that was begun and not chosen is nobody yet; a hall waits once.
  const mayAsk = !floor.isListClosed && (asker === null ? sought.trim() === '' && !isWaiting : true)
  const choose = (person: Asker | null) => {
    setAsker(person)
    setSought('')
  }
  const ask = async () => {
    if (!mayAsk) return
    const personId = asker?.personId ?? null
    if (!(await run('ask', 'floor.request', { venueId, personId, topic: topic.trim() || null }))) return
    setTopic('')
    choose(null)
  }
  return (
    <DeskSection
      title={t('floor.operator.floor')}
      aside={isOpen && asker === null && !isWaiting && t('floor.operator.floorHint')}
    >
      {requests.length > 0 && (
        <Stack as="ul" gap={3}>
          {requests.map((waiting) => (
            <VenueFloorRequest key={waiting.request.id} waiting={waiting} nameOf={nameOf} />
          ))}
        </Stack>
      )}
      {isOpen && outcome !== null && <VenueFloorOutcome outcome={outcome} />}
      {isHolder(floor, { role: 'operator', venueId, personId: null }) && (
        <ActButton mark={marks.done} onClick={() => void run('done', 'floor.release', {})}>
          {t('floor.operator.floorDone')}
        </ActButton>
      )}
      <RefusalNote mark={marks.done} />
      {isOpen && (
        <>
          {asker === null ? (
            <LineInput
              type="search"
              label={t(isWaiting ? 'floor.operator.floorWhoElse' : 'floor.operator.floorWho')}
              value={sought}
              onChange={setSought}
            />
          ) : (
            <Cluster as="p" gap={3} wraps>
              <strong>{asker.name}</strong>
              <DeskButton small look="quiet" onClick={() => choose(null)}>
                {t('floor.operator.floorOther')}
              </DeskButton>
            </Cluster>
          )}
          {asker === null && sought.trim() !== '' && matches(sought, choose)}
          <Cluster gap={3} align="stretch">
            <LineInput
              label={t('floor.operator.floorTopic')}
              value={topic}
              onChange={setTopic}
              onEnter={() => void ask()}
            />
            <ActButton mark={marks.ask} disabled={!mayAsk} onClick={() => void ask()}>
              {t('floor.operator.floorAsk')}
            </ActButton>
          </Cluster>
        </>
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

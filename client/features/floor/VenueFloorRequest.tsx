import { between } from '../../../shared/kernel/time.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Callout, CalloutText } from '../../components/Callout.tsx'
import { countdown } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useNow } from '../../store/use-meeting.ts'
import type { VenueRequest } from './venue-floor.ts'

interface Props {
  readonly waiting: VenueRequest
  readonly nameOf: (personId: string) => string | null
}

/** One that waits; it may be taken back. */
export function VenueFloorRequest({ waiting, nameOf }: Props) {
  const { t } = useText()
  const now = useNow()
  const { marks, run } = useActs()
  const { request, place } = waiting
  const { personId } = request
  const name = personId === null ? t('floor.operator.floorVenue') : (nameOf(personId) ?? personId)
  const time = countdown(Math.max(0, between(request.requestedAt, now)))
  return (
    <Callout as="li" line>
      <CalloutText>
        <strong>{personId === null ? t('floor.operator.floorWaiting') : name}</strong>
        <span>{t('floor.queue', { place, time })}</span>
        {request.topic !== null && <span>{t('floor.readyTopic', { topic: request.topic })}</span>}
      </CalloutText>
      <ActButton
        small
        mark={marks.withdraw}
        aria-label={t('floor.operator.floorWithdrawOf', { name })}
        onClick={() => void run('withdraw', 'floor.withdraw', { requestId: request.id })}
      >
        {t('floor.operator.floorWithdraw')}
      </ActButton>
      <RefusalNote mark={marks.withdraw} />
    </Callout>
  )
}

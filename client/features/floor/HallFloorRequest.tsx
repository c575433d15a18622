import { between } from '../../../shared/kernel/time.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { countdown } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useNow } from '../../store/use-meeting.ts'
import styles from './HallFloorRequest.module.css'
import type { HallRequest } from './hall-floor.ts'

interface Props {
  readonly waiting: HallRequest
  readonly nameOf: (personId: string) => string | null
}

/** One that waits; it may be taken back. */
export function HallFloorRequest({ waiting, nameOf }: Props) {
  const { t } = useText()
  const now = useNow()
  const { marks, run } = useActs()
  const { request, place } = waiting
  const { personId } = request
  const name = personId === null ? t('operator.floorHall') : (nameOf(personId) ?? personId)
  const time = countdown(Math.max(0, between(request.requestedAt, now)))
  return (
    <li className={styles.request}>
      <div className={styles.what}>
        <strong>{personId === null ? t('operator.floorWaiting') : name}</strong>
        <span>{t('cues.queue', { place, time })}</span>
        {request.topic !== null && <span>{t('operator.floorTopicIs', { topic: request.topic })}</span>}
      </div>
      <ActButton
        small
        mark={marks.withdraw}
        aria-label={t('operator.floorWithdrawOf', { name })}
        onClick={() => void run('withdraw', 'floor.withdraw', { requestId: request.id })}
      >
        {t('operator.floorWithdraw')}
      </ActButton>
      <RefusalNote mark={marks.withdraw} />
    </li>
  )
}

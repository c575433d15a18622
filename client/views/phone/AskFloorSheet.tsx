import { type FormEvent, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../../shared/protocol/up.ts'
import { Sheet } from '../../components/Sheet.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './CheckInCard.module.css'

/** Asks for the floor, and says what became of it. */
export function AskFloorSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { personId, venueId } = useSession()
  const link = useMeetingLink()
  const request = useMeeting(({ floor }) => floor.requests[0] ?? null)
  const outcome = useMeeting(({ floor }) => floor.outcomes.at(-1) ?? null)
  const isListClosed = useMeeting(({ floor }) => floor.isListClosed)
  const [topic, setTopic] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Rejection | null>(null)

  const act = async (sending: Promise<CommandAnswer>) => {
    setIsBusy(true)
    const answer = await sending
    setIsBusy(false)
    setRefusal(answer.ok ? null : answer.rejection)
  }
  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (venueId !== null) void act(link.send('floor.request', { venueId, personId, topic: topic.trim() || null }))
  }

  return (
    <Sheet title={t('phone.askTitle')} onClose={onClose}>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusalText(t, refusal)}
        </p>
      )}
      {personId === null && <p role="status">{t('phone.identifyFirst')}</p>}
      {personId !== null && request !== null && (
        <>
          <p role="status">
            {t('phoneFloor.waiting', { place: request.place ?? 1 })} · {t('phone.waiting')}
          </p>
          <button
            type="button"
            className={styles.button}
            disabled={isBusy}
            onClick={() => void act(link.send('floor.withdraw', { requestId: request.id }))}
          >
            {t('phone.withdraw')}
          </button>
        </>
      )}
      {personId !== null && request === null && (
        <form className={styles.field} onSubmit={ask}>
          {outcome?.outcome === 'granted' && <p role="status">{t('phone.granted')}</p>}
          {outcome?.outcome === 'declined' && (
            <p role="status">{t('phone.declined', { reason: outcome.reason ?? '' })}</p>
          )}
          {outcome?.outcome === 'withdrawn' && <p role="status">{t('phoneFloor.withdrawn')}</p>}
          {isListClosed && <p role="status">{t('phoneFloor.closedHint')}</p>}
          <label className={styles.field}>
            <span>{t('phone.topic')}</span>
            <input value={topic} maxLength={200} onChange={(event) => setTopic(event.target.value)} />
          </label>
          <button type="submit" className={styles.button} disabled={isBusy || isListClosed}>
            {t('phone.send')}
          </button>
        </form>
      )}
    </Sheet>
  )
}

import { useState } from 'react'
import { maxVideoDelayMs, type Venue } from '../../../shared/domain/venues/venues.model.ts'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import styles from './VideoDelayDialog.module.css'

const stepMs = 200

const limited = (ms: number): number => Math.min(maxVideoDelayMs, Math.max(0, Math.round(ms)))

/** How late the picture is in one hall; its screen waits as long before it switches. */
export function VideoDelayDialog({ venue, onClose }: { readonly venue: Venue; readonly onClose: () => void }) {
  const { t } = useText()
  const link = useMeetingLink()
  const [text, setText] = useState(String(venue.videoDelayMs))
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const delayMs = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : Number.NaN
  const isRight = delayMs <= maxVideoDelayMs
  const change = (ms: number) => setText(String(limited((isRight ? delayMs : 0) + ms)))
  const save = async () => {
    if (!isRight) return
    const answer = await link.send('venues.setVideoDelay', { venueId: venue.id, delayMs })
    if (answer.ok) onClose()
    else setRefusal(answer.rejection)
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" disabled={!isRight} onClick={() => void save()}>
        {t('staging.saveDelay')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('staging.delayTitle', { venue: venue.name })} actions={actions} onClose={onClose}>
      <p className={styles.text}>{t('staging.delayText')}</p>
      <div className={styles.figure}>
        <LineInput
          label={t('staging.delayLabel')}
          value={text}
          inputMode="numeric"
          maxLength={5}
          aria-invalid={!isRight}
          onChange={setText}
          onEnter={() => void save()}
          labelled
        />
        <DeskButton aria-label={t('staging.delayLess', { ms: stepMs })} onClick={() => change(-stepMs)}>
          −
        </DeskButton>
        <DeskButton aria-label={t('staging.delayMore', { ms: stepMs })} onClick={() => change(stepMs)}>
          +
        </DeskButton>
      </div>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusalText(t, refusal)}
        </p>
      )}
    </AskDialog>
  )
}

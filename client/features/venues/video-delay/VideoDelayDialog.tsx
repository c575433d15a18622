import { useState } from 'react'
import { maxVideoDelayMs, type Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { AskActions } from '../../../acts/AskActions.tsx'
import { AskedFirst } from '../../../acts/beside/AskedFirst.tsx'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import { useFormBesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'

const stepMs = 200

const limited = (ms: number): number => Math.min(maxVideoDelayMs, Math.max(0, Math.round(ms)))

/** How late the picture is in one hall; its screen waits as long before it switches. */
export function VideoDelayDialog({ venue, onClose }: { readonly venue: Venue; readonly onClose: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const form = useFormBesideOthers({ delay: String(venue.videoDelayMs) })
  const [isTried, setIsTried] = useState(false)
  const text = form.values.delay
  const setText = (value: string) => form.write('delay', value)
  const delayMs = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : Number.NaN
  const isRight = delayMs <= maxVideoDelayMs
  const change = (ms: number) => setText(String(limited((isRight ? delayMs : 0) + ms)))
  const save = async () => {
    setIsTried(true)
    if (!isRight || form.asked.length > 0) return
    if (form.isUnchanged || (await run('save', 'venues.setVideoDelay', { venueId: venue.id, delayMs }))) onClose()
  }
  const actions = (
    <AskActions mark={marks.save} disabled={!isRight} onAct={() => void save()} onClose={onClose}>
      {t('common.save')}
    </AskActions>
  )
  return (
    <AskDialog title={t('venues.delayTitle', { venue: venue.name })} actions={actions} onClose={onClose}>
      <Note tone="soft">{t('venues.delayText')}</Note>
      <Cluster gap={3} align="end">
        <LineInput
          label={t('venues.delayLabel')}
          value={text}
          inputMode="numeric"
          maxLength={5}
          aria-invalid={!isRight}
          onChange={setText}
          onEnter={() => void save()}
          labelled
        />
        <DeskButton aria-label={t('venues.delayLess', { ms: stepMs })} onClick={() => change(-stepMs)}>
          −
        </DeskButton>
        <DeskButton aria-label={t('venues.delayMore', { ms: stepMs })} onClick={() => change(stepMs)}>
          +
        </DeskButton>
      </Cluster>
      <BesideNote
        field={form.of('delay')}
        label={t('venues.delayLabel')}
        onHold={(whose) => form.hold('delay', whose)}
      />
      {isTried && <AskedFirst count={form.asked.length} />}
      <RefusalNote mark={marks.save} />
    </AskDialog>
  )
}

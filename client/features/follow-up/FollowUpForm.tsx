import { useState } from 'react'
import { ActButton } from '../../acts/ActButton.tsx'
import { AskedFirst } from '../../acts/beside/AskedFirst.tsx'
import { useFormBesideOthers } from '../../acts/beside/use-form-beside-others.ts'
import { useSavedByItself } from '../../acts/beside/use-saved-by-itself.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { dayAndTime } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { CloseFollowUp } from './CloseFollowUp.tsx'
import { ExtensionAsked } from './ExtensionAsked.tsx'
import { FollowUpFields } from './FollowUpFields.tsx'
import styles from './FollowUpForm.module.css'
import { FollowUpHistory } from './FollowUpHistory.tsx'
import { FollowUpReports } from './FollowUpReports.tsx'
import type { ToldFollowUp } from './follow-up-calls.ts'
import { followUpDraft, followUpPatch } from './follow-up-draft.ts'
import { typedText } from './follow-up-words.ts'

interface Props {
  readonly followUp: ToldFollowUp
  readonly isBehind: boolean
  readonly onClose: () => void
}

/** A follow-up that is open in its place: everything that is said of it, saved by itself, and what can be done with it. */
export function FollowUpForm({ followUp, isBehind, onClose }: Props) {
  const { t, language } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const [shown, setShown] = useState<'close' | 'history' | null>(null)
  const form = useFormBesideOthers(followUpDraft(followUp, venues))
  const { id: followUpId, number, closed } = followUp
  const isEmpty = form.values.text.trim() === ''
  const leave = useSavedByItself({
    form,
    place: `followUp.${followUpId}`,
    isFit: !isEmpty && !isBehind,
    mark: marks.save,
    save: () => run('save', 'followUps.edit', { followUpId, ...followUpPatch(form, followUp, venues) }),
  })
  return (
    <Stack
      as="fieldset"
      gap={4}
      shrinks
      className={styles.form}
      aria-label={t('follow-up.formOf', { number })}
      onBlur={leave}
      onKeyDown={(event) => {
        // One that was meant for a dialog of this form is not for the form.
        if (event.key !== 'Escape' || (event.target as Element).closest('dialog') !== null) return
        event.stopPropagation()
        onClose()
      }}
    >
      <FollowUpFields form={form} />
      {form.asked.length > 0 && <AskedFirst count={form.asked.length} />}
      {isEmpty && (
        <Note tone="bad" role="alert">
          {t('follow-up.textMissing')}
        </Note>
      )}
      <RefusalNote mark={marks.save} />
      {followUp.extension !== null && <ExtensionAsked followUpId={followUpId} extension={followUp.extension} />}
      <FollowUpReports followUp={followUp} />
      {closed !== null && (
        <Note tone="good">
          {t('follow-up.closedBy', {
            name: typedText(t, closed.approvedBy),
            time: dayAndTime(closed.at, timeZone, language),
          })}
        </Note>
      )}
      <Cluster gap={4} wraps>
        <DeskButton look="quiet" onClick={() => setShown('history')}>
          {t('follow-up.history')}
        </DeskButton>
        <Box as="span" grow />
        <ActButton
          look="quiet"
          mark={marks.remove}
          onClick={() => void run('remove', 'followUps.remove', { followUpId })}
        >
          {t('follow-up.remove')}
        </ActButton>
        {closed === null ? (
          <DeskButton onClick={() => setShown('close')}>{t('follow-up.close')}</DeskButton>
        ) : (
          <ActButton mark={marks.reopen} onClick={() => void run('reopen', 'followUps.reopen', { followUpId })}>
            {t('follow-up.reopen')}
          </ActButton>
        )}
        <DeskButton onClick={onClose}>{t('follow-up.fold')}</DeskButton>
      </Cluster>
      <RefusalNote mark={marks.remove ?? marks.reopen} />
      {shown === 'close' && <CloseFollowUp followUp={followUp} onClose={() => setShown(null)} />}
      {shown === 'history' && <FollowUpHistory followUp={followUp} onClose={() => setShown(null)} />}
    </Stack>
  )
}

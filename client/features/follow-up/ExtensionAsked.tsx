import { useState } from 'react'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Callout, CalloutText } from '../../components/Callout.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { chargedName } from './charged-names.ts'
import styles from './ExtensionAsked.module.css'
import type { ToldFollowUp } from './follow-up-calls.ts'
import { typedText } from './follow-up-words.ts'

interface Props {
  readonly followUpId: string
  readonly extension: NonNullable<ToldFollowUp['extension']>
}

/** A hall asks for a later day: granted as asked or for another day, or declined with a reason. */
export function ExtensionAsked({ followUpId, extension }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const [due, setDue] = useState(extension.due)
  const [reason, setReason] = useState('')
  const granted = due === extension.due || due === '' ? { followUpId } : { followUpId, due }
  const declined = reason.trim() === '' ? { followUpId } : { followUpId, reason }
  return (
    <Callout as="section">
      <CalloutText>
        <strong>{t('follow-up.askedBy', { venue: chargedName(venues, extension.venueId), due: extension.due })}</strong>
        {typedText(t, extension.reason)}
      </CalloutText>
      <Stack gap={4} above={4} className={styles.answer}>
        <LineInput labelled type="date" label={t('follow-up.grantTo')} value={due} onChange={setDue} />
        <ActButton
          look="primary"
          mark={marks.grant}
          onClick={() => void run('grant', 'followUps.grantExtension', granted)}
        >
          {t('follow-up.grant')}
        </ActButton>
        <LineInput labelled label={t('follow-up.declineReason')} value={reason} maxLength={300} onChange={setReason} />
        <ActButton mark={marks.decline} onClick={() => void run('decline', 'followUps.declineExtension', declined)}>
          {t('follow-up.decline')}
        </ActButton>
      </Stack>
      <RefusalNote mark={marks.grant ?? marks.decline} />
    </Callout>
  )
}

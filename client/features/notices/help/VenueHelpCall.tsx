import type { HelpCall } from '../../../../shared/domain/notices/notices.model.ts'
import { between } from '../../../../shared/kernel/time.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Callout, CalloutText } from '../../../components/Callout.tsx'
import { clockTime, countdown } from '../../../components/format-time.ts'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { callText } from './call-text.ts'

/** A call that waits, or the last one that was handled. */
export function VenueHelpCall({ call }: { readonly call: HelpCall }) {
  const { t } = useText()
  const now = useNow()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const { marks, run } = useActs()
  if (call.handledAt !== null) {
    return (
      <Note role="status" size={2} tone="good">
        ✓ {callText(t, call)} · {t('notices.operator.helpHandled', { time: clockTime(call.handledAt, timeZone) })}
      </Note>
    )
  }
  const waited = countdown(Math.max(0, between(call.at, now)))
  const { seenAt } = call
  return (
    <Callout line tone={seenAt === null ? 'warn' : 'good'}>
      <CalloutText>
        <strong>{callText(t, call)}</strong>
        {seenAt === null ? (
          <span>{t('notices.operator.helpOpen', { time: waited })}</span>
        ) : (
          <span role="status">{t('notices.helpSeen', { time: clockTime(seenAt, timeZone) })}</span>
        )}
      </CalloutText>
      <ActButton
        small
        mark={marks.solved}
        aria-label={t('notices.operator.helpSolvedOf', { text: callText(t, call) })}
        onClick={() => void run('solved', 'notices.handleHelp', { helpCallId: call.id })}
      >
        {t('notices.operator.helpSolved')}
      </ActButton>
      <RefusalNote mark={marks.solved} />
    </Callout>
  )
}

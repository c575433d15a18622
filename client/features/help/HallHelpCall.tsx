import type { HelpCall } from '../../../shared/domain/notices/notices.model.ts'
import { between } from '../../../shared/kernel/time.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { clockTime, countdown } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { callText } from './call-text.ts'
import styles from './HallHelpCall.module.css'

/** A call that waits, or the last one that was handled. */
export function HallHelpCall({ call }: { readonly call: HelpCall }) {
  const { t } = useText()
  const now = useNow()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const { marks, run } = useActs()
  if (call.handledAt !== null) {
    return (
      <p role="status" className={styles.handled}>
        ✓ {callText(t, call)} · {t('operator.helpHandled', { time: clockTime(call.handledAt, timeZone) })}
      </p>
    )
  }
  const waited = countdown(Math.max(0, between(call.at, now)))
  const { seenAt } = call
  return (
    <div className={styles.call} data-seen={seenAt !== null || undefined}>
      <div className={styles.what}>
        <strong>{callText(t, call)}</strong>
        {seenAt === null ? (
          <span>{t('operator.helpOpen', { time: waited })}</span>
        ) : (
          <span role="status">{t('cues.helpSeen', { time: clockTime(seenAt, timeZone) })}</span>
        )}
      </div>
      <ActButton
        small
        mark={marks.solved}
        aria-label={t('operator.helpSolvedOf', { text: callText(t, call) })}
        onClick={() => void run('solved', 'notices.handleHelp', { helpCallId: call.id })}
      >
        {t('operator.helpSolved')}
      </ActButton>
      <RefusalNote mark={marks.solved} />
    </div>
  )
}

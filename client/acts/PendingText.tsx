import { useText } from '../i18n/i18n.ts'
import { useFreshness } from '../store/use-meeting.ts'

/** What an act on its way says: that it is being sent, or that it waits for the line. */
export function PendingText() {
  const { t } = useText()
  const { status } = useFreshness()
  return t(status === 'live' ? 'acts.operator.sending' : 'acts.operator.queued')
}

import { useSaveStatus } from '../../acts/save-status.ts'
import { clockTime } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** Whether the server has everything that was written here; the place that says so says a refusal, too. */
export function SavedMark() {
  const { t } = useText()
  const { open, savedAt } = useSaveStatus()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const marks = [...open.values()]
  const refused = marks.find((mark) => typeof mark === 'object')
  if (refused !== undefined)
    return (
      <Text role="alert" shrinks size={2} tone="bad">
        {t('edits.notSaved', { why: refusalText(t, refused) })}
      </Text>
    )
  const text = marks.includes('unsent')
    ? t('edits.unsent')
    : marks.length > 0
      ? t('edits.saving')
      : savedAt === null
        ? ''
        : t('edits.savedAt', { time: clockTime(savedAt, timeZone, true) })
  return (
    <Text role="status" shrinks size={2} tone={marks.length > 0 ? 'soft' : 'good'}>
      {text}
    </Text>
  )
}

import { useState } from 'react'
import { instant } from '../../../../shared/kernel/time.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { basePath } from '../../../connection/base-path.ts'
import { deviceNow } from '../../../connection/device-clock.ts'
import { useText } from '../../../i18n/i18n.ts'
import { AsideLine, AsideLines } from './AsideLine.tsx'
import type { ListedMeeting } from './listed-meetings.ts'
import { dateText } from './row-texts.ts'
import { type ToDoRow, toDoPlace, toDoRows } from './to-do-rows.ts'

/** More of them are shown when they are asked for. */
const fewRows = 5

interface Props {
  readonly meetings: readonly ListedMeeting[]
  /** As which the pages of a meeting are opened. */
  readonly via: string
}

/** What the meetings ask of whoever prepares them, the most pressing first; each leads to where it is done. @source MTG-31 */
export function ToDoList({ meetings, via }: Props) {
  const { t, language } = useText()
  const [isWhole, setIsWhole] = useState(false)
  const rows = toDoRows(meetings, instant(deviceNow()))
  const shown = isWhole ? rows : rows.slice(0, fewRows)
  const when = ({ overdueDays, isToday, day }: ToDoRow) => {
    if (overdueDays > 0) return t('meeting.home.overdue', { count: overdueDays })
    return isToday ? t('meeting.home.today') : dateText(instant(Date.parse(day)), 'UTC', language)
  }
  const address = (row: ToDoRow) => {
    const { page, options, hash } = toDoPlace(row)
    const meeting = encodeURIComponent(row.meeting.meetingId)
    return `${basePath}/meetings/${meeting}/${page}?${new URLSearchParams({ ...options, via })}${hash}`
  }
  return (
    <Stack as="section" gap={4} top above={8} aria-label={t('meeting.home.toDos')}>
      <Text as="h3" size={2} tone="soft" weight={400}>
        {t('meeting.home.toDos')}
      </Text>
      {rows.length === 0 && (
        <Note size={3} tone="soft" pad={[3, 0]} edge="top">
          {t('meeting.home.nothingToDo')}
        </Note>
      )}
      {rows.length > 0 && (
        <AsideLines>
          {shown.map((row) => (
            <AsideLine
              key={`${row.meeting.meetingId} ${row.what}`}
              act={address(row)}
              text={t(`meeting.home.toDo.${row.what}`, { title: row.meeting.title, count: row.count })}
            >
              <Text
                size={2}
                rigid
                tone={row.overdueDays > 0 ? 'warn' : 'soft'}
                weight={row.overdueDays > 0 ? 600 : 400}
              >
                {when(row)}
              </Text>
            </AsideLine>
          ))}
        </AsideLines>
      )}
      {rows.length > fewRows && (
        <DeskButton look="quiet" small onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('meeting.home.fewToDos') : t('meeting.home.allToDos', { count: rows.length })}
        </DeskButton>
      )}
    </Stack>
  )
}

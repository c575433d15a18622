import type { Retention } from '../../../acts/fetch-retention.ts'
import { longDate } from '../../../components/format-time.ts'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

/** How long phones and names stay, or what is gone. */
export function RetentionNote({ retention }: { readonly retention: Retention }) {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { days, dueAt, names, erased } = retention
  const date = longDate(dueAt, timeZone, language)
  const text =
    erased === 'people'
      ? t('attendance.people.peopleGone')
      : erased === 'phones'
        ? t('attendance.people.phonesGone')
        : t('attendance.people.kept', { count: days, date })
  const namesText =
    names === null
      ? t('attendance.people.namesKept')
      : t('attendance.people.namesKeptUntil', { count: names.days, date: longDate(names.dueAt, timeZone, language) })
  return (
    <Note tone="soft">
      {text}
      {erased === 'people' ? null : ` ${namesText}`}
    </Note>
  )
}

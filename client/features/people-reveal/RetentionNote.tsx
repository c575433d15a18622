import { longDate } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './PeopleDialog.module.css'
import type { Retention } from './people-calls.ts'

/** How long phones and names stay, or what is gone. */
export function RetentionNote({ retention }: { readonly retention: Retention }) {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { days, dueAt, names, erased } = retention
  const date = longDate(dueAt, timeZone, language)
  const text =
    erased === 'people'
      ? t('peopleReveal.peopleGone')
      : erased === 'phones'
        ? t('peopleReveal.phonesGone')
        : t('peopleReveal.kept', { days, date })
  const namesText =
    names === null
      ? t('peopleReveal.namesKept')
      : t('peopleReveal.namesKeptUntil', { days: names.days, date: longDate(names.dueAt, timeZone, language) })
  return (
    <p className={styles.note}>
      {text}
      {erased === 'people' ? null : ` ${namesText}`}
    </p>
  )
}

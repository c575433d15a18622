import { longDate } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './PeopleDialog.module.css'
import type { Retention } from './people-calls.ts'

/** How long phones stay, or what is gone. */
export function RetentionNote({ retention }: { readonly retention: Retention }) {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { days, dueAt, erased } = retention
  const date = longDate(dueAt, timeZone, language)
  const text =
    erased === 'people'
      ? t('peopleReveal.peopleGone')
      : erased === 'phones'
        ? t('peopleReveal.phonesGone')
        : t('peopleReveal.kept', { days, date })
  return <p className={styles.note}>{text}</p>
}

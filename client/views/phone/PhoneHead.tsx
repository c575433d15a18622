import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { OwnStanding } from '../../features/attendance/check-in/OwnStanding.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { PhoneNow } from '../shared/PhoneNow.tsx'
import styles from './PhoneHead.module.css'

interface Props {
  /** Whose phone it is; null while that is not known. */
  readonly name: string | null
  /** What is wrong with the line, in words; null while nothing is. */
  readonly lineText: string | null
}

/** Who one is and that one is here, in which hall; what is on, and for how long still. */
export function PhoneHead({ name, lineText }: Props) {
  const { t } = useText()
  const title = useMeeting(({ meeting }) => meeting.title)
  return (
    <header className={styles.head} data-theme="formal">
      <div className={styles.line}>
        {name === null ? <OwnStanding /> : <p>{title}</p>}
        <LanguageSwitch />
      </div>
      <h1 className={styles.title}>{name === null ? title : t('attendance.phone.hello', { name })}</h1>
      {name !== null && <OwnStanding />}
      {lineText !== null && (
        <p className={styles.stale} role="status">
          {lineText}
        </p>
      )}
      <PhoneNow />
    </header>
  )
}

import type { Instant } from '../../../shared/kernel/time.ts'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import type { TextKey } from '../../i18n/texts.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './RestScenes.module.css'

export function RecessScene() {
  const since = useMeeting(({ meeting }) => meeting.recessAt)
  return <RestScene title="lifecycle.screen.recess" when="lifecycle.screen.recessSince" at={since} />
}

export function AdjournedScene() {
  const at = useMeeting(({ meeting }) => meeting.adjournedAt)
  return <RestScene title="lifecycle.screen.adjourned" when="lifecycle.screen.adjournedAt" at={at} thanks />
}

interface Props {
  readonly title: TextKey
  readonly when: TextKey
  readonly at: Instant | null
  readonly thanks?: boolean
}

function RestScene({ title, when, at, thanks = false }: Props) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <div className={styles.scene}>
      <h1 className={styles.title}>{t(title)}</h1>
      {thanks && <p className={styles.thanks}>{t('lifecycle.screen.thanks')}</p>}
      {at !== null && <p className={styles.when}>{t(when, { time: clockTime(at, timeZone) })}</p>}
    </div>
  )
}

import { useText } from '../../i18n/i18n.ts'
import type { HallPerson } from './hall-people.ts'
import styles from './WaitingCount.module.css'

/** The numbers are the server's: how many it has not been told of yet. */
export function WaitingCount({ people }: { readonly people: readonly HallPerson[] }) {
  const { t } = useText()
  const count = people.filter(({ waiting }) => waiting === 'attendance.checkIn').length
  if (count === 0) return null
  return <p className={styles.waiting}>{t('attendanceDesk.waitingCount', { count })}</p>
}

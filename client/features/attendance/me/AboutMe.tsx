import { Box } from '../../../components/Box.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useSession } from '../../../store/use-meeting.ts'
import styles from './AboutMe.module.css'

/** The way to what is kept about oneself; nothing before it is known who that is. */
export function AboutMe({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useText()
  const { personId } = useSession()
  if (personId === null) return null
  return (
    <Box
      type="button"
      as="button"
      pad={[0, 5]}
      phone={2}
      tone="soft"
      least={44}
      className={styles.open}
      onClick={onOpen}
    >
      {t('attendance.me.title')}
    </Box>
  )
}

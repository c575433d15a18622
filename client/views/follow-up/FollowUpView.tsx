import { Box } from '../../components/Box.tsx'
import { FollowUpList } from '../../features/follow-up/FollowUpList.tsx'
import { useText } from '../../i18n/i18n.ts'
import { FollowUpHead } from './FollowUpHead.tsx'
import styles from './FollowUpView.module.css'

/** The page of what is to be done after a meeting. */
export function FollowUpView() {
  const { language } = useText()
  return (
    <Box size={3} lines={1.5} ground="paper" className={styles.page} lang={language}>
      <FollowUpHead />
      <main className={styles.main}>
        <FollowUpList />
      </main>
    </Box>
  )
}

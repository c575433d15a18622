import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { clockTime } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { Text } from '../../components/Text.tsx'
import { figuresPath } from '../../features/venues/figures/figures-path.ts'
import type { WallOrder } from '../../features/venues/wall/wall-order.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './WallFoot.module.css'

interface Props {
  readonly order: WallOrder
  readonly onTurn: () => void
}

/** How the halls stand and how to change it; how fresh the page is. */
export function WallFoot({ order, onTurn }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const { asOf } = useFreshness()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <Cluster as="footer" apart={6} screen={1} lines={1.3} tone="soft" rigid unbroken className={styles.foot}>
      <Text as="p" shrinks clips className={styles.note}>
        {t(order === 'trouble' ? 'venues.wall.noteTrouble' : 'venues.wall.noteAgenda')}
      </Text>
      <Box type="button" as="button" grow words="start" className={styles.turn} onClick={onTurn}>
        {t(order === 'trouble' ? 'venues.wall.toAgenda' : 'venues.wall.toTrouble')}
      </Box>
      <a className={styles.figures} href={figuresPath(meetingId)} target="_blank" rel="noreferrer">
        {t('venues.wall.figures')}
      </a>
      <span className={styles.language}>
        <LanguageSwitch />
      </span>
      {asOf !== null && <p>{t('common.asOf', { time: clockTime(asOf, timeZone, true) })}</p>}
    </Cluster>
  )
}

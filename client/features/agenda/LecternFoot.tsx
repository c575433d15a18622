import { currentItem, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { clockTime } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { comingItem } from './coming-item.ts'
import styles from './LecternFoot.module.css'
import { usedShare } from './used-share.ts'

/** What comes next and who speaks to it; the time of day; and the item's time as a line that fills. */
export function LecternFoot() {
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const now = useNow()
  return (
    <Stack as="footer" apart={9} className={styles.foot}>
      <UsedLine />
      {isOver ? <span /> : <Coming />}
      <Box as="time" screen={7} weight={500}>
        {clockTime(now, timeZone)}
      </Box>
    </Stack>
  )
}

function Coming() {
  const { t } = useText()
  const item = useMeeting(({ agenda }) => comingItem(agenda))
  if (item === null)
    return (
      <Text as="p" tone="screen-quiet">
        {t('agenda.speaker.lastItem')}
      </Text>
    )
  const planned = item.plannedMinutes === null ? null : t('agenda.speaker.minutes', { minutes: item.plannedMinutes })
  return (
    <Cluster as="p" align="baseline" apart={6} shrinks unbroken>
      <Text rigid tone="screen-quiet">
        {t('agenda.speaker.next')}
      </Text>
      <Text shrinks weight={500} clips screen={5} className={styles.title}>
        {item.number} {item.title}
      </Text>
      <Text rigid clips tone="screen-soft" className={styles.facts}>
        {[item.speaker?.name, planned].filter(Boolean).join(' · ')}
      </Text>
    </Cluster>
  )
}

/** Nothing but the hairline while no time is planned. */
function UsedLine() {
  const agenda = useMeeting((state) => state.agenda)
  const now = useNow()
  const planned = currentItem(agenda)?.plannedMinutes ?? null
  const left = remainingMs(agenda, now)
  if (planned === null || left === null) return <span className={styles.used} />
  return (
    <span className={styles.used} data-phase={timePhase(agenda, now)}>
      <span className={styles.fill} style={{ transform: `scaleX(${usedShare(left, minutes(planned))})` }} />
    </span>
  )
}

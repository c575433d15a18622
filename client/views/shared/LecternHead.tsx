import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { chineseNumber, clockTime } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { twoLineSize } from '../../components/two-line-size.ts'
import { LecternNext } from '../../features/floor/cues/LecternNext.tsx'
import { LecternHolder } from '../../features/floor/LecternHolder.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import styles from './LecternHead.module.css'
import { LiveDot } from './LiveDot.tsx'

/** What is on, who has the floor; and whether all this is fresh. */
export function LecternHead() {
  const isOn = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  return (
    <Cluster as="header" align="start" apart={9} className={styles.head}>
      {isOn && item !== null ? <OnItem number={item.number} title={item.title} /> : <Meeting />}
      <Marks />
    </Cluster>
  )
}

function OnItem({ number, title }: { readonly number: number; readonly title: string }) {
  const { t, language } = useText()
  const size = twoLineSize(title, 58, 3.6, 1.9)
  const figure = language === 'en' ? number : chineseNumber(number)
  return (
    <Box shrinks grow>
      <Cluster as="h1" align="baseline" apart={7}>
        <Text weight={500} rigid screen={5} tone="accent">
          {t('meeting.speaker.itemNumber', { number: figure })}
        </Text>
        <Text
          shrinks
          weight={700}
          lines={1.25}
          className={styles.title}
          style={{ fontSize: `calc(${size} * var(--u))` }}
        >
          {title}
        </Text>
      </Cluster>
      <LecternHolder />
    </Box>
  )
}

function Meeting() {
  const title = useMeeting(({ meeting }) => meeting.title)
  return (
    <Box shrinks grow>
      <Text as="p" serif screen={5} weight={700} lines={1.4} tone="screen-soft" spaced={0.04}>
        {title}
      </Text>
    </Box>
  )
}

/** The rehearsal, and one honest dot; with the time of the last data once they are old. */
function Marks() {
  const { t } = useText()
  const { timeZone, rehearsal } = useMeeting(({ meeting }) => meeting)
  const { status, asOf } = useFreshness()
  return (
    <Cluster rigid apart={6} className={styles.marks}>
      <LecternNext />
      {rehearsal && (
        <Text as="p" round="screen" tone="accent" className={styles.rehearsal}>
          {t('common.rehearsal')}
        </Text>
      )}
      {status !== 'live' && asOf !== null && (
        <p className={styles.stale} role="status">
          {status === 'ended'
            ? t('meeting.speaker.endedLink')
            : t('common.asOf', { time: clockTime(asOf, timeZone, true) })}
        </p>
      )}
      <LiveDot />
    </Cluster>
  )
}

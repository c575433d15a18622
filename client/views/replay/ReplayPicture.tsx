import type { Instant } from '../../../shared/kernel/time.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { textWidth } from '../../components/fit-title.ts'
import { clockTime } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { IsPast } from '../../store/is-past.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { OtherVenue } from '../../store/use-screen-venue.ts'
import { LecternFrame } from '../shared/LecternFrame.tsx'
import { ScaledPicture } from '../shared/ScaledPicture.tsx'
import { WaitingScene } from '../shared/WaitingScene.tsx'
import { WholeScreen } from '../shared/WholeScreen.tsx'
import styles from './ReplayPicture.module.css'

/** A longer name of the meeting reaches the middle of the head, Chinese characters. */
const mostBesideStamp = 15

interface Props {
  /** By the log's own clock. */
  readonly at: Instant
  readonly timeZone: string
  /** Whose screen; null: of no hall. */
  readonly venueId: string | null
  /** The monitor on its lectern in place of its screen. */
  readonly isLectern: boolean
  /** What is shown was taken back. */
  readonly isGone: boolean
}

/** The hall's screen or lectern as it was, marked twice so that no photograph of it passes for a live one. @source RPL-6 */
export function ReplayPicture({ at, timeZone, venueId, isLectern, isGone }: Props) {
  const { t } = useText()
  const mark = t('minutes.replay.watermark')
  const isLong = useMeeting(({ meeting }) => textWidth(meeting.title) > mostBesideStamp)
  return (
    <section
      className={styles.place}
      aria-label={t(isLectern ? 'minutes.replay.lecternPicture' : 'minutes.replay.picture')}
    >
      <Box clips round="screen" className={styles.picture}>
        <ScaledPicture width={1_920} height={1_080}>
          <OtherVenue value={venueId}>
            <IsPast value={true}>
              {isLectern ? (
                <LecternFrame isIdle={false} />
              ) : (
                <WholeScreen waiting={<WaitingScene wayIn={<NoCode />} isLarge={false} />} isIdle={false} />
              )}
            </IsPast>
          </OtherVenue>
        </ScaledPicture>
        <Cluster as="p" align="stretch" spaced={0.06} className={styles.stamp} data-low={isLong}>
          <span>{mark}</span>
          <time>{clockTime(at, timeZone, true)}</time>
          {isGone && <strong className={styles.gone}>{t('minutes.replay.takenBackNow')}</strong>}
        </Cluster>
        <Cluster className={styles.marks} aria-hidden="true">
          <i data-mark={mark} />
          <i data-mark={mark} />
          <i data-mark={mark} />
        </Cluster>
      </Box>
    </section>
  )
}

/** The code of then opens nothing, and the one of now is not for a replay. */
function NoCode() {
  const { t } = useText()
  return (
    <Text as="p" tone="screen-soft" screen={3} words="center" className={styles.noCode}>
      {t('minutes.replay.noCode')}
    </Text>
  )
}

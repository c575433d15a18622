import { currentItem, isClockHeld } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { chineseNumber } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useModal } from '../../components/use-modal.ts'
import { useWakeLock } from '../../components/use-wake-lock.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import type { OwnFloor } from './own-floor.ts'
import { TurnWord } from './private-word/TurnWord.tsx'
import { TurnClock } from './TurnClock.tsx'
import styles from './TurnPage.module.css'
import { useMeant } from './use-meant.ts'

interface Props {
  readonly own: Extract<OwnFloor, { readonly step: 'speaking' | 'cued' }>
  /** The speaker's own name; null while it is not known. */
  readonly name: string | null
  /** What is wrong with the line, in words; null while nothing is. */
  readonly lineText: string | null
  readonly onClose: () => void
}

/** A whole page for whoever has the floor, or is the next to have it: the time, and what to do now. */
export function TurnPage({ own, name, lineText, onClose }: Props) {
  const { t, language } = useText()
  const dialog = useModal()
  const { marks, run } = useActs()
  const isMeant = useMeant(own.step)
  useWakeLock()
  const isSpeaking = own.step === 'speaking'
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const isHeld = useMeeting(isClockHeld)
  const isRecess = useMeeting(({ meeting }) => meeting.status === 'recess')
  const speaker = useMeeting(({ floor }) => (isSpeaking ? floor.current : (floor.next?.speaker ?? null)))
  const holder = useMeeting(({ floor }) => floor.current)
  const venue = useMeeting(({ venues }) => lookUp(venues, speaker?.venueId ?? ''))
  const title = t(`floor.phone.${own.step}`)
  const number = language === 'en' ? item?.number : chineseNumber(item?.number ?? 0)
  const standing = isRecess ? t('meeting.phone.recess') : isHeld ? t('floor.phone.held') : null
  const back = (
    <button type="button" className={isSpeaking ? styles.quiet : styles.back} onClick={() => dialog.current?.close()}>
      {t('floor.turn.back')}
    </button>
  )
  return (
    <Box
      ref={dialog}
      as="dialog"
      pad={0}
      ground="paper"
      tone="plain"
      phone={3}
      lines={1.5}
      className={styles.page}
      aria-label={title}
      onClose={onClose}
    >
      <Stack as="header" gap={4} edge="bottom" className={styles.head} data-theme={isSpeaking ? 'formal' : undefined}>
        <Cluster as="p" gap={5} align="stretch" justify="between" phone={2} className={styles.line}>
          <span>{venue?.name}</span>
          {item !== null && <span>{t('floor.turn.item', { number: number ?? '', title: item.title })}</span>}
        </Cluster>
        <div aria-live="assertive">
          <h1 className={styles.title}>{title}</h1>
          {lineText !== null && <p className={styles.stale}>{lineText}</p>}
        </div>
        <p className={styles.who}>{[name, own.topic].filter((word) => word !== null).join(' · ')}</p>
        <TurnClock isSpeaking={isSpeaking} standing={standing} />
      </Stack>
      <Box as="section" pad={6} scrolls className={styles.body}>
        {isSpeaking && <TurnWord />}
        <Text as="h2" phone={2} tone="quiet" weight={500}>
          {t('floor.turn.now')}
        </Text>
        <ol className={styles.steps}>
          {isSpeaking ? (
            <>
              <li>{t('floor.turn.microphone')}</li>
              <li>{t('floor.turn.shown', { name: speaker?.name ?? '' })}</li>
            </>
          ) : (
            <>
              <li>{t('floor.turn.goThere')}</li>
              <li>{t('floor.turn.waitForRed')}</li>
            </>
          )}
        </ol>
        {!isSpeaking && holder !== null && (
          <Cluster as="p" gap={5} align="stretch" justify="between" phone={2} className={styles.line}>
            <span>{t('floor.turn.before')}</span>
            <Text as="strong" tone="plain" weight={500}>
              {[holder.name, holder.title].filter((word) => word !== null).join(' ')}
            </Text>
          </Cluster>
        )}
      </Box>
      <Stack
        as="footer"
        gap={3}
        phone={2}
        tone="soft"
        edge="top"
        ground="surface"
        balanced
        words="center"
        className={styles.foot}
      >
        {isSpeaking ? (
          <>
            <Box
              type="button"
              as="button"
              least={60}
              round="phone"
              className={styles.done}
              disabled={!isMeant || marks.done === 'pending'}
              onClick={() => void run('done', 'floor.release', {})}
            >
              {t('floor.turn.done')}
            </Box>
            <RefusalNote mark={marks.done} />
          </>
        ) : (
          back
        )}
        <p>{t(isSpeaking ? 'floor.turn.endHint' : 'floor.turn.cuedHint')}</p>
        {isSpeaking && back}
      </Stack>
    </Box>
  )
}

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { scriptPart } from '../../../shared/domain/script/script.selectors.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { cssVars } from '../../components/css-vars.ts'
import { clockTime, countdown, longDate } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { useWakeLock } from '../../components/use-wake-lock.ts'
import { FilledScript } from '../../features/script/FilledScript.tsx'
import { PaceControls } from '../../features/script/prompter/PaceControls.tsx'
import { useFollowItem } from '../../features/script/prompter/use-follow-item.ts'
import { usePace } from '../../features/script/prompter/use-pace.ts'
import { ScriptEditor } from '../../features/script/ScriptEditor.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useNow } from '../../store/use-meeting.ts'
import { useFullScreen } from '../shared/use-full-screen.ts'
import styles from './ScriptView.module.css'

const sizes = [56, 64, 76, 90, 108] as const
const scrollKeys = ['PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End']
const paceKeys: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1 }

/** The host's prompter: the whole script, large, following the agenda but never against the host's hand. */
export function ScriptView() {
  const { t, language } = useText()
  const page = useRef<HTMLElement>(null)
  const [size, setSize] = useState(1)
  const [isMirrored, setIsMirrored] = useState(() => new URLSearchParams(location.search).has('mirror'))
  const [isEditing, setIsEditing] = useState(false)
  const agenda = useMeeting((state) => state.agenda)
  const script = useMeeting((state) => state.script)
  const meeting = useMeeting((state) => state.meeting)
  const partOf = (itemId: string | null) => `part-${itemId ?? ''}`
  const { isAway, leave, back } = useFollowItem(page, partOf(agenda.currentItemId))
  useWakeLock()
  useFullScreen()
  useEffect(() => page.current?.focus({ preventScroll: true }), [])

  const lines = usePace(page)
  /** The host's own hand: the lines stand, and stay where the host puts them. */
  const takeOver = () => {
    lines.stop()
    leave()
  }
  const start = () => {
    leave()
    lines.toggle()
    page.current?.focus({ preventScroll: true })
  }
  const edit = () => {
    lines.stop()
    setIsEditing(true)
  }
  const scrollBy = (pages: number) => page.current?.scrollBy({ top: pages * page.current.clientHeight })
  const onKey = (event: KeyboardEvent) => {
    const direction = paceKeys[event.key]
    if (direction !== undefined) lines.change(direction)
    if (event.key === ' ') {
      event.preventDefault()
      start()
    }
    if (!scrollKeys.includes(event.key)) return
    takeOver()
    // A presenter's clicker sends left and right, which browsers do not scroll by.
    if (event.key === 'ArrowRight') scrollBy(0.6)
    if (event.key === 'ArrowLeft') scrollBy(-0.6)
  }
  const parts = [{ id: null, title: t('script.opening'), number: null }, ...agenda.items]
  return (
    <div
      className={styles.prompter}
      data-theme="prompter"
      lang={language}
      style={cssVars({ '--size': `${sizes[size]}px` })}
    >
      <Cluster as="header" gap={4} pad={[4, 8]} className={styles.head}>
        <Facts />
        {isAway && (
          <button type="button" onClick={back}>
            {t('script.back')}
          </button>
        )}
        <PaceControls pace={lines.pace} isRunning={lines.isRunning} onToggle={start} onChange={lines.change} />
        <button type="button" onClick={() => setSize(Math.max(0, size - 1))} aria-label={`A− ${t('script.smaller')}`}>
          A−
        </button>
        <button
          type="button"
          onClick={() => setSize(Math.min(sizes.length - 1, size + 1))}
          aria-label={`A+ ${t('script.larger')}`}
        >
          A+
        </button>
        <button type="button" aria-pressed={isMirrored} onClick={() => setIsMirrored(!isMirrored)}>
          {t('script.mirror')}
        </button>
        <button type="button" onClick={edit}>
          {t('script.edit')}
        </button>
        <LanguageSwitch />
      </Cluster>
      <Box
        ref={page}
        as="main"
        scrolls
        lines={1.5}
        className={styles.page}
        data-mirrored={isMirrored}
        // It scrolls, so keys must reach it.
        tabIndex={0}
        onKeyDown={onKey}
        onWheel={takeOver}
        onTouchMove={takeOver}
      >
        <p className={styles.paperHead}>
          <b>{meeting.title}</b> {longDate(meeting.startsAt, meeting.timeZone, language)}{' '}
          {clockTime(meeting.startsAt, meeting.timeZone)}
        </p>
        {parts.map(({ id, title, number }) => (
          <section key={id ?? ''} id={partOf(id)} data-now={id === agenda.currentItemId} className={styles.part}>
            <h2>{number === null ? title : `${number} ${title}`}</h2>
            {scriptPart(script, id).text === '' ? (
              <p className={styles.none}>{t('script.none')}</p>
            ) : (
              <FilledScript text={scriptPart(script, id).text} itemId={id} />
            )}
          </section>
        ))}
      </Box>
      {isEditing && <ScriptEditor onClose={() => setIsEditing(false)} />}
    </div>
  )
}

/** Time left, and whether the page is fresh. */
function Facts() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { status, asOf } = useFreshness()
  const now = useNow()
  const left = remainingMs(agenda, now)
  return (
    <Cluster as="p" gap={7} align="stretch" size={7} grow className={styles.facts}>
      <span role="timer" data-over={left !== null && left < 0}>
        {left === null ? clockTime(now, timeZone) : t('script.left', { time: countdown(left) })}
      </span>
      <span role="status">
        {status !== 'live' && asOf !== null
          ? `${t('common.offline')} · ${t('common.asOf', { time: clockTime(asOf, timeZone, true) })}`
          : ''}
      </span>
    </Cluster>
  )
}

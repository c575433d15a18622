import { useEffect, useMemo, useState } from 'react'
import type { MeetingLink } from '../../../connection/meeting-link.ts'
import type { Session } from '../../../connection/page-state.ts'
import { translate } from '../../../i18n/i18n.ts'
import { useMeetingStore } from '../../../store/meeting-store.ts'
import { fetchCourse, fetchWindow, type ReplayCourse } from './replay-calls.ts'
import { createReplayPlayer, type ReplayPlayer, type ReplayShown } from './replay-player.ts'
import { shownPast } from './shown-past.ts'
import { standingLink } from './standing-link.ts'

/** How often the page looks whether a meeting that goes on has gone on, ms. */
const lookEveryMs = 5_000

/** The picture moves so often while it plays, ms. */
const tickMs = 100

interface Replay {
  readonly player: ReplayPlayer
  readonly shown: ReplayShown
  /** null until the marks are there. */
  readonly course: ReplayCourse | null
  /** What the parts of a screen ask the time of: it stands where the replay stands. */
  readonly link: MeetingLink
}

/** The past of a meeting on this page: the store holds what was, and there is no way to send anything. @param from the place to begin at; null: where the meeting began. */
export function useReplay(session: Session, from: number | null): Replay {
  const { meetingId } = session
  const [course, setCourse] = useState<ReplayCourse | null>(null)
  const [player, setPlayer] = useState<ReplayPlayer>(() => newPlayer(meetingId, () => undefined))
  const [shown, setShown] = useState<ReplayShown>(player.shown)

  useEffect(() => {
    const made = newPlayer(meetingId, (now) => {
      if (now.state !== null)
        useMeetingStore.setState({
          session,
          state: shownPast(now.state, translate('minutes.replay.erased')),
          seq: now.seq,
          status: 'live',
          asOf: now.at,
        })
      setShown(now)
    })
    setPlayer(made)
    void made.begin(from)
    return made.pause
  }, [meetingId, session, from])

  const hasState = shown.state !== null
  const isOver = course !== null && course.adjournedAt !== null
  useEffect(() => {
    if (!hasState) return
    let known: ReplayCourse | null = null
    let isGone = false
    const look = async () => {
      const before: ReplayCourse | null = known
      known = await fetchCourse(meetingId, known)
      if (isGone) return
      player.know(known)
      // Nothing is drawn anew while nothing is new.
      if (known.seq !== before?.seq) setCourse(known)
    }
    const lookOrSay = () => void look().catch((error: unknown) => console.warn('the marks did not come', error))
    lookOrSay()
    const timer = isOver
      ? undefined
      : setInterval(() => document.visibilityState === 'visible' && lookOrSay(), lookEveryMs)
    return () => {
      isGone = true
      clearInterval(timer)
    }
  }, [meetingId, player, hasState, isOver])

  const { isPlaying } = shown
  useEffect(() => {
    if (!isPlaying) return
    let last = performance.now()
    const timer = setInterval(() => {
      const now = performance.now()
      void player.tick(now - last)
      last = now
    }, tickMs)
    return () => clearInterval(timer)
  }, [player, isPlaying])

  // Another link with every move: whatever shows the time looks again.
  const link = useMemo(() => standingLink(shown.at), [shown.at])
  return { player, shown, course, link }
}

const newPlayer = (meetingId: string, onChange: (shown: ReplayShown) => void): ReplayPlayer =>
  createReplayPlayer({ load: (wish) => fetchWindow(meetingId, wish), onChange })

import { useEffect, useMemo, useState } from 'react'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import type { MeetingLink } from '../../../connection/meeting-link.ts'
import { translate } from '../../../i18n/i18n.ts'
import { fetchWindow } from './replay-calls.ts'
import { momentOf, stateAt } from './replay-window.ts'
import { shownPast } from './shown-past.ts'
import { standingLink } from './standing-link.ts'

/** One moment of the past, to be drawn. */
export interface PastPicture {
  readonly state: MeetingState
  readonly at: Instant
  /** What its parts ask the time of. */
  readonly link: MeetingLink
}

/** What was shown at a moment; null until it is there, and where it cannot be had. @param at null: nothing is asked for. */
export function usePastPicture(meetingId: string, at: Instant | null): PastPicture | null {
  const [past, setPast] = useState<Omit<PastPicture, 'link'> | null>(null)
  useEffect(() => {
    if (at === null) return
    let isGone = false
    fetchWindow(meetingId, { at }).then(
      (window) => {
        if (isGone) return
        const state = shownPast(stateAt(window, window.seq), translate('minutes.replay.erased'))
        setPast({ state, at: momentOf(window, window.seq) })
      },
      (error: unknown) => console.info('there is no picture of the past', error),
    )
    return () => {
      isGone = true
    }
  }, [meetingId, at])
  return useMemo(() => (past === null ? null : { ...past, link: standingLink(past.at) }), [past])
}

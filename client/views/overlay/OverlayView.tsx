import { useEffect, useState } from 'react'
import { Stack } from '../../components/Stack.tsx'
import { OverlayClock } from '../../features/agenda/OverlayClock.tsx'
import { OverlayTicker } from '../../features/notices/OverlayTicker.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useDrawn } from '../../store/use-drawn.ts'
import { useFreshness, useMeeting, useNow } from '../../store/use-meeting.ts'
import { LowerThirdCard } from './LowerThirdCard.tsx'
import { isLineLost } from './line-lost.ts'
import { lowerThirdOf } from './lower-third.ts'
import { OverlayBoundary } from './OverlayBoundary.tsx'
import styles from './OverlayView.module.css'
import { overlayOptions, unknownPartsHint } from './overlay-options.ts'

/** Laid over the picture by a video mixer: who speaks, what is on, the time, a notice; nothing else, and never a fault. */
export function OverlayView() {
  return (
    <OverlayBoundary>
      <Overlay />
    </OverlayBoundary>
  )
}

function Overlay() {
  const { language } = useText()
  const [options] = useState(() => overlayOptions(location.search))
  const { show, place, theme, background } = options
  useEffect(() => {
    const hint = unknownPartsHint(options)
    if (hint !== null) console.warn(hint)
  }, [options])
  // A page with a hall's screen link counts among that hall's screens: one that never reports would hold the hall back.
  useDrawn()
  const { status, asOf } = useFreshness()
  const isLost = isLineLost(status, asOf, useNow())
  const state = useMeeting(({ meeting, agenda, floor, venues }) => ({ meeting, agenda, floor, venues }))
  return (
    <main className={styles.overlay} data-theme={theme} data-place={place} data-background={background} lang={language}>
      {show.has('clock') && <OverlayClock isLost={isLost} />}
      <Stack apart={6} className={styles.below}>
        <LowerThirdCard wanted={isLost ? null : lowerThirdOf(state, show)} />
        {show.has('ticker') && <OverlayTicker isLost={isLost} />}
      </Stack>
    </main>
  )
}

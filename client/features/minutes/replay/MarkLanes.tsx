import { memo } from 'react'
import type { ReplayMark } from '../../../../shared/domain/minutes/replay.model.ts'
import { type Instant, instant } from '../../../../shared/kernel/time.ts'
import { Box } from '../../../components/Box.tsx'
import { cssVars } from '../../../components/css-vars.ts'
import { clockTime } from '../../../components/format-time.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { axisOf, axisSteps, itemStretches, markNear, shareOf } from './course-axis.ts'
import styles from './MarkLanes.module.css'
import { laneOf, replayLanes } from './mark-lane.ts'
import type { ReplayCourse } from './replay-calls.ts'

/** A press so near a mark means it, px. */
const snapPx = 6

interface Props {
  readonly course: ReplayCourse
  readonly at: Instant
  readonly timeZone: string
  readonly onMoment: (at: Instant) => void
  readonly onMark: (mark: ReplayMark) => void
}

/** The whole course under one slider: a lane for each kind of thing that somebody looks for. */
export function MarkLanes({ course, at, timeZone, onMoment, onMark }: Props) {
  const { t } = useText()
  const axis = axisOf(course)
  const now = shareOf(axis, at)
  const move = (input: HTMLInputElement) => {
    const moment = instant(Number(input.value))
    const near = markNear(course.marks, axis, moment, snapPx / Math.max(1, input.clientWidth))
    if (near === null) onMoment(moment)
    else onMark(near)
  }
  return (
    <Stack gap={4} size={1} className={styles.lanes}>
      <div className={styles.names} aria-hidden="true">
        {replayLanes.map((lane) => (
          <span key={lane}>{t(`minutes.replay.lane.${lane}`)}</span>
        ))}
      </div>
      <div className={styles.field}>
        <div className={styles.items} aria-hidden="true">
          {itemStretches(course.marks, axis).map(({ seq, number, title, from, until }) => (
            <Text
              key={seq}
              clipped
              pad={[0, 3]}
              round="screen"
              ground="sunken"
              tone="soft"
              size={2}
              className={styles.item}
              data-now={from <= at && at < until}
              style={cssVars({ '--from': shareOf(axis, from), '--until': shareOf(axis, until) })}
            >
              {number} {title}
            </Text>
          ))}
        </div>
        <StillMarks course={course} timeZone={timeZone} />
        <span className={styles.head} style={cssVars({ '--from': now })} aria-hidden="true" />
        <input
          className={styles.slider}
          type="range"
          min={axis.from}
          max={axis.to}
          step={1_000}
          value={Math.min(axis.to, Math.max(axis.from, at))}
          aria-label={t('minutes.replay.slider')}
          aria-valuetext={clockTime(at, timeZone, true)}
          onChange={(event) => move(event.currentTarget)}
        />
      </div>
    </Stack>
  )
}

/** What stays where it is while the head moves. */
const StillMarks = memo(function StillMarks({ course, timeZone }: Pick<Props, 'course' | 'timeZone'>) {
  const axis = axisOf(course)
  return (
    <>
      {replayLanes
        .filter((lane) => lane !== 'items')
        .map((lane) => (
          <div key={lane} className={styles.lane} data-lane={lane} aria-hidden="true">
            {course.marks
              .filter(({ act }) => laneOf(act) === lane)
              .map(({ seq, at, act, takenBackAt }) => (
                <i
                  key={`${seq} ${act.kind}`}
                  className={styles.mark}
                  data-kind={act.kind}
                  data-gone={takenBackAt !== null}
                  style={cssVars({ '--from': shareOf(axis, at) })}
                />
              ))}
          </div>
        ))}
      <Box edge="top" tone="soft" className={styles.axis} aria-hidden="true">
        {axisSteps(axis).map((step) => (
          <span key={step} style={cssVars({ '--from': shareOf(axis, step) })}>
            {clockTime(step, timeZone)}
          </span>
        ))}
      </Box>
    </>
  )
})

import { textWidth } from '../../components/fit-title.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './TickerLine.module.css'

/** From so many Chinese characters on it is written smaller, on two lines if need be. */
const longFrom = 46

/** The quiet line under what is on: it stands, for a line that runs takes the eye from the speaker. */
export function TickerLine() {
  const line = useMeeting((state) => state.ticker.line)
  return (
    <div role="status">
      {line !== null && (
        <p className={styles.line} data-long={textWidth(line.text) > longFrom} key={line.id}>
          {line.text}
        </p>
      )}
    </div>
  )
}

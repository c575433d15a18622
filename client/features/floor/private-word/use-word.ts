import { clockTime } from '../../../components/format-time.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

/** The moderator's word to whoever speaks, with the time of day when it was said: “5 minutes left” grows old. Null while there is none. */
export function useWord() {
  const word = useMeeting(({ floor }) => floor.word)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return word === null ? null : { ...word, time: clockTime(word.at, timeZone) }
}

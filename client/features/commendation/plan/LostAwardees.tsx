import { LostDrafts } from '../../../acts/beside/LostDrafts.tsx'
import { useMeeting } from '../../../store/use-meeting.ts'
import { awardeesIn } from './awardee-rows.ts'

/** Names that were being written for an item that somebody else has removed. */
export function LostAwardees() {
  const items = useMeeting(({ agenda }) => agenda.items)
  const names = (text: string) =>
    awardeesIn(text)
      .map(({ name }) => name)
      .join(' · ')
  return <LostDrafts kind="awardees" ids={items.map(({ id }) => id)} inWords={names} />
}

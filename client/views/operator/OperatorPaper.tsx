import type { VenuePerson } from '../../features/attendance/people/venue-people.ts'
import { PaperPeople } from '../../features/attendance/printed/PaperPeople.tsx'
import { MeetingPaper } from '../shared/MeetingPaper.tsx'

interface Props {
  readonly venueName: string
  readonly people: readonly VenuePerson[]
}

/** What the desk of a hall prints: the agenda, and the hall's people with room to sign. */
export function OperatorPaper({ venueName, people }: Props) {
  return (
    <MeetingPaper place={venueName}>
      <PaperPeople people={people} />
    </MeetingPaper>
  )
}

import type { Audience } from '../../access/audience.ts'
import { mapMembers, mapValues } from '../../kernel/record.ts'
import { visibleAttendance } from '../attendance/attendance.visibility.ts'
import type { MeetingPlan, MeetingState } from './meeting.types.ts'

type Member = keyof MeetingPlan

type See<Name extends Member> = (plan: MeetingPlan, after: MeetingState, audience: Audience) => MeetingPlan[Name]

type SeePlan = { readonly [Name in Member]: 'all' | See<Name> }

/** Who sees what of a plan; a new member does not compile until it says so. What comes to `undefined` is left out: nobody is told that it is there. */
const seePlan: SeePlan = {
  title: 'all',
  organizer: 'all',
  startsAt: 'all',
  timeZone: 'all',
  locale: 'all',
  rehearsal: 'all',
  venues: 'all',
  agenda: 'all',
  commendation: ({ commendation }) => mapValues(commendation, ({ total }) => ({ awardees: [], total })),
  documents: () => [],
  people: ({ people }, { attendance }, audience) => {
    const seen = visibleAttendance(attendance, audience).people
    return people.filter(({ id, venueId }) => Object.hasOwn(seen[venueId] ?? {}, id))
  },
  script: () => undefined,
  sealKey: 'all',
  counts: (_, { attendance }) => attendance.venues,
}

/** The plan without what is secret yet: documents, awardees, the host's script, other halls' people. */
export const publicPlan = (plan: MeetingPlan, after: MeetingState, audience: Audience): MeetingPlan =>
  mapMembers(seePlan, (member, see) => (see === 'all' ? plan[member] : see(plan, after, audience)))

import { z } from 'zod'
import { defineCommands, staffAndOperator } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import { instant } from '../../kernel/time.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { changeOf, ownPerson, why } from './own-person.decide.ts'

const reason = lineSchema(200)
const personOnly = z.strictObject({ personId: idSchema })

export const presenceCommands = defineCommands({
  'attendance.undo': {
    schema: z.strictObject({ personId: idSchema, reason: reason.optional() }),
    roles: staffAndOperator,
  },
  'attendance.excuse': { schema: z.strictObject({ personId: idSchema, reason }), roles: staffAndOperator },
  'attendance.amend': {
    schema: z.strictObject({ personId: idSchema, at: z.int().min(0), reason }),
    roles: staffAndOperator,
  },
  'attendance.standIn': {
    schema: z.strictObject({ personId: idSchema, standInId: idSchema, reason: reason.optional() }),
    roles: staffAndOperator,
  },
  'attendance.leave': { schema: personOnly, roles: [...staffAndOperator, 'attendee'] },
  'attendance.return': { schema: personOnly, roles: [...staffAndOperator, 'attendee'] },
})

export type PresenceRejection =
  | 'attendance.unknownPerson'
  | 'attendance.alreadyPresent'
  | 'attendance.notPresent'
  | 'attendance.alreadyOnLeave'
  | 'attendance.futureTime'
  | 'attendance.notAStandIn'
  | 'attendance.alreadyAway'
  | 'attendance.notAway'

export const decidePresence: Deciders<typeof presenceCommands, PresenceRejection> = {
  /** ATT-4: takes back a check-in or a leave. Refusals: `attendance.unknownPerson`, `attendance.notPresent`. */
  'attendance.undo': ({ state, actor }, { personId, reason }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (found.person.status === 'awaited') return refuse('attendance.notPresent')
    const change = changeOf(state, actor, personId, found.venueId)
    return accept({ type: 'attendance.undone', data: { ...change, ...why(reason) } })
  },
  /** ATT-5: with a reason; who was checked in by mistake may be excused at once. */
  'attendance.excuse': ({ state, actor }, { personId, reason }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (found.person.status === 'onLeave' && found.person.reason === reason) return refuse('attendance.alreadyOnLeave')
    return accept({ type: 'attendance.excused', data: { ...changeOf(state, actor, personId, found.venueId), reason } })
  },
  /** ATT-13: entered afterwards, with the time that the person came and a reason. */
  'attendance.amend': ({ state, actor, now }, { personId, at, reason }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    const { person, venueId } = found
    if (person.status === 'present') return refuse('attendance.alreadyPresent', { at: person.at, venueId })
    if (at > now) return refuse('attendance.futureTime')
    const { startedAt } = state.meeting
    const data = { arrivedAt: instant(at), late: startedAt !== null && at >= startedAt, reason }
    return accept({ type: 'attendance.amended', data: { ...changeOf(state, actor, personId, venueId), ...data } })
  },
  /** ATT-14: one who is not expected oneself sits there, for one person at a time. */
  'attendance.standIn': ({ state, actor }, { personId, standInId, reason }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    const { person, venueId } = found
    if (person.status === 'present') return refuse('attendance.alreadyPresent', { at: person.at, venueId })
    const other = lookUp(state.attendance.people[venueId] ?? {}, standInId)
    const isFree = other !== null && other.attends !== 'member' && other.standsInFor === undefined
    if (!isFree || person.attends !== 'member') return refuse('attendance.notAStandIn')
    const data = { standInId, late: state.meeting.startedAt !== null, ...why(reason) }
    return accept({ type: 'attendance.stoodIn', data: { ...changeOf(state, actor, personId, venueId), ...data } })
  },
  /** ATT-15: out of the hall, and still counted as present. */
  'attendance.leave': ({ state, actor }, { personId }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (found.person.status !== 'present') return refuse('attendance.notPresent')
    if (found.person.awayAt !== undefined) return refuse('attendance.alreadyAway')
    return accept({ type: 'attendance.left', data: { personId, venueId: found.venueId } })
  },
  /** ATT-15. Refusals: `attendance.unknownPerson`, `attendance.notAway`. */
  'attendance.return': ({ state, actor }, { personId }) => {
    const found = ownPerson(state, actor, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (found.person.awayAt === undefined) return refuse('attendance.notAway')
    return accept({ type: 'attendance.returned', data: { personId, venueId: found.venueId } })
  },
}

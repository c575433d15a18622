import { z } from 'zod'
import { idSchema, lineSchema } from '../../shared/kernel/schema.ts'
import type { PersonRecord } from '../store/people-store.ts'

const lineOrNone = (max: number) => z.union([z.literal(''), lineSchema(max)])

/** Somebody of the list; without a name once the people of the meeting were erased. */
const personSchema = z.strictObject({
  id: idSchema,
  name: lineOrNone(80),
  unit: lineOrNone(120),
  title: lineOrNone(120),
  venueId: idSchema,
  phone: lineSchema(80).nullable(),
  attends: z.enum(['member', 'listenIn', 'standIn']),
  seat: lineOrNone(40),
})

export type ArchivedPerson = z.output<typeof personSchema>

/** As a line of the archive. The codes of cards are no part of it: the new meeting issues its own. */
export const archivedPerson = ({ meetingId: _, personId, ...person }: PersonRecord): ArchivedPerson => ({
  id: personId,
  ...person,
})

export const recordOfPerson = (meetingId: string, { id, ...person }: ArchivedPerson): PersonRecord => ({
  meetingId,
  personId: id,
  ...person,
})

/** null for a line that none of ours has written. */
export function personOfLine(line: string): ArchivedPerson | null {
  try {
    return personSchema.parse(JSON.parse(line))
  } catch {
    // Whatever is wrong with it: it is told with its row.
    return null
  }
}

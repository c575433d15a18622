import { z } from 'zod'
import type { VenuePeople } from '../../shared/domain/attendance/attendance.model.ts'
import { figuresIn } from '../../shared/kernel/figures.ts'
import { searchKey } from '../../shared/kernel/input-text.ts'
import type { PersonRecord, SideStore } from '../store/side-store.ts'

/** What somebody says of itself. */
export const namedShape = { name: z.string().trim().min(1).max(80), phoneTail: z.string().regex(/^\d{4}$/u) }

export type Named = z.output<z.ZodObject<typeof namedShape>>

/** Everybody of the hall with that name, however the list writes it. */
export async function peopleByName(
  side: Pick<SideStore, 'peopleByKey'>,
  meetingId: string,
  ofHall: VenuePeople,
  name: string,
): Promise<readonly PersonRecord[]> {
  const found = await side.peopleByKey(meetingId, searchKey(name))
  return found.filter(({ personId }) => Object.hasOwn(ofHall, personId))
}

/** True when the person's phone ends so. Two of one name with the same end are not told apart: neither is found. */
export const hasTail = ({ phone }: PersonRecord, phoneTail: string): boolean =>
  figuresIn(phone ?? '').endsWith(phoneTail)

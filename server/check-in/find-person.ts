import { z } from 'zod'
import type { VenuePeople } from '../../shared/domain/attendance/attendance.model.ts'
import { figuresIn } from '../../shared/kernel/figures.ts'
import { searchKey } from '../../shared/kernel/input-text.ts'
import type { PersonRecord, SideStore } from '../store/side-store.ts'

/** What somebody says of itself. */
export const namedShape = { name: z.string().trim().min(1).max(80), phoneTail: z.string().regex(/^\d{4}$/u) }

type Named = z.output<z.ZodObject<typeof namedShape>>

/** The only one of the hall with that name, however the list writes it, whose phone ends so; null for none as for several: which of them is not told. */
export async function personByName(
  side: Pick<SideStore, 'peopleByKey'>,
  meetingId: string,
  ofHall: VenuePeople,
  { name, phoneTail }: Named,
): Promise<PersonRecord | null> {
  const found = (await side.peopleByKey(meetingId, searchKey(name))).filter(
    ({ personId, phone }) => Object.hasOwn(ofHall, personId) && figuresIn(phone ?? '').endsWith(phoneTail),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

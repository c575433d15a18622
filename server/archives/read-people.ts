import { writeFile } from 'node:fs/promises'
import type { AttendanceState } from '../../shared/domain/attendance/attendance.model.ts'
import { mostPeople } from '../roster/roster-merge.ts'
import type { Tell } from './archive-fault.ts'
import { type ArchiveFacts, partNames } from './archive-form.ts'
import { linesOf } from './archive-lines.ts'
import { type ArchivedPerson, personOfLine } from './archived-person.ts'
import type { PartReader } from './part-reader.ts'
import { workFiles, written } from './work-folder.ts'

/** Faults of one part that are told; nobody reads more. */
const mostTold = 200

interface Given {
  readonly facts: ArchiveFacts | null
  /** null where the log did not come to its end. */
  readonly attendance: AttendanceState | null
  readonly isThere: boolean
  readonly into: string | null
}

/** The roster, or where it was left out those whom the log lists. @returns whether names came along. */
export async function readPeople(
  read: PartReader,
  { facts, attendance, isThere, into }: Given,
  tell: Tell,
): Promise<boolean> {
  let people: number | null = null
  if (isThere)
    await read(partNames.roster, async (pieces) => {
      people = await checkPeople(written(into && workFiles.people(into), pieces), attendance, tell)
    })
  else if (into !== null && attendance !== null) await writeNameless(workFiles.people(into), attendance)
  const said = facts?.roster?.people ?? null
  if (!isThere && said !== null) tell(partNames.roster, 'archive.missing')
  if (people !== null && facts !== null && people !== said)
    tell(partNames.facts, 'archive.factsDiffer', { params: { where: 'roster' } })
  return isThere
}

/**
 * Looks at each line of the roster.
 * @param attendance null where the log does not say who is listed.
 * @returns how many there are.
 */
async function checkPeople(
  pieces: AsyncIterable<Uint8Array>,
  attendance: AttendanceState | null,
  tell: Tell,
): Promise<number> {
  const listed = attendance === null ? null : new Set(listedPeople(attendance).map(({ id }) => id))
  const seen = new Set<string>()
  let row = 0
  let told = 0
  for await (const line of linesOf(pieces)) {
    row += 1
    const person = personOfLine(line)
    if (row === mostPeople + 1) tell(partNames.roster, 'archive.tooManyPeople', { params: { max: mostPeople } })
    const code = personFault(person, seen, listed)
    if (code !== null && told++ < mostTold) tell(partNames.roster, code, { row })
    if (person !== null) seen.add(person.id)
  }
  return row
}

function personFault(person: ArchivedPerson | null, seen: ReadonlySet<string>, listed: ReadonlySet<string> | null) {
  if (person === null) return 'archive.badPerson'
  if (seen.has(person.id)) return 'archive.samePerson'
  return listed === null || listed.has(person.id) ? null : 'archive.unlistedPerson'
}

/** Everybody whom the log lists, without names: who stands there when the roster was left out. */
const listedPeople = ({ people }: AttendanceState): readonly ArchivedPerson[] =>
  Object.entries(people).flatMap(([venueId, ofVenue]) =>
    Object.entries(ofVenue).map(([id, { attends }]) => ({
      id,
      name: '',
      unit: '',
      title: '',
      venueId,
      phone: null,
      attends,
      seat: '',
    })),
  )

const writeNameless = (path: string, attendance: AttendanceState): Promise<void> =>
  writeFile(
    path,
    listedPeople(attendance)
      .map((person) => `${JSON.stringify(person)}\n`)
      .join(''),
    { flag: 'wx', mode: 0o600 },
  )

import type { CommandSpec } from '../../shared/access/command-spec.ts'
import { isVenueRole, type Role, roles } from '../../shared/access/roles.ts'
import { type CommandName, commandRegistry } from '../../shared/domain/meeting/meeting.decide.ts'
import { commandNames, validData } from './proof-hostile.ts'
import { seeded } from './proof-random.ts'
import { ownerToken, type RunningHall, type TestLink } from './running-hall.ts'

/** The venue of every venue link in the table, and another one. */
const venues = { own: 'b1', other: 'b2' } as const

/** One cell: this role sends this command, about that venue where the command names one. */
export interface Cell {
  readonly name: CommandName
  readonly role: Role
  readonly venue: 'own' | 'other' | 'none'
  readonly data: unknown
  readonly expected: 'allowed' | 'forbidden' | 'unknown'
}

/** The table, from what the registry says of each command. */
export const rightsTable: readonly Cell[] = commandNames.flatMap((name, index) =>
  roles.flatMap((role): Cell[] => {
    const data = validData(name, seeded(index)) as Record<string, unknown>
    if (!('venueId' in data)) return [{ name, role, venue: 'none', data, expected: expected(name, role, false) }]
    return (['own', 'other'] as const).map((venue) => ({
      name,
      role,
      venue,
      data: { ...data, venueId: venues[venue] },
      expected: expected(name, role, venue === 'other'),
    }))
  }),
)

function expected(name: CommandName, role: Role, isOtherVenue: boolean): Cell['expected'] {
  const spec: CommandSpec = commandRegistry[name]
  if (spec.internal === true) return 'unknown'
  const isListed = spec.roles.includes(role === 'owner' ? 'organiser' : role)
  const isOutside = isOtherVenue && spec.ownVenue === true && isVenueRole(role)
  return isListed && !isOutside ? 'allowed' : 'forbidden'
}

/** A fresh link of each role, those of a venue for `b1`. */
export async function tokensOfEveryRole(hall: RunningHall, meetingId: string): Promise<Readonly<Record<Role, string>>> {
  const issued = await Promise.all(
    roles.map(async (role) => {
      if (role === 'owner') return [role, ownerToken] as const
      // A hall's link alone lets an attendee do nothing: the row of an attendee is that of a proven one.
      const person = role === 'attendee' ? { personId: `${venues.own}-p1` } : {}
      const body = isVenueRole(role) ? { role, venueId: venues.own, ...person } : { role }
      const answer = await hall.call<TestLink>('POST', `/api/meetings/${meetingId}/links`, ownerToken, body)
      return [role, answer.body.token] as const
    }),
  )
  return Object.fromEntries(issued) as Record<Role, string>
}

/** The same token with something wrong; never the token itself. */
export function mutatedToken(token: string, number: number): string {
  const chance = seeded(number)
  const at = chance.whole(0, token.length - 1)
  const letter = chance.pick([...'ABCDEFabcdef0123456789-_=+/. ä\u0000'])
  const made = [
    `${token.slice(0, at)}${letter}${token.slice(at + 1)}`,
    `${token.slice(0, at)}${token.slice(at + 1)}`,
    `${token.slice(0, at)}${letter}${token.slice(at)}`,
    token.slice(0, at),
    `${token}${letter}`,
    token.toUpperCase(),
    [...token].reverse().join(''),
    Buffer.from(Buffer.from(token, 'base64url').map((byte, index) => (index === at % 32 ? byte ^ 1 : byte))).toString(
      'base64url',
    ),
    token.slice(at) + token.slice(0, at),
  ][chance.whole(0, 8)]
  return made === undefined || made === token ? `${token}x` : made
}

import { createHash, hash } from 'node:crypto'
import { canonicalJson } from '../../shared/kernel/json.ts'
import type { Breath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { HostCommand } from './host-command.ts'

type Hashed = Pick<HostCommand, 'actor' | 'linkId' | 'command'>

/** The same for a repetition, another for another body or another sender. */
export const bodyHash = (command: Hashed): string => hash('sha256', canonicalJson(bodyOf(command)))

/** The same of a long body, with pauses in it. @source CST-3 */
export async function longBodyHash(command: Hashed, breathe: Breath): Promise<string> {
  const running = createHash('sha256')
  for (const piece of canonicalPieces(bodyOf(command))) {
    running.update(piece)
    await breathe()
  }
  return running.digest('hex')
}

const bodyOf = ({ actor: { role, venueId }, linkId, command: { type, data } }: Hashed) => ({
  role,
  venueId,
  linkId,
  type,
  data,
})

const membersAPiece = 500

/** `canonicalJson`, cut where a list is long. */
function* canonicalPieces(value: unknown): Iterable<string> {
  if (Array.isArray(value)) {
    for (const [index, part] of chunks(value, membersAPiece).entries())
      yield `${index === 0 ? '[' : ','}${canonicalJson(part).slice(1, -1)}`
    yield value.length === 0 ? '[]' : ']'
  } else if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    for (const [index, [key, member]] of members.sort(([one], [other]) => (one < other ? -1 : 1)).entries()) {
      yield `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`
      yield* canonicalPieces(member)
    }
    yield members.length === 0 ? '{}' : '}'
  } else yield canonicalJson(value)
}

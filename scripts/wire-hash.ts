import { createHash } from 'node:crypto'
import { describeApi } from '../server/http/describe-api.ts'
import { describeSocket } from '../server/http/describe-socket.ts'

/** What says nothing to a program. */
const words = new Set(['summary', 'description', 'notes', 'info', 'examples', 'tags'])

/** Everything that crosses the wire, in sixteen figures: routes, messages, commands, events and state, without their words. */
export function wireHash(wire: unknown = [describeApi(), describeSocket()]): string {
  return createHash('sha256')
    .update(JSON.stringify(bare(wire)))
    .digest('hex')
    .slice(0, 16)
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const isText = (name: string, member: unknown) =>
    words.has(name) && (typeof member === 'string' || name === 'info' || name === 'examples' || name === 'tags')
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !isText(name, member))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, bare(member)]),
  )
}

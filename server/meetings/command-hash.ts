import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/kernel/json.ts'
import type { HostCommand } from './host-command.ts'

/** The same for a repetition, another for another body or another sender. */
export function bodyHash({ actor, linkId, command }: Pick<HostCommand, 'actor' | 'linkId' | 'command'>): string {
  const { role, venueId } = actor
  const body = canonicalJson({ role, venueId, linkId, type: command.type, data: command.data })
  return createHash('sha256').update(body).digest('hex')
}

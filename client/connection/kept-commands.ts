import type { CommandMessage } from '../../shared/protocol/up.ts'
import type { KeptCommands } from './command-outbox.ts'
import { tabStorage } from './page-storage.ts'

/**
 * Unanswered commands of one page of one meeting, kept over a reload and gone with the tab. Persons are in them by
 * their ids only.
 */
export function keptCommands(meetingId: string, linkId: string, storage: Storage = tabStorage()): KeptCommands {
  const key = `onehall.outbox.${meetingId}.${linkId}`
  return {
    read() {
      try {
        const read: unknown = JSON.parse(storage.getItem(key) ?? '[]')
        return Array.isArray(read) ? read.filter(isCommand) : []
      } catch {
        return []
      }
    },
    write(messages) {
      try {
        if (messages.length === 0) storage.removeItem(key)
        else storage.setItem(key, JSON.stringify(messages))
      } catch (error) {
        console.info('unanswered commands are kept for this page only', error)
      }
    },
  }
}

function isCommand(value: unknown): value is CommandMessage {
  if (typeof value !== 'object' || value === null) return false
  return 'commandId' in value && typeof value.commandId === 'string' && 'type' in value && 'data' in value
}

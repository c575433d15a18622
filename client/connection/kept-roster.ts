import { rosterKeyOf } from './kept-state.ts'
import { deviceStorage } from './page-storage.ts'

/** The list of a hall's people as its operator's page last had it; whoever reads it checks what it is. */
export interface KeptRoster {
  read(): unknown
  write(people: readonly unknown[]): void
}

/** Lies beside the kept state of the same page, and is erased with it. */
export function keptRoster(meetingId: string, linkId: string, storage: Storage = deviceStorage()): KeptRoster {
  const key = rosterKeyOf(`${meetingId}.${linkId}`)
  return {
    read() {
      try {
        return JSON.parse(storage.getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    write(people) {
      try {
        storage.setItem(key, JSON.stringify(people))
      } catch (error) {
        console.info('the list of people is not kept on this machine', error)
      }
    },
  }
}

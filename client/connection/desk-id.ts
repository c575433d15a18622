import { idFromBytes } from '../../shared/kernel/ids.ts'
import { deviceStorage, tabStorage } from './page-storage.ts'

const idKey = 'onehall.deskId'
const nameKey = 'onehall.deskName'

let made: string | null = null

/** What this tab calls itself towards the server: kept over a reload, another one in another tab. */
export function deskId(): string {
  made ??= tabStorage().getItem(idKey)
  if (made === null) {
    made = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    tabStorage().setItem(idKey, made)
  }
  return made
}

/** The name that was last given to a desk on this machine; '' when none was. */
export const rememberedDeskName = (): string => deviceStorage().getItem(nameKey) ?? ''

export const rememberDeskName = (name: string): void => deviceStorage().setItem(nameKey, name)

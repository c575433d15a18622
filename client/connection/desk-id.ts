import { idFromBytes } from '../../shared/kernel/ids.ts'

const idKey = 'onehall.deskId'
const nameKey = 'onehall.deskName'

let made: string | null = null

/** What this tab calls itself towards the server: kept over a reload, another one in another tab. */
export function deskId(): string {
  made ??= sessionStorage.getItem(idKey)
  if (made === null) {
    made = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    sessionStorage.setItem(idKey, made)
  }
  return made
}

/** The name that was last given to a desk on this machine; '' when none was. */
export const rememberedDeskName = (): string => localStorage.getItem(nameKey) ?? ''

export const rememberDeskName = (name: string): void => localStorage.setItem(nameKey, name)

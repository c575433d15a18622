import { idFromBytes } from '../../../shared/kernel/ids.ts'

/** Where something is kept in a browser; built-in browsers of other programs may throw at the mere question. */
type Place = () => Storage

const here: Place = () => sessionStorage
const onThisDevice: Place = () => localStorage

function read(place: Place, key: string): string | null {
  try {
    return place().getItem(key)
  } catch {
    return null
  }
}

function write(place: Place, key: string, value: string): void {
  try {
    place().setItem(key, value)
  } catch {
    // Kept for this page only.
  }
}

let device: string | null = null

/** What this device calls itself, made here at random; another one each time where nothing can be kept. */
export function deviceId(): string {
  device ??= read(onThisDevice, 'onehall.device')
  if (device === null) {
    device = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    write(onThisDevice, 'onehall.device', device)
  }
  return device
}

/** Who this device last checked in to that meeting; null when nobody. An id, no name. */
export const knownPerson = (meetingId: string): string | null => read(onThisDevice, `onehall.person.${meetingId}`)

export const rememberPerson = (meetingId: string, personId: string): void =>
  write(onThisDevice, `onehall.person.${meetingId}`, personId)

/** What a code that has been accepted opened: a reload comes with the same code, which is too old by then. */
export const keptPlace = (name: string): string | null => read(here, `onehall.arrival.${name}`)

export const keepPlace = (name: string, place: string): void => write(here, `onehall.arrival.${name}`, place)

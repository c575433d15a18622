import { idFromBytes } from '../../shared/kernel/ids.ts'
import { deviceStorage, tabStorage } from './page-storage.ts'

function write(place: Storage, key: string, value: string): void {
  try {
    place.setItem(key, value)
  } catch {
    // Full: for this page it is known all the same.
  }
}

let device: string | null = null

/** What this device calls itself, made here at random; another one each time where nothing can be kept. */
export function deviceId(): string {
  device ??= deviceStorage().getItem('onehall.device')
  if (device === null) {
    device = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    write(deviceStorage(), 'onehall.device', device)
  }
  return device
}

/** Who this device last checked in to that meeting; null when nobody. An id, no name. */
export const knownPerson = (meetingId: string): string | null => deviceStorage().getItem(`onehall.person.${meetingId}`)

export const rememberPerson = (meetingId: string, personId: string): void =>
  write(deviceStorage(), `onehall.person.${meetingId}`, personId)

/** What a code that has been accepted opened: a reload comes with the same code, which is too old by then. */
export const keptPlace = (name: string): string | null => tabStorage().getItem(`onehall.arrival.${name}`)

export const keepPlace = (name: string, place: string): void => write(tabStorage(), `onehall.arrival.${name}`, place)

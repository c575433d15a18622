import { tabStorage } from '../connection/page-storage.ts'

const key = 'onehall.reloadedFor'
/** A proxy or a second node may go on handing out the old page for a while. */
const nextTryAfterMs = 5 * 60_000

/**
 * Whether this tab may reload for that build: not over and over, when the page that it gets is still the old one.
 * @param now server time, milliseconds.
 */
export function mayTry(build: string, now: number): boolean {
  const [tried, at] = (tabStorage().getItem(key) ?? '').split(' ')
  return tried !== build || now - Number(at) > nextTryAfterMs
}

export const noteTry = (build: string, now: number): void => tabStorage().setItem(key, `${build} ${now}`)

import { createHmac } from 'node:crypto'
import { isSameHash } from '../kernel/secrets.ts'

/** How long a code stands on a hall's screen. */
export const stepMs = 10_000

/** A code is taken while its step began no longer ago than this. @source CHK-2 */
export const maxAgeMs = 20_000

/** Whose code: halls and meetings do not share any. */
export interface CodePlace {
  readonly meetingId: string
  readonly venueId: string
}

export type CodeCheck =
  /** `isEdge`: the screen shows a newer one by now. */
  | { readonly kind: 'onSite'; readonly isEdge: boolean }
  /** Really a code of this hall, too old. */
  | { readonly kind: 'expired'; readonly ageMs: number }
  | { readonly kind: 'unknown' }

const codePattern = /^(\d{1,12})\.([\w-]{16})$/u

/** The code that the hall's screen shows now. @param nowMs the server's time; the phone's is never asked for. */
export function rotatingCode(key: Buffer, place: CodePlace, nowMs: number): string {
  const step = Math.floor(nowMs / stepMs)
  return `${step}.${stepMac(key, place, step)}`
}

export function checkRotatingCode(key: Buffer, place: CodePlace, code: string, nowMs: number): CodeCheck {
  const [, stepText, mac] = codePattern.exec(code) ?? []
  if (stepText === undefined || mac === undefined) return { kind: 'unknown' }
  const step = Number(stepText)
  const ageMs = nowMs - step * stepMs
  // A number written in another way is not the code that was shown.
  const isOurs = String(step) === stepText && isSameHash(mac, stepMac(key, place, step))
  if (!isOurs || ageMs < 0) return { kind: 'unknown' }
  return ageMs > maxAgeMs ? { kind: 'expired', ageMs } : { kind: 'onSite', isEdge: ageMs >= stepMs }
}

/** The code that is printed, or stands on the screen, where it need not change; ends with the hall's link. */
export const staticCode = (key: Buffer, { meetingId, venueId }: CodePlace, linkId: string): string =>
  `s.${mac16(key, 'static', meetingId, venueId, linkId)}`

export const isStaticForm = (code: string): boolean => code.startsWith('s.')

export const isStaticCode = (key: Buffer, place: CodePlace, linkId: string, code: string): boolean =>
  isSameHash(code, staticCode(key, place, linkId))

const stepMac = (key: Buffer, { meetingId, venueId }: CodePlace, step: number): string =>
  mac16(key, meetingId, venueId, String(step))

/** 96 bits. No id has a `|`. */
const mac16 = (key: Buffer, ...parts: readonly string[]): string =>
  createHmac('sha256', key).update(parts.join('|')).digest('base64url').slice(0, 16)

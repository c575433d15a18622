import { createHash, createHmac, randomBytes } from 'node:crypto'
import { idFromBytes } from '../../shared/kernel/ids.ts'

/** Forty random bits in eight letters and figures that are not read for one another. */
export const newPersonalCode = (): string => idFromBytes(randomBytes(8)).toUpperCase()

const pattern = /^[0-9A-HJKMNP-TV-Z]{8}$/u

/** As people type it: small letters, spaces and hyphens, O for 0, I and L for 1. @returns null for what cannot be a code. */
export function readPersonalCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1')
  return pattern.test(code) ? code : null
}

/** What is kept for finding the person. */
export const personalCodeHash = (key: Buffer, meetingId: string, code: string): string =>
  createHmac('sha256', key).update(`personal|${meetingId}|${code}`).digest('hex')

/** What the page of the hall's operator knows a card by, without a network. */
export const personalCodeDigest = (meetingId: string, code: string): string =>
  createHash('sha256').update(`${meetingId}|${code}`).digest('hex').slice(0, 16)

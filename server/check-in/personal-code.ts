import { createHash, createHmac, randomBytes } from 'node:crypto'
import { idFromBytes } from '../../shared/kernel/ids.ts'

/** Forty random bits in eight letters and figures that are not read for one another. */
export const newPersonalCode = (): string => idFromBytes(randomBytes(8)).toUpperCase()

/** What is kept for finding the person. */
export const personalCodeHash = (key: Buffer, meetingId: string, code: string): string =>
  createHmac('sha256', key).update(`personal|${meetingId}|${code}`).digest('hex')

/** What the page of the hall's operator knows a card by, without a network. */
export const personalCodeDigest = (meetingId: string, code: string): string =>
  createHash('sha256').update(`${meetingId}|${code}`).digest('hex').slice(0, 16)

import { addMs, type Instant } from '../../shared/kernel/time.ts'

/**
 * A session, and the cookie that holds its secret, lasts so long from its beginning, ms: a screen that is switched off at
 * night comes back by itself, and nobody who was at a meeting is let in by it more than a month later. @source ACC-4
 */
export const sessionLifeMs = 30 * 24 * 60 * 60_000

export const endOfSession = (createdAt: Instant): Instant => addMs(createdAt, sessionLifeMs)

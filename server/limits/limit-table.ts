import { lineLimits } from './line-limits.ts'
import { requestLimits } from './request-limits.ts'
import { tryLimits } from './try-limits.ts'

/** Every limit on how often, in one place. `docs/PROTOCOL.md` says the same. @source LIM-1 */
export const limitTable = { ...requestLimits, ...lineLimits, ...tryLimits } as const

export type LimitName = keyof typeof limitTable

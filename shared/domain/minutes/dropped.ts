import { between, type Instant } from '../../kernel/time.ts'

/** A hall that is back within so long of being noted was with another server all along, ms. */
const elsewhereMs = 2_000

/** @source REC-8 */
export const wasElsewhere = (lostAt: Instant, backAt: Instant): boolean => between(lostAt, backAt) < elsewhereMs

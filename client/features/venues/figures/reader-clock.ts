import type { Instant } from '../../../../shared/kernel/time.ts'
import { clockTime } from '../../../components/format-time.ts'

/** By the clock of whoever looks: a node serves meetings of several time zones. */
export const readerTime = (at: Instant): string => clockTime(at, Intl.DateTimeFormat().resolvedOptions().timeZone, true)

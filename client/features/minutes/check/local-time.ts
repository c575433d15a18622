import type { Instant } from '../../../../shared/kernel/time.ts'

/** By the reader's own clock: a page that says no more than hashes does not know where the meeting was. */
export const localTime = (at: Instant, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at)

import type { LinkPage } from '../../features/accounts/links/link-pages.ts'
import type { ChosenPerson } from '../../features/attendance/people/PeopleMatches.tsx'
import type { CueQuestion } from './use-cues.ts'

/** What opens by its name alone. */
export type ConsoleTool =
  | 'ticker'
  | 'keys'
  | 'ledger'
  | 'finder'
  | 'menu'
  | 'people'
  | 'readiness'
  | 'identify'
  | 'blank'
  | 'rollCall'

/** What is open above the console: one thing at a time. */
export type ConsoleQuestion =
  | CueQuestion
  | { readonly what: ConsoleTool }
  /** `to`: the hall that is answered. */
  | { readonly what: 'notice'; readonly to: string | null }
  /** `lost`: the device whose link is issued anew. */
  | { readonly what: 'links'; readonly lost?: { readonly page: LinkPage; readonly venueId: string } }
  | { readonly what: 'give'; readonly chosen?: ChosenPerson }

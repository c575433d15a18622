import type { RosterPerson } from './roster.ts'

/** What tells people of one name apart, in one line: the title first, since most of a hall are of one unit. */
export const aboutPerson = (record: RosterPerson | null | undefined): string =>
  [record?.title, record?.unit].filter(Boolean).join(' · ')

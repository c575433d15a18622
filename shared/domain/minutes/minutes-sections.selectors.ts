import type { MeetingState } from '../meeting/meeting.types.ts'
import type { MinutesState, SectionShape } from './minutes.model.ts'

/** Sections that say who was there, and what was not held. */
const listSections: readonly string[] = ['attended', 'onLeave', 'listenIn', 'standIn', 'notHeld']

/** Sections that are about the meeting as a whole. */
const wholeSections: readonly string[] = ['held', 'chaired', 'documents', 'speakers', 'ended', ...listSections]

/** What the sections of an item are called: what was done, who was commended, what was reported, each requirement from 1. */
export const itemSection = (itemId: string): string => `item.${itemId}`
export const awardeesSection = (itemId: string): string => `item.${itemId}.list`
export const reportSection = (itemId: string): string => `item.${itemId}.points`
export const pointSection = (itemId: string, number: number): string => `point.${itemId}.${number}`

/** How a section stands as long as nobody said otherwise. */
export function draftedShape(section: string): SectionShape {
  if (listSections.includes(section)) return 'list'
  return section.startsWith('point.') ? 'point' : 'paragraph'
}

/** How often the minutes were changed; 0: as drafted. */
export const minutesRevision = ({ sections, attachedAt }: Pick<MinutesState, 'sections' | 'attachedAt'>): number =>
  Math.max(attachedAt, ...Object.values(sections).map(({ revision }) => revision))

/** Whether minutes may have a section of that name; one that is about nothing that happened stands in none. */
export function isSection({ agenda, minutes }: Pick<MeetingState, 'agenda' | 'minutes'>, section: string): boolean {
  if (wholeSections.includes(section) || Object.hasOwn(minutes.sections, section)) return true
  return agenda.items.some(
    ({ id, points }) =>
      section === itemSection(id) ||
      section === awardeesSection(id) ||
      section === reportSection(id) ||
      points.some((_, index) => section === pointSection(id, index + 1)),
  )
}

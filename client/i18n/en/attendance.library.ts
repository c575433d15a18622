import type { Translated } from '../translated.ts'
import type { attendanceLibrary as zh } from '../zh-CN/attendance.library.ts'

/** The library of units and people: what the home page shows of it, and how they come onto a roster. */
export const attendanceLibrary: Translated<typeof zh> = {
  'library.title': 'Units and people',
  'library.search': 'Find by unit, hall, name or title',
  'library.sum': '{{count}} units, {{people}} people',
  'library.sum_one': '{{count}} unit, people: {{people}}',
  'library.about':
    'Put together from the rosters of the meetings: everybody once in each unit, as the latest meeting has it. Without phones, and without meetings whose names were erased or that lie in the bin.',
  'library.units': 'Units',
  'library.empty': 'No units or people yet',
  'library.none': 'Nothing found for “{{text}}”',
  'library.emptyHint': 'Once a meeting has a roster, its units and people appear here.',
  'library.moreUnits': '{{count}} more units: enter a name to find them.',
  'library.moreUnits_one': '{{count}} more unit: enter its name to find it.',
  'library.take': 'Take from the library',
  'library.whole': 'All of {{unit}}',
  'library.takeThem': 'Add {{count}} people',
  'library.takeThem_one': 'Add {{count}} person',
  'library.noNewVenues':
    'People go to the hall of the same name, those of a main hall to the main hall; who is on the roster is not added again.',
  'library.newVenues': '{{count}} halls will be added: {{names}}',
  'library.newVenues_one': '{{count}} hall will be added: {{names}}',
}

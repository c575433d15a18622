import type { Translated } from '../translated.ts'
import type { commendationPlan as zh } from '../zh-CN/commendation.plan.ts'

export const commendationPlan: Translated<typeof zh> = {
  'plan.title': 'Awardees: {{count}}',
  'plan.list': 'Awardees',
  'plan.import': 'Import from Excel',
  'plan.add': 'Add one',
  'plan.remove': 'Remove number {{number}}',
  'plan.collective': 'Collective',
  'plan.individual': 'Individual',
  'plan.name': 'Name; several lines may be pasted',
  'plan.unit': 'Unit',
  'plan.noVenue': 'No venue',
  'plan.kindOf': 'Kind of number {{number}}',
  'plan.nameOf': 'Number {{number}}',
  'plan.unitOf': 'Unit of number {{number}}',
  'plan.venueOf': 'Venue of number {{number}}',
  'plan.revealed': 'Names have been revealed: the list stays as it is.',
}

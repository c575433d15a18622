import { describeDesks } from '../support/desk-views.ts'

const viewer = { role: 'operator', venueId: 'mishan' } as const

describeDesks('what operators and technicians work at, from the plan to the end', {
  operator: { page: 'operator', viewer, size: 'operator' },
  'operator on a phone': { page: 'operator', viewer, size: 'narrow' },
  wall: { page: 'wall', viewer: { role: 'technician' }, size: 'screen', isOneLook: true },
})

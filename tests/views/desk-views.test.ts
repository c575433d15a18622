import { describeDesks } from '../support/desk-views.ts'

const viewer = { role: 'moderator' } as const

describeDesks('what a moderator works at, from the plan to the end', {
  console: { page: 'console', viewer, size: 'console', isOneLook: true },
  plan: { page: 'plan', viewer, size: 'console' },
  'follow-ups': { page: 'follow-ups', viewer, size: 'console' },
  script: { page: 'script', viewer, size: 'console' },
})

import { areAllAsked } from '../support/all-asked.ts'
import { describeDesks } from '../support/desk-views.ts'

const viewer = { role: 'moderator' } as const

/** Pages of the week before and the day after. */
const others = {
  plan: { page: 'plan', viewer, size: 'console' },
  'follow-ups': { page: 'follow-ups', viewer, size: 'console' },
  script: { page: 'script', viewer, size: 'console' },
} as const

describeDesks('what a moderator works at, from the plan to the end', {
  console: { page: 'console', viewer, size: 'console', isOneLook: true },
  ...(areAllAsked ? others : {}),
})

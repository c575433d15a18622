/** Why a paper is not set: a sign that no face has, a fault, or too many at once. */
export const paperRefusals = {
  422: ['papers.missingSign'],
  500: ['papers.failed'],
  503: ['papers.busy'],
} as const

/** The same of a paper that there is once the meeting was held. */
export const heldPaperRefusals = { 409: ['papers.notHeld'], ...paperRefusals } as const

/** The parts of the page that prepares a meeting, in the order of its rail. */
export const planParts = ['meeting', 'agenda', 'venues', 'people', 'documents', 'links', 'checks'] as const

export type PlanPart = (typeof planParts)[number]

/** Why a check-in is looked at again by the hall's operator; it counts all the same. @source CHK-6 */
export const doubts = ['sameDevice', 'farAddress', 'codeEdge'] as const

export type Doubt = (typeof doubts)[number]

/** What the server knows of a phone that checks in; nothing of it is the phone's own word. */
export interface Arrival {
  /** It has shown a code of this hall's rotating QR a short time ago. */
  readonly isOnSite: boolean
  readonly doubts: readonly Doubt[]
}

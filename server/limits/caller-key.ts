interface Caller {
  readonly linkId: string
  /** null for who brings the token itself. */
  readonly sessionHash: string | null
}

/** By whom is counted who was let in: its session; without one its link, by the network that it comes from. */
export const callerKey = ({ linkId, sessionHash }: Caller, network: string): string =>
  sessionHash ?? `${linkId} ${network}`

/** Which of the nodes that share a database does what is done by the clock. One does at a time. @source NOD-24 */
export interface Duty {
  /** To be asked before each step of long work, too: what was taken can be lost. */
  readonly isOurs: boolean
  /** Called when this node has taken it, and when it has lost it or given it back. */
  onChanged(listener: (isOurs: boolean) => void): void
  begin(): void
  /** Another node may have it from now on. */
  close(): Promise<void>
}

/** Of the only node there is. */
export function createLoneDuty(): Duty {
  const listeners = new Set<(isOurs: boolean) => void>()
  let isOurs = true
  const tell = (is: boolean) => {
    isOurs = is
    for (const listener of listeners) listener(is)
  }
  return {
    get isOurs() {
      return isOurs
    },
    onChanged: (listener) => void listeners.add(listener),
    begin: () => tell(true),
    close: async () => tell(false),
  }
}

/** When a change came to the first and to the last screen, by `performance.now()`. */
export interface Arrival {
  readonly firstAt: number
  readonly lastAt: number
  /** To all screens together, frame headers included. */
  readonly bytes: number
  /** What the first screen got. */
  readonly text: string
}

interface Pending {
  readonly screens: number
  readonly arrived: Set<object>
  readonly done: (arrival: Arrival) => void
  first: { readonly at: number; readonly text: string } | null
  bytes: number
}

/** Watches one change at a time on its way to all screens. */
export function createArrivals() {
  let pending: Pending | null = null
  return {
    /** From now on, until so many screens have got it. */
    expect(screens: number, done: (arrival: Arrival) => void): void {
      pending = { screens, arrived: new Set(), done, first: null, bytes: 0 }
    },
    /** A second message to the same screen counts its bytes only. @param payload valid only during the call. */
    arrive(screen: object, payload: Buffer, wireBytes: number): void {
      if (pending === null) return
      pending.first ??= { at: performance.now(), text: payload.toString() }
      pending.bytes += wireBytes
      pending.arrived.add(screen)
      if (pending.arrived.size < pending.screens) return
      const { done, first, bytes } = pending
      pending = null
      done({ firstAt: first.at, lastAt: performance.now(), bytes, text: first.text })
    },
  }
}

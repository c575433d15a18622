/** One limit: what somebody may do before it is told to wait. */
export interface LimitRow {
  /** So much in the time below; a dear act costs more than one. */
  readonly points: number
  /** From the first act on, by the monotonic clock; everything is forgiven then. */
  readonly seconds: number
  /** By whom it is counted. A network is one address, of IPv6 a /64. */
  readonly key: string
  readonly purpose: string
}

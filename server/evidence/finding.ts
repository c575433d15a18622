/** One thing that is not as it was written, or that nobody can vouch for. */
export interface Finding {
  /** `events`, `snapshots`, `people`, `links`, `settings`, `audit`, `documents`, `seals`, `timestamps`, `papers`, `texts`. */
  readonly place: string
  /** A meeting's id; '' for the installation. */
  readonly scope: string
  /** Which event, row, document or seal; null for the whole. */
  readonly key: string | null
  readonly kind: string
}

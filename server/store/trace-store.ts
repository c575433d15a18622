import type { Instant } from '../../shared/kernel/time.ts'

/** By which phone somebody came, and from where. */
export interface ArrivalRecord {
  readonly meetingId: string
  readonly personId: string
  readonly venueId: string
  readonly deviceHash: string
  readonly addressNet: string
  readonly at: Instant
}

/** What is kept of a person beside its row of the roster. */
export interface PersonTraces {
  readonly hasCard: boolean
  /** null: not by a phone. */
  readonly arrival: Pick<ArrivalRecord, 'venueId' | 'addressNet' | 'at'> | null
}

/** What phones have left behind when they came. Each call is one transaction, resolved after commit. */
export interface TraceStore {
  /** A person's newest arrival takes the place of an older one. */
  putArrival(arrival: ArrivalRecord): Promise<void>
  /** Of somebody who is not there, too: nothing. */
  of(meetingId: string, personId: string): Promise<PersonTraces>
  /** Who came by one of those devices. */
  arrivedBy(meetingId: string, deviceHashes: readonly string[]): Promise<readonly string[]>
  /** How many of a hall came from each network. */
  arrivalNets(meetingId: string, venueId: string): Promise<ReadonlyMap<string, number>>
}

import type { Auth } from '../fanout/meeting.ts'

/** Somebody who is to be checked in. */
export interface Guest {
  readonly personId: string
  readonly venueId: string
}

/** A phone that is held open, with the session of the person it belongs to. */
export interface Phone extends Guest {
  readonly cookie: string
}

export interface VenueSeat extends Auth {
  readonly venueId: string
}

/** Somebody who comes without an open page, by a link of its own. */
export interface Linked extends Guest {
  readonly token: string
}

/** Everybody who holds a socket open, and those of the burst who do not. */
export interface Seats {
  readonly meetingId: string
  readonly moderators: readonly Auth[]
  readonly operators: readonly VenueSeat[]
  readonly screens: readonly VenueSeat[]
  readonly linked: readonly Linked[]
  readonly phones: readonly Phone[]
}

/** Feed frames that the clients of one kind got in a stretch of time. */
export interface Frames {
  /** Of the client that got the most. */
  readonly most: number
  readonly mean: number
  /** The most that one of them got within any second. */
  readonly mostInOneSecond: number
}

/** Check-ins, each with the milliseconds from sending it. */
export interface CheckIns {
  readonly seconds: number
  readonly ackMs: readonly number[]
}

export interface WatchedCheckIns extends CheckIns {
  /** Until both moderators were told. */
  readonly seenMs: readonly number[]
  readonly screens: Frames
  /** Of phones whose person was not among those checked in. */
  readonly phones: Frames
  readonly operators: Frames
}

export interface CheckinCalls {
  /** Everybody sits down. Resolves when all have their first state. */
  readonly sit: { readonly ask: { readonly port: number; readonly seats: Seats }; readonly answer: null }
  /** Closed loop: every operator has so many commands under way until its guests are in. */
  readonly rush: {
    readonly ask: { readonly guests: readonly Guest[]; readonly inFlight: number }
    readonly answer: WatchedCheckIns
  }
  /** Open loop: everybody comes at a moment of its own, phones by their socket, the others by POST of their own link. */
  readonly burst: {
    readonly ask: { readonly guests: readonly Guest[]; readonly seconds: number }
    readonly answer: WatchedCheckIns
  }
  /** The same at the bare handler. */
  readonly bareRush: {
    readonly ask: { readonly port: number; readonly guests: readonly Guest[]; readonly lines: number }
    readonly answer: CheckIns
  }
  readonly bareBurst: {
    readonly ask: { readonly port: number; readonly guests: readonly Guest[]; readonly seconds: number }
    readonly answer: CheckIns
  }
}

export type CheckinCall = keyof CheckinCalls

export type CheckinHandlers = {
  readonly [Name in CheckinCall]: (ask: CheckinCalls[Name]['ask']) => Promise<CheckinCalls[Name]['answer']>
}

/** Over the channel between the processes. One call at a time. */
export interface CheckinRequest {
  readonly name: CheckinCall
  readonly ask: unknown
}

import type { Auth } from './meeting.ts'

/** Bytes that screens received, frame headers included, and messages, since the last count. */
export interface Tally {
  readonly heartbeatBytes: number
  /** Engine.IO's own ping. */
  readonly pingBytes: number
  /** Everything else. */
  readonly otherBytes: number
  readonly otherMessages: number
}

/** Times in milliseconds after the command was written to the moderator's socket. */
export interface Sample {
  readonly ackMs: number
  readonly firstMs: number
  readonly lastMs: number
  /** Of the change, to all screens together, frame headers included. */
  readonly bytes: number
  /** What the first screen got, as text: `42["feed",…]`. */
  readonly text: string
}

export interface Joined {
  readonly seconds: number
  readonly bytesDown: number
  readonly bytesUp: number
  /** Of the welcome (the snapshot), to one screen. */
  readonly welcomeBytes: number
}

/** What the process with the clients does when it is asked. */
export interface CrowdCalls {
  /** The one who commands. */
  openModerator: { readonly ask: { readonly port: number; readonly auth: Auth }; readonly answer: null }
  /** So many screens, venue after venue, at most 200 on the way in at once. `welcome`: what ends a join. */
  join: {
    readonly ask: {
      readonly port: number
      readonly auths: readonly Auth[]
      readonly count: number
      readonly welcome: 'snapshot' | 'connected'
    }
    readonly answer: Joined
  }
  /** From the command to the last screen. */
  sample: { readonly ask: { readonly command: unknown }; readonly answer: Sample }
  /** Counts, and starts to count anew. */
  tally: { readonly ask: null; readonly answer: Tally }
  leave: { readonly ask: null; readonly answer: null }
}

export type CrowdCall = keyof CrowdCalls

export type CrowdHandlers = {
  readonly [Name in CrowdCall]: (ask: CrowdCalls[Name]['ask']) => Promise<CrowdCalls[Name]['answer']>
}

/** Over the channel between the processes. One call at a time. */
export type CrowdRequest = {
  readonly [Name in CrowdCall]: { readonly name: Name; readonly ask: CrowdCalls[Name]['ask'] }
}[CrowdCall]

export type CrowdReply = { readonly answer: unknown } | { readonly fault: string }

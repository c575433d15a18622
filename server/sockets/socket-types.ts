import type { Server, Socket } from 'socket.io'
import type { DownMessages } from '../../shared/protocol/down.ts'
import type { Grant } from '../access/access.ts'

/** What is kept with a socket once it was let in. */
export interface SocketData {
  grant: Grant
  meetingId: string
  /** Which page it is, as it said itself; what its role leads to when it did not. */
  view: string
  /** Has it act as whom its session has proved to be by now; absent until it is seated. */
  renew?: () => Promise<unknown>
}

/** What comes up is untrusted, so its type says nothing: `channel.ts` finds out. */
type UpEvents = Record<string, (...args: unknown[]) => void>
type NodeEvents = Record<string, never>

export type FeedServer = Server<UpEvents, DownMessages, NodeEvents, SocketData>
export type FeedSocket = Socket<UpEvents, DownMessages, NodeEvents, SocketData>

/** The websocket under a socket: it is there before anybody is let in. */
export type Connection = FeedSocket['conn']

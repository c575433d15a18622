import { z } from 'zod'
import { refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { drawnSchema, preparedSchema, resumeSchema } from '../../shared/protocol/socket-schemas.ts'
import type { Access } from '../access/access.ts'
import type { Limits } from '../limits/limits.ts'
import { passBounded } from '../meetings/bounded-acts.ts'
import type { RosterChanges } from '../roster/roster-changes.ts'
import { declareChannel } from './channel.ts'
import type { FeedSession } from './feed-session.ts'
import { renewSeat } from './renew-seat.ts'

interface Deps {
  readonly now: () => Instant
  readonly access: Access
  readonly limits: Limits
  readonly rosterChanges: Pick<RosterChanges, 'step'>
}

/** Everything that a page may say. */
export const feedChannels = ({ now, access, limits, rosterChanges }: Deps) => [
  declareChannel({
    name: 'command',
    schema: z.unknown(),
    handle: async (session: FeedSession, message) => {
      const grant = await renewSeat(access, session)
      if (grant === null) return refuse('access.unauthorised')
      return passBounded({ limits, rosterChanges }, session.rooms.host, grant, message)
    },
  }),
  declareChannel({ name: 'clock', schema: z.unknown(), handle: (_: FeedSession) => ({ serverNow: now() }) }),
  declareChannel({
    name: 'drawn',
    schema: drawnSchema,
    handle: ({ rooms, device }: FeedSession, { seq, rttMs }) => {
      if (device !== null && seq <= rooms.host.seq) rooms.presence.drawn(device, seq, rttMs ?? null)
    },
  }),
  declareChannel({
    name: 'prepared',
    schema: preparedSchema,
    handle: ({ rooms, device }: FeedSession, message) => {
      if (device !== null) rooms.presence.prepared(device, message)
    },
  }),
  declareChannel({
    name: 'resume',
    cost: 4,
    schema: resumeSchema,
    // A slow reader is sent nothing more, however often it asks: it gets the newest state once it has drained.
    handle: ({ rooms, member }: FeedSession, { epoch, after }) => !member.isDirty && rooms.resume(member, epoch, after),
  }),
]

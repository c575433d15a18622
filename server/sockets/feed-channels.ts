import { z } from 'zod'
import { isStaff } from '../../shared/access/actor.ts'
import { editorOf } from '../../shared/domain/edits/edits.decide.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { drawnSchema, editingSchema, preparedSchema, resumeSchema } from '../../shared/protocol/socket-schemas.ts'
import type { Access } from '../access/access.ts'
import type { Limits } from '../limits/limits.ts'
import { type OnCommand, passBounded } from '../meetings/bounded-acts.ts'
import type { MinutesIssue } from '../minutes/issue-minutes.ts'
import type { RosterChanges } from '../roster/roster-changes.ts'
import { declareChannel } from './channel.ts'
import type { FeedSession } from './feed-session.ts'
import { renewSeat } from './renew-seat.ts'

interface Deps {
  readonly now: () => Instant
  readonly access: Access
  readonly limits: Limits
  readonly rosterChanges: Pick<RosterChanges, 'step'>
  readonly minutesIssue: MinutesIssue
  readonly onCommand: OnCommand
  /** A device has painted the newest state so many ms after it was stamped. */
  readonly onDrawn?: ((ms: number) => void) | undefined
}

/** Everything that a page may say. */
export const feedChannels = ({ now, access, limits, rosterChanges, minutesIssue, onCommand, onDrawn }: Deps) => [
  declareChannel({
    name: 'command',
    schema: z.unknown(),
    handle: async (session: FeedSession, message) => {
      const grant = await renewSeat(access, session)
      if (grant === null) return refuse('access.unauthorised')
      return passBounded({ limits, rosterChanges, minutesIssue, onCommand }, session.rooms.host, grant, message)
    },
  }),
  declareChannel({ name: 'clock', schema: z.unknown(), handle: (_: FeedSession) => ({ serverNow: now() }) }),
  declareChannel({
    name: 'drawn',
    schema: drawnSchema,
    handle: ({ rooms, device }: FeedSession, { seq, rttMs }) => {
      if (device === null || seq > rooms.host.seq) return
      rooms.presence.drawn(device, seq, rttMs ?? null)
      const at = seq === rooms.host.seq ? rooms.host.stepsAfter(seq - 1)?.at(-1)?.event.at : undefined
      if (at !== undefined) onDrawn?.(Math.max(0, now() - at))
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
    name: 'editing',
    schema: editingSchema,
    handle: ({ rooms, member: { socket }, grant, name }: FeedSession, { at }) => {
      const { actor, linkId } = grant
      if (!isStaff(actor)) return
      if (at === null) rooms.editors.remove(socket)
      else rooms.editors.put(socket, { by: editorOf({ ...actor, linkId }), name, role: actor.role, ...at })
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

import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { definedMembers } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { emptySchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { headPatchSchema } from './lifecycle.schema.ts'

export const lifecycleCommands = defineCommands({
  'meeting.edit': { schema: z.strictObject({ patch: headPatchSchema }), roles: staffRoles },
  'meeting.start': { schema: emptySchema, roles: staffRoles, needsControl: true },
  'meeting.recess': { schema: emptySchema, roles: staffRoles, needsControl: true },
  'meeting.resume': { schema: emptySchema, roles: staffRoles, needsControl: true },
  'meeting.adjourn': { schema: emptySchema, roles: staffRoles, needsControl: true },
  'meeting.announceSealKey': {
    schema: z.strictObject({ publicKey: lineSchema(200) }),
    roles: staffRoles,
    internal: true,
  },
})

export type LifecycleRejection = 'meeting.alreadyStarted' | 'meeting.notLive' | 'meeting.notInRecess' | 'meeting.over'

export const decideLifecycle: Deciders<typeof lifecycleCommands, LifecycleRejection> = {
  /** MTG-8: until it is over; when and where it begins, only before it has. Refusals: `meeting.over`, `meeting.alreadyStarted`. */
  'meeting.edit': ({ state }, { patch }) => {
    const { status } = state.meeting
    if (status === 'adjourned') return refuse('meeting.over')
    const movesTheStart = patch.startsAt !== undefined || patch.timeZone !== undefined
    if (movesTheStart && status !== 'planned') return refuse('meeting.alreadyStarted')
    return accept({ type: 'meeting.edited', data: { patch: definedMembers(patch) } })
  },
  /** MTG-1: once. Refusals: `meeting.alreadyStarted`, `meeting.over`. */
  'meeting.start': ({ state }) => {
    if (state.meeting.status === 'adjourned') return refuse('meeting.over')
    if (state.meeting.status !== 'planned') return refuse('meeting.alreadyStarted')
    return accept({ type: 'meeting.started', data: {} })
  },
  /** MTG-2: only while live. Refusal: `meeting.notLive`. */
  'meeting.recess': ({ state }) =>
    state.meeting.status === 'live' ? accept({ type: 'meeting.recessed', data: {} }) : refuse('meeting.notLive'),
  /** MTG-3: only from a recess. Refusal: `meeting.notInRecess`. */
  'meeting.resume': ({ state }) =>
    state.meeting.status === 'recess' ? accept({ type: 'meeting.resumed', data: {} }) : refuse('meeting.notInRecess'),
  /** MTG-4: from live or recess, for good. Refusals: `meeting.over`, `meeting.notLive`. */
  'meeting.adjourn': ({ state }) => {
    if (state.meeting.status === 'adjourned') return refuse('meeting.over')
    if (state.meeting.status === 'planned') return refuse('meeting.notLive')
    return accept({ type: 'meeting.adjourned', data: {} })
  },
  /** EVD-4: the server seals by another key than the log knows. */
  'meeting.announceSealKey': (_, { publicKey }) => accept({ type: 'meeting.sealKeyAnnounced', data: { publicKey } }),
}

import { z } from 'zod'
import type { Actor } from '../../access/actor.ts'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { emptySchema, lineSchema } from '../../kernel/schema.ts'
import { type Instant, instant } from '../../kernel/time.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { ControlState } from './control.model.ts'
import { hasLapsed, otherHolder } from './control.selectors.ts'
import { buttonActions } from './press.decide.ts'

const deskName = { name: lineSchema(40).nullish() }
const deskSchema = z.strictObject({ deskId: z.string().max(160) })
/** Absent `since`: it left just now. */
const leftSchema = deskSchema.extend({ since: z.int().min(0).optional() })

export const controlCommands = defineCommands({
  'control.take': { schema: z.strictObject({ ...deskName, reason: lineSchema(200).nullish() }), roles: staffRoles },
  'control.request': { schema: z.strictObject(deskName), roles: staffRoles },
  'control.release': { schema: emptySchema, roles: staffRoles },
  'control.press': {
    schema: z.strictObject({ action: z.enum(buttonActions) }),
    roles: [...staffRoles, 'controller'],
    needsControl: true,
  },
  'control.noteLeft': { schema: leftSchema, roles: staffRoles, internal: true },
  'control.noteLapsed': { schema: deskSchema, roles: staffRoles, internal: true },
  'control.noteReturned': { schema: deskSchema, roles: staffRoles, internal: true },
})

export type ControlRejection =
  | 'control.heldByOther'
  | 'control.alreadyYours'
  | 'control.alreadyRequested'
  | 'control.notHeld'
  | 'control.notYours'

/** What a press means is decided where all commands are known. */
type OwnCommands = Omit<typeof controlCommands, 'control.press'>

export const decideControl: Deciders<OwnCommands, ControlRejection> = {
  /** CTL-1: free for whoever takes it; from another only with a reason. */
  'control.take': ({ state, actor, now }, { name, reason }) => {
    const deskId = deskOf(actor)
    if (state.control.holder?.deskId === deskId) return refuse('control.alreadyYours')
    const refusal = heldByOther(state.control, actor, now)
    if (refusal !== null && (reason ?? null) === null) return refusal
    const taken = { deskId, name: name ?? null, role: actor.role, reason: refusal === null ? null : (reason ?? null) }
    return accept({ type: 'control.taken', data: taken })
  },
  /** CTL-2: asks the holder for it; once. */
  'control.request': ({ state, actor, now }, { name }) => {
    const deskId = deskOf(actor)
    if (state.control.holder?.deskId === deskId) return refuse('control.alreadyYours')
    if (otherHolder(state.control, deskId, now) === null) return refuse('control.notHeld')
    if (state.control.requests.some((request) => request.deskId === deskId)) return refuse('control.alreadyRequested')
    return accept({ type: 'control.requested', data: { deskId, name: name ?? null, role: actor.role } })
  },
  /** CTL-3: by the holder; whoever asked first gets it. */
  'control.release': ({ state, actor }) => {
    const { holder, requests } = state.control
    if (holder === null) return refuse('control.notHeld')
    if (holder.deskId !== deskOf(actor)) return refuse('control.notYours')
    const [first] = requests
    if (first === undefined) return accept({ type: 'control.released', data: {} })
    const { deskId, name, role } = first
    return accept({ type: 'control.handedOver', data: { deskId, name, role } })
  },
  /** CTL-5: the holder's lease runs from its last sign, or from the moment at which its last page was gone; CTL-6: a request goes with its desk. */
  'control.noteLeft': ({ state, now }, { deskId, since }) => {
    const { holder, requests } = state.control
    if (requests.some((request) => request.deskId === deskId))
      return accept({ type: 'control.requestEnded', data: { deskId } })
    if (holder?.deskId !== deskId || holder.awaySince !== null) return refuse('control.notHeld')
    if (since === undefined) return accept({ type: 'control.holderLeft', data: { deskId } })
    const leftAt = instant(Math.min(Math.max(since, holder.since), now))
    return accept({ type: 'control.holderLeft', data: { deskId, since: leftAt } })
  },
  /** CTL-5: who was away for longer holds it no more. */
  'control.noteLapsed': ({ state, now }, { deskId }) => {
    const { holder } = state.control
    return holder?.deskId === deskId && hasLapsed(holder, now)
      ? accept({ type: 'control.lapsed', data: { deskId } })
      : refuse('control.notHeld')
  },
  'control.noteReturned': ({ state }, { deskId }) =>
    state.control.holder?.deskId === deskId && state.control.holder.awaySince !== null
      ? accept({ type: 'control.holderReturned', data: { deskId } })
      : refuse('control.notHeld'),
}

/** A member of staff without a desk of its own is told apart by role alone. */
const deskOf = (actor: Actor): string => actor.deskId ?? actor.role

/** CTL-4: what moves the meeting is the holder's; the refusal says who that is. null when the actor may. */
export function heldByOther(
  control: ControlState,
  actor: Actor,
  now: Instant,
): ReturnType<typeof refuse<'control.heldByOther'>> | null {
  const other = otherHolder(control, deskOf(actor), now)
  return other === null ? null : refuse('control.heldByOther', { name: other.name ?? '', since: other.since })
}

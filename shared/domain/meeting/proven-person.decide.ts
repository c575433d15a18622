import type { Actor } from '../../access/actor.ts'
import { refuse } from '../../kernel/result.ts'

export type ProvenPersonRejection = 'access.whoAreYou' | 'attendance.notYours'

/**
 * Why an attendee may not send this; null when it may, and for everybody else. Asked before anything of the meeting is
 * looked at, so that the answer is the same for a person of the hall, of another hall, and nobody.
 * @param data of any command; who is named in it is whoever a member `…personId` says.
 * @source ACC-2
 */
export function notAsProven(actor: Actor, data: object) {
  if (actor.role !== 'attendee') return null
  if (actor.personId === null) return refuse('access.whoAreYou' as const)
  const named = Object.entries(data).filter(
    ([name, id]) => /person_?id$/iu.test(name) && id !== null && id !== undefined,
  )
  return named.every(([, id]) => id === actor.personId) ? null : refuse('attendance.notYours' as const)
}

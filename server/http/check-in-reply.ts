import type { CheckInRefusal } from '../../shared/protocol/refusals.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { statusOf } from '../meetings/command-gate.ts'
import { failure, type Reply } from './reply.ts'

const unknown: readonly CheckInRefusal[] = ['checkIn.codeUnknown']

/** Why somebody does not get in; never whom else there is. */
export const checkInFailure = (code: CheckInRefusal, more: Readonly<Record<string, unknown>> = {}): Reply<never> =>
  failure(unknown.includes(code) ? 404 : 409, code, more)

/** A rule's refusal in the form of every other error. */
export const ruleFailure = (answer: Extract<CommandAnswer, { readonly ok: false }>): Reply<never> =>
  failure(statusOf(answer), answer.rejection.code, answer.rejection.params)

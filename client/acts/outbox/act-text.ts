import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { CommandMessage } from '../../../shared/protocol/up.ts'
import type { Translate } from '../../i18n/i18n.ts'
import { waitingActs } from './waiting-acts.ts'

/** What may wait for the line: an operator's acts, and a moderator's notices. */
const named = [
  ...waitingActs,
  'attendance.transfer',
  'attendance.sign',
  'venues.reportReadiness',
  'rollCall.answer',
  'documents.acknowledge',
  'notices.send',
  'notices.acknowledge',
  'notices.help',
  'notices.handleHelp',
  'floor.request',
  'floor.withdraw',
] as const

const checks = ['video', 'audio', 'network', 'seating'] as const

interface Known {
  readonly t: Translate
  readonly state: MeetingState
  /** null where the roster does not know the person. */
  readonly nameOf: (personId: string) => string | null
}

/** What was done, and to whom or what: `签到 · 干警二`. */
export function actText({ type, data }: Pick<CommandMessage, 'type' | 'data'>, { t, state, nameOf }: Known): string {
  const name = named.find((known) => known === type)
  const about = detail(typeof data === 'object' && data !== null ? { ...data } : {}, { t, state, nameOf })
  return [t(name === undefined ? 'acts.outbox.otherAct' : `acts.outbox.act.${name}`), about]
    .filter((part) => part !== null)
    .join(' · ')
}

function detail(data: Readonly<Record<string, unknown>>, { t, state, nameOf }: Known): string | null {
  const { personId, check, documentId, text, topic } = data
  if (typeof personId === 'string') return nameOf(personId)
  const checked = checks.find((known) => known === check)
  if (checked !== undefined) return t(`venues.operator.${checked}`)
  if (typeof documentId === 'string') return lookUp(state.documents, documentId)?.title ?? null
  const said = [text, topic].find((part) => typeof part === 'string' && part !== '')
  return typeof said === 'string' ? said : null
}

import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { CommandMessage } from '../../../shared/protocol/up.ts'
import type { Translate } from '../../i18n/i18n.ts'

/** What an operator can do. */
const named = [
  'attendance.checkIn',
  'attendance.undo',
  'attendance.excuse',
  'attendance.amend',
  'attendance.standIn',
  'attendance.leave',
  'attendance.return',
  'attendance.dismissClaim',
  'attendance.review',
  'attendance.transfer',
  'attendance.sign',
  'venues.reportReadiness',
  'rollCall.answer',
  'documents.acknowledge',
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
  return [t(name === undefined ? 'outbox.otherAct' : `outbox.act.${name}`), about]
    .filter((part) => part !== null)
    .join(' · ')
}

function detail(data: Readonly<Record<string, unknown>>, { t, state, nameOf }: Known): string | null {
  const { personId, check, documentId, text, topic } = data
  if (typeof personId === 'string') return nameOf(personId)
  const checked = checks.find((known) => known === check)
  if (checked !== undefined) return t(`operator.${checked}`)
  if (typeof documentId === 'string') return lookUp(state.documents, documentId)?.title ?? null
  const said = [text, topic].find((part) => typeof part === 'string' && part !== '')
  return typeof said === 'string' ? said : null
}

import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import type { Translate } from '../../../i18n/i18n.ts'
import type { TextKey } from '../../../i18n/texts.ts'
import type { AuditEntry } from './audit-entries.ts'

type Kind = 'accounts' | 'documents' | 'people' | 'meeting' | 'evidence'

/** Every act that has words, by the kind that it is filtered by. @source EVD-2 */
const kinds = {
  'meeting.created': 'meeting',
  'meeting.binned': 'meeting',
  'meeting.restored': 'meeting',
  'rehearsal.begun': 'meeting',
  'rehearsal.ended': 'meeting',
  'archive.made': 'meeting',
  'backup.made': 'meeting',
  'links.issued': 'accounts',
  'links.revoked': 'accounts',
  'screens.paired': 'accounts',
  'screens.forgotten': 'accounts',
  'cards.issued': 'accounts',
  'cards.taken': 'accounts',
  'documents.fileStored': 'documents',
  'documents.released': 'documents',
  'documents.withdrawn': 'documents',
  'attendance.phoneRevealed': 'people',
  'attendance.rosterChanged': 'people',
  'attendance.erased': 'people',
  'attendance.signed': 'people',
  'people.erasing': 'people',
  'seal.made': 'evidence',
  'evidence.begun': 'evidence',
  'evidence.changed': 'evidence',
} as const satisfies Readonly<Record<string, Kind>>

const isKnownAct = (act: string): act is keyof typeof kinds => Object.hasOwn(kinds, act)

/** Of an act without words too, so that no filter but its own hides it. */
export const kindOf = (act: string): Kind | 'other' => (isKnownAct(act) ? kinds[act] : 'other')

/** An act that this page does not know is named by its code. */
export const actText = (t: Translate, act: string): string => (isKnownAct(act) ? t(`accounts.audit.${act}`) : act)

const roleTexts: Readonly<Record<string, TextKey>> = {
  owner: 'accounts.audit.owner',
  organiser: 'accounts.audit.organiser',
  moderator: 'meeting.home.moderator',
  controller: 'accounts.audit.controller',
  technician: 'accounts.audit.technician',
  operator: 'meeting.home.operator',
  screen: 'meeting.home.screen',
  speaker: 'accounts.audit.speaker',
  attendee: 'meeting.home.attendee',
  observer: 'meeting.home.observer',
}

const roleText = (t: Translate, role: string): string => {
  const key = Object.hasOwn(roleTexts, role) ? roleTexts[role] : undefined
  return key === undefined ? role : t(key)
}

/** Enough of a link's id or a hash to know it again. */
const short = (id: string): string => id.slice(0, 8)

const venueName = (meeting: MeetingState, venueId: unknown): string | null =>
  typeof venueId === 'string' ? (meeting.venues[venueId]?.name ?? venueId) : null

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ')

/** Role, hall and the beginning of the link's id; of an account its name. */
export function actorText(
  t: Translate,
  meeting: MeetingState,
  { role, venueId, linkId, name }: AuditEntry['actor'],
): string {
  if (name !== undefined) return joined([roleText(t, role), name])
  if (linkId === undefined || linkId === 'server') return t('accounts.audit.server')
  return joined([roleText(t, role), venueName(meeting, venueId), linkId === role ? null : short(linkId)])
}

/** What it was done to, in a few words; empty where the act says it all. */
export function detailText(t: Translate, meeting: MeetingState, { act, detail }: AuditEntry): string {
  const text = (name: string): string | null => (typeof detail[name] === 'string' ? detail[name] : null)
  const figure = (name: string): number => (typeof detail[name] === 'number' ? detail[name] : 0)
  const [role, documentId, linkId, sha256] = [text('role'), text('documentId'), text('linkId'), text('sha256')]
  return joined([
    role === null ? null : roleText(t, role),
    venueName(meeting, detail.venueId),
    documentId === null ? null : (meeting.documents[documentId]?.title ?? documentId),
    text('personId'),
    linkId === null ? null : short(linkId),
    act === 'meeting.created' ? t('accounts.audit.made', { links: figure('links'), people: figure('people') }) : null,
    text('archiveOf') === null ? null : t('accounts.audit.fromArchive', { head: short(text('head') ?? '') }),
    act === 'archive.made'
      ? t(detail.roster === false ? 'accounts.audit.noRoster' : 'accounts.audit.withRoster')
      : null,
    act.startsWith('cards.') ? t('accounts.audit.cards', { count: figure('count') }) : null,
    act === 'attendance.rosterChanged'
      ? t('accounts.audit.roster', {
          added: figure('added'),
          removed: figure('removed'),
          moved: figure('moved'),
          edited: figure('edited'),
        })
      : null,
    act.endsWith('.erased') || act === 'people.erasing'
      ? t(text('what') === 'phones' ? 'accounts.audit.phones' : 'accounts.audit.everything')
      : null,
    act === 'seal.made' ? t('accounts.audit.upTo', { seq: figure('seq') }) : null,
    act === 'evidence.changed' ? joined([text('place'), text('key'), text('kind')]) : null,
    sha256 === null ? null : `SHA-256 ${short(sha256)}…`,
    detail.rehearsal === true ? t('accounts.audit.rehearsal') : null,
  ])
}

import type { Instant } from '../../kernel/time.ts'

export type MeetingStatus = 'planned' | 'live' | 'recess' | 'adjourned'

/** The meeting itself: what it is called and how far it is. */
export interface LifecycleState {
  readonly title: string
  readonly organizer: string | null
  readonly status: MeetingStatus
  /** As planned; `startedAt` is when it did. */
  readonly startsAt: Instant
  readonly timeZone: string
  readonly locale: string
  /** True while the meeting is only practised. */
  readonly rehearsal: boolean
  readonly startedAt: Instant | null
  readonly recessAt: Instant | null
  readonly adjournedAt: Instant | null
  /** The public key by which the meeting is sealed (ed25519, SPKI as base64); null while none was announced. @source EVD-4 */
  readonly sealKey: string | null
}

/** What may be changed of the head of a meeting. */
export type HeadPatch = Partial<Pick<LifecycleState, 'title' | 'organizer' | 'startsAt' | 'timeZone' | 'locale'>>

export interface LifecycleEvents {
  /** The head of the plan was changed; what is absent stays. */
  'meeting.edited': { readonly patch: HeadPatch }
  'meeting.started': Record<string, never>
  'meeting.recessed': Record<string, never>
  'meeting.resumed': Record<string, never>
  'meeting.adjourned': Record<string, never>
  /** Another key than the one before; the first one is named by `meeting.created`. */
  'meeting.sealKeyAnnounced': { readonly publicKey: string }
}

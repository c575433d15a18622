import type { IncomingMessage } from 'node:http'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Access } from '../access/access.ts'
import type { LiveGrants } from '../access/live-grants.ts'
import type { TokenGuesses } from '../access/token-guesses.ts'
import type { Backups } from '../backups/backups.ts'
import type { Arrivals } from '../check-in/arrivals.ts'
import type { GuessLimits } from '../check-in/guess-limits.ts'
import type { PersonalCodes } from '../check-in/personal-codes.ts'
import type { WaysIn } from '../check-in/ways-in.ts'
import type { CopyMarker } from '../documents/copy-marker.ts'
import type { DocumentFiles } from '../documents/document-files.ts'
import type { UploadLook } from '../documents/upload-look.ts'
import type { AdminJournal } from '../evidence/admin-journal.ts'
import type { MeetingSeals } from '../evidence/meeting-seals.ts'
import type { LedgerPrinter } from '../ledger/ledger-printer.ts'
import type { Callers } from '../limits/client-address.ts'
import type { Limits } from '../limits/limits.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { ProcessPool } from '../processes/process-pool.ts'
import type { Rehearsals } from '../rehearsal/rehearsals.ts'
import type { Retention } from '../roster/retention.ts'
import type { RosterChanges } from '../roster/roster-changes.ts'
import type { EventStore } from '../store/event-store.ts'
import type { EvidenceStore } from '../store/evidence-store.ts'
import type { RetentionStore } from '../store/retention-store.ts'
import type { SideStore } from '../store/side-store.ts'
import type { RequestPrices } from './request-price.ts'

/** What the routes work with. */
export interface HttpDeps {
  readonly events: EventStore
  readonly side: SideStore
  readonly plans: RetentionStore
  readonly retention: Retention
  readonly rosterChanges: RosterChanges
  readonly backups: Backups
  readonly evidence: EvidenceStore
  readonly seals: MeetingSeals
  readonly journal: AdminJournal
  /** By which new meetings will be sealed; null where this node seals nothing. */
  readonly sealKey: string | null
  readonly access: Access
  readonly liveGrants: LiveGrants
  readonly hosts: MeetingHosts
  readonly rehearsals: Rehearsals
  readonly files: DocumentFiles
  /** For heavy work of any kind. */
  readonly processes: ProcessPool
  readonly lookThrough: UploadLook
  readonly copies: CopyMarker
  readonly waysIn: WaysIn
  readonly arrivals: Arrivals
  /** The session is that person's from now on, with all that hangs on it. */
  readonly prove: (sessionHash: string, personId: string, cardHash?: string | null) => Promise<void>
  readonly personalCodes: PersonalCodes
  readonly ledgers: LedgerPrinter
  readonly now: () => Instant
  readonly newId: () => string
  readonly publicUrl: string | null
  readonly callers: Callers
  /** What links begin with, for a request that came to that host. */
  readonly linkBase: (request: IncomingMessage) => string
  readonly limits: Limits
  readonly prices: RequestPrices
  readonly guesses: GuessLimits
  readonly tokenGuesses: TokenGuesses
  /** False while starting, draining or without storage. */
  readonly isReady: () => Promise<boolean>
  readonly isDraining: () => boolean
  /** Has the screens of those halls say which hall they stand in. @returns how many pages of this node were told. */
  /** By link: how many pages hang on this node with it. */
  readonly openPages: (meetingId: string) => ReadonlyMap<string, number>
  readonly identifyScreens: (meetingId: string, venueIds: readonly string[] | 'all') => number
  /** Into the server's log, without names: somebody has done what is worth knowing afterwards. */
  readonly onNoted: (context: Readonly<Record<string, unknown>>, what: string) => void
  readonly onError: (error: unknown, context?: Readonly<Record<string, unknown>>) => void
}

import type { IncomingMessage } from 'node:http'
import type { Instant } from '../../shared/kernel/time.ts'
import type { PresenceMessage } from '../../shared/protocol/down.ts'
import type { Grants } from '../access/create-grants.ts'
import type { ScreenPairings } from '../access/screen-pairings.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { IdentityProvider } from '../accounts/identity-provider.ts'
import type { Archives } from '../archives/archives.ts'
import type { CheckIn } from '../check-in/create-check-in.ts'
import type { MeetingBin } from '../creation/meeting-bin.ts'
import type { Templates } from '../creation/templates.ts'
import type { Documents } from '../documents/open-documents.ts'
import type { Evidence } from '../evidence/create-evidence.ts'
import type { FollowUpPrinter } from '../follow-up/follow-up-printer.ts'
import type { Imports } from '../imports/imports.ts'
import type { NoticeReader } from '../imports/notice-reader.ts'
import type { OnError } from '../kernel/log.ts'
import type { LedgerPrinter } from '../ledger/ledger-printer.ts'
import type { Callers } from '../limits/client-address.ts'
import type { Limits } from '../limits/limits.ts'
import type { OnCommand } from '../meetings/bounded-acts.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { FigureHistory } from '../metrics/figure-history.ts'
import type { MetricSources, Metrics } from '../metrics/metrics.ts'
import type { MinutesIssue } from '../minutes/issue-minutes.ts'
import type { MinutesPrinter } from '../minutes/minutes-printer.ts'
import type { PaperPrinter } from '../papers/paper-printer.ts'
import type { ProcessPool } from '../processes/process-pool.ts'
import type { Readiness } from '../readiness/readiness.ts'
import type { Rehearsals } from '../rehearsal/rehearsals.ts'
import type { PeopleKeeping } from '../roster/keep-people.ts'
import type { EventStore } from '../store/event-store.ts'
import type { RetentionStore } from '../store/retention-store.ts'
import type { SideStores } from '../store/sql-side-stores.ts'
import type { MeetingStreams } from '../streams/meeting-streams.ts'
import type { WebhookDeliveries } from '../webhooks/webhook-deliveries.ts'
import type { Network } from '../webhooks/webhook-target.ts'
import type { RequestPrices } from './request-price.ts'

/** What lies beside the logs and is read by routes themselves. */
type OwnStores = Pick<
  SideStores,
  'links' | 'sessions' | 'people' | 'codes' | 'traces' | 'pairings' | 'bin' | 'typed' | 'issued' | 'webhooks'
>

/** What the routes work with; each takes of it what it uses. */
export interface HttpDeps
  extends OwnStores,
    Grants,
    CheckIn,
    Omit<Documents, 'closeDocuments'>,
    Evidence,
    PeopleKeeping {
  readonly events: EventStore
  readonly plans: RetentionStore
  readonly hosts: MeetingHosts
  readonly accounts: Accounts
  /** null where none is configured. */
  readonly provider: IdentityProvider | null
  readonly meetingBin: MeetingBin
  readonly templates: Templates
  readonly rehearsals: Rehearsals
  readonly streams: MeetingStreams
  readonly deliveries: WebhookDeliveries
  /** Private networks that may be told all the same. */
  readonly webhookNetworks: readonly Network[]
  /** null: nobody may ask for figures, and none are counted. */
  readonly metrics: Metrics | null
  /** With what figures are asked for. */
  readonly metricsToken: string | null
  readonly figures: FigureHistory
  readonly sources: MetricSources
  /** Told of every answer to a command. */
  readonly onCommand: OnCommand
  readonly screenPairings: ScreenPairings
  /** For heavy work of any kind. */
  readonly processes: ProcessPool
  readonly imports: Imports
  readonly noticeReader: NoticeReader
  readonly archives: Archives
  readonly ledgers: LedgerPrinter
  readonly minutes: MinutesPrinter
  readonly minutesIssue: MinutesIssue
  readonly followUps: FollowUpPrinter
  readonly papers: PaperPrinter
  readonly now: () => Instant
  readonly newId: () => string
  readonly publicUrl: string | null
  /** `publicUrl` with `basePath`; null as it. */
  readonly publicBase: string | null
  /** Below which path everything is served; '' for the root. */
  readonly basePath: string
  /** Origins whose pages may call, by a token that they bring themselves. */
  readonly corsOrigins: readonly string[]
  /** The pages that the site has written itself; null: none. */
  readonly customFolder: string | null
  readonly callers: Callers
  /** What links begin with, for a request that came to that host. */
  readonly linkBase: (request: IncomingMessage) => string
  readonly limits: Limits
  readonly prices: RequestPrices
  /** False while starting, draining or without storage. */
  readonly readiness: Readiness
  /** Logs may hold what this program cannot read. @source NOD-28 */
  readonly isTooNew: () => boolean
  /** By link: how many pages hang on this node with it. */
  readonly openPages: (meetingId: string) => ReadonlyMap<string, number>
  /** How the devices of a meeting's halls are, those that hang on this node; empty while nobody is in it. */
  readonly presenceOf: (meetingId: string) => PresenceMessage
  /** Has the screens of those halls say which hall they stand in. @returns how many pages of this node were told. */
  readonly identifyScreens: (meetingId: string, venueIds: readonly string[] | 'all') => number
  /** Into the server's log, without names: somebody has done what is worth knowing afterwards. */
  readonly onNoted: (context: Readonly<Record<string, unknown>>, what: string) => void
  readonly onError: OnError
}

import type { AccountStore } from './account-store.ts'
import type { BinStore } from './bin-store.ts'
import type { CodeStore } from './code-store.ts'
import { createIssuedPapers, type IssuedPapers } from './issued-papers.ts'
import type { LinkStore } from './link-store.ts'
import { createLiveLogs, type LiveLogs } from './live-logs.ts'
import type { Marks } from './marks.ts'
import type { PairingStore } from './pairing-store.ts'
import type { PeopleStore } from './people-store.ts'
import type { SessionStore } from './session-store.ts'
import type { SettingsStore } from './settings-store.ts'
import { createSqlSimulationStore, type SimulationStore } from './simulation-store.ts'
import { createSqlAccountStore } from './sql-account-store.ts'
import { createSqlBinStore } from './sql-bin-store.ts'
import { createSqlCodeStore } from './sql-code-store.ts'
import { createSqlLinkStore } from './sql-link-store.ts'
import { createSqlPairingStore } from './sql-pairing-store.ts'
import { createSqlPeopleStore } from './sql-people-store.ts'
import { createSqlSessionStore } from './sql-session-store.ts'
import { createSqlSettingsStore } from './sql-settings-store.ts'
import { createSqlTraceStore } from './sql-trace-store.ts'
import type { Database, Dialect } from './tables.ts'
import type { TraceStore } from './trace-store.ts'
import { createTypedTexts, type TypedTexts } from './typed-texts.ts'
import { createSqlWebhookStore, type WebhookStore } from './webhook-store.ts'

/** What lives beside the logs. Whoever uses one of them takes that one. */
export interface SideStores {
  readonly links: LinkStore
  readonly sessions: SessionStore
  readonly people: PeopleStore
  readonly codes: CodeStore
  readonly traces: TraceStore
  readonly settings: SettingsStore
  readonly bin: BinStore
  readonly accounts: AccountStore
  readonly pairings: PairingStore
  readonly webhooks: WebhookStore
  readonly typed: TypedTexts
  readonly issued: IssuedPapers
  readonly liveLogs: LiveLogs
  readonly simulations: SimulationStore
}

/** @param patient for what may take long, such as the rows of a whole meeting that is removed. */
export const createSqlSideStores = (
  db: Database,
  marks: Marks,
  dialect: Dialect,
  patient: Database = db,
): SideStores => ({
  links: createSqlLinkStore(db, marks, dialect),
  sessions: createSqlSessionStore(db, dialect),
  people: createSqlPeopleStore(db, marks),
  codes: createSqlCodeStore(db, marks),
  traces: createSqlTraceStore(db),
  settings: createSqlSettingsStore(db, marks),
  bin: createSqlBinStore(patient, marks, dialect),
  accounts: createSqlAccountStore(db, marks, dialect),
  pairings: createSqlPairingStore(db),
  webhooks: createSqlWebhookStore(db),
  typed: createTypedTexts(db),
  issued: createIssuedPapers(db),
  liveLogs: createLiveLogs({ db, marks, dialect }),
  simulations: createSqlSimulationStore(db),
})

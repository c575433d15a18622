import { createServer, type Server, type ServerOptions } from 'node:http'
import { join, resolve } from 'node:path'
import { createAccess } from './access/access.ts'
import { createLiveGrants } from './access/live-grants.ts'
import { newId } from './access/secrets.ts'
import { createTokenGuesses } from './access/token-guesses.ts'
import { createBackups } from './backups/backups.ts'
import { createArrivals } from './check-in/arrivals.ts'
import { createCheckInKeys } from './check-in/check-in-keys.ts'
import { createGuessLimits } from './check-in/guess-limits.ts'
import { createGuessingTold } from './check-in/guessing-told.ts'
import { createPersonalCodes } from './check-in/personal-codes.ts'
import { createTurns } from './check-in/turns.ts'
import { createWaysIn } from './check-in/ways-in.ts'
import type { Config } from './config.ts'
import { createCopyMarker } from './documents/copy-marker.ts'
import { openDocumentFiles } from './documents/document-files.ts'
import { createUploadLook } from './documents/upload-look.ts'
import { createAdminJournal } from './evidence/admin-journal.ts'
import { lookForChanges } from './evidence/look-for-changes.ts'
import { createMeetingSeals } from './evidence/meeting-seals.ts'
import { readBuildId } from './http/build-id.ts'
import { openFrontDoor } from './http/front-door.ts'
import type { HttpDeps } from './http/http-deps.ts'
import { createRequestPrices } from './http/request-price.ts'
import { createApp } from './http/web-app.ts'
import { createMeetingClock, type MachineClocks, machineClocks } from './kernel/meeting-clock.ts'
import { createLedgerPrinter } from './ledger/ledger-printer.ts'
import { createCallers } from './limits/client-address.ts'
import { createLimits } from './limits/limits.ts'
import { createMeetingHosts, findDamage } from './meetings/meeting-hosts.ts'
import { createProcessPool } from './processes/process-pool.ts'
import { createPlayedMeetings } from './rehearsal/played-meetings.ts'
import { playScreens } from './rehearsal/played-screens.ts'
import { createRehearsalLogs } from './rehearsal/rehearsal-log.ts'
import { createRehearsals } from './rehearsal/rehearsals.ts'
import { createRetention } from './roster/retention.ts'
import { createRosterChanges } from './roster/roster-changes.ts'
import { createSocketServer } from './sockets/socket-server.ts'
import { openStore } from './store/open-store.ts'

export interface Log {
  error(context: Readonly<Record<string, unknown>>, message: string): void
  warn(context: Readonly<Record<string, unknown>>, message: string): void
}

interface Options {
  readonly config: Config
  readonly log: Log
  /** The built pages; null: only the API. */
  readonly clientFolder: string | null
  /** Other clocks than the machine's, for tests. */
  readonly clocks?: MachineClocks
}

/** An idle line is closed later than any client would use it again: one that is closed under a request's hands is an error there. */
const keepAliveTimeout = 75_000

/** Heads come within so long; a body has a pace of its own (`body-pace.ts`), for an honest upload takes as long as it takes. */
const timeouts = { headersTimeout: 20_000, requestTimeout: 0 }

const serverOptions: ServerOptions = { keepAliveTimeout, ...timeouts }

/** What is under way when the server stops is answered until then; `main.ts` leaves after ten seconds in any case. */
const answeredWithinMs = 3_000

/**
 * Puts the parts together; does not listen yet.
 * @throws what the store throws when the folder is in use, not writable, or the database out of reach.
 */
export async function createOneHall({ config, log, clientFolder, clocks = machineClocks }: Options) {
  const { sealKeyFile } = config
  const place = config.databaseUrl === null ? { dataDir: config.dataDir } : { databaseUrl: config.databaseUrl }
  const store = await openStore({ ...place, sealKeyFile })
  const { events, side } = store
  if (store.evidence.sealKey === null)
    log.warn({ sealKeyFile }, 'this is not the key that the database is marked with: this node marks and seals nothing')
  const damaged = await findDamage(events)
  for (const [meetingId, seq] of damaged)
    log.error({ meetingId, seq }, 'this log is damaged from that event on; the meeting can be read, not changed')
  const onError = (error: unknown, context: Readonly<Record<string, unknown>> = {}) =>
    log.error({ err: error, ...context }, 'an operation failed')
  const clock = createMeetingClock(clocks)
  clock.notBefore(await events.latestAt([...damaged.keys()]))
  const { now } = clock
  const files = await openDocumentFiles(resolve(config.dataDir, 'documents'))
  const processes = createProcessPool({ onFault: (kind, why) => log.warn({ kind, why }, 'a limited process failed') })
  const copies = createCopyMarker({ pool: processes, folder: resolve(config.dataDir, 'copies') })
  const access = createAccess({ side, now })
  const liveGrants = createLiveGrants({ access, elapsed: clock.monotonicMs, onError })
  const logs = createRehearsalLogs(side)
  const checkInKeys = createCheckInKeys(side)
  const hosts = createMeetingHosts({
    logIdOf: logs.logIdOf,
    events,
    clock,
    newId,
    damaged,
    onError: (error, meetingId) => onError(error, { meetingId }),
  })
  const state = { isDraining: false }
  const http: Server = createServer(serverOptions)
  const callers = createCallers(config.trustedProxy)
  const limits = createLimits()
  const tokenGuesses = createTokenGuesses(limits)
  const played = createPlayedMeetings(playScreens)
  const sockets = createSocketServer({
    onRooms: played,
    hosts,
    access,
    clock,
    liveGrants,
    newId,
    isOnlyNode: config.databaseUrl === null,
    publicUrl: config.publicUrl,
    maxConnections: config.maxConnections,
    buildId: clientFolder === null ? null : readBuildId(clientFolder),
    isDraining: () => state.isDraining,
    callers,
    limits,
    tokenGuesses,
    onError,
  })
  hosts.onDisproved((meetingId) => sockets.sendBack(meetingId))
  const rehearsals = createRehearsals({ events, hosts, logs, now, newId, sendBack: sockets.sendBack, played, onError })
  const isOnlyWriter = config.databaseUrl === null
  const turns = createTurns()
  const rosterChanges = createRosterChanges({ ...store, turns, isOnlyWriter, now, newId })
  const folder = isOnlyWriter ? join(config.dataDir, 'backups') : null
  const backups = createBackups({ events, folder, sealKeyFile, kept: config.backupsKept, now, onError })
  const { evidence } = store
  const journal = createAdminJournal({ audit: evidence.audit, now })
  const seals = createMeetingSeals({ events, evidence, hosts, now, newId, onError })
  const retention = createRetention({
    events,
    store: store.retention,
    hosts,
    backups,
    rosterChanges,
    turns,
    now,
    newId,
    onError,
  })
  await retention.begin()
  const prove: HttpDeps['prove'] = async (sessionHash, personId, cardHash) => {
    await side.bindSession(sessionHash, personId, cardHash)
    sockets.proved(sessionHash)
  }
  const deps: HttpDeps = {
    events,
    side,
    plans: store.retention,
    retention,
    rosterChanges,
    backups,
    evidence,
    seals,
    journal,
    sealKey: evidence.sealKey?.publicKey ?? null,
    access,
    liveGrants,
    hosts,
    rehearsals,
    files,
    processes,
    lookThrough: createUploadLook(processes),
    copies,
    waysIn: createWaysIn({ side, keys: checkInKeys, now }),
    arrivals: createArrivals({ side, keys: checkInKeys, now, newId, prove }),
    prove,
    personalCodes: createPersonalCodes({ side, keys: checkInKeys }),
    ledgers: createLedgerPrinter(processes),
    now,
    newId,
    publicUrl: config.publicUrl,
    callers,
    linkBase: (request) =>
      config.publicUrl ??
      `${callers.isSecure(request) ? 'https' : 'http'}://${request.headers.host ?? `localhost:${config.port}`}`,
    limits,
    prices: createRequestPrices({ limits, callers }),
    tokenGuesses,
    guesses: createGuessLimits({ limits, onGuessing: createGuessingTold({ limits, hosts, newId }) }),
    isReady: async () => !state.isDraining && (await events.isHealthy()),
    isDraining: () => state.isDraining,
    identifyScreens: sockets.identify,
    openPages: sockets.openPages,
    onNoted: (context, what) => log.warn(context, what),
    onError,
  }
  openFrontDoor(http, { engine: sockets.engine, serve: createApp(deps, clientFolder) })

  return {
    http,
    deps,
    /** Resolves with the port; what is due for erasure goes then. @throws EADDRINUSE, EACCES */
    async listen(): Promise<number> {
      const port = await listen(http, config)
      retention.sweep().catch((error) => onError(error, { during: 'retention' }))
      const onFound = (fault: object) => log.error({ fault }, 'this was changed in the database while no server ran')
      lookForChanges({ evidence, damaged, now, onFound }).catch((error) => onError(error, { during: 'evidence' }))
      return port
    },
    /** Not ready → tells everybody → answers what is under way → writes down → closes. */
    async close(): Promise<void> {
      if (state.isDraining) return
      state.isDraining = true
      rehearsals.close()
      liveGrants.close()
      const lines = sockets.close().then(() => new Promise((closed) => http.close(closed)))
      // A line that is opened ahead or a file that nobody reads on would hold the end up for ever.
      const cut = setTimeout(() => http.closeAllConnections(), answeredWithinMs)
      await lines
      clearTimeout(cut)
      await processes.close()
      seals.close()
      copies.close()
      await retention.close()
      await hosts.close()
      await store.close()
    },
  }
}

export type OneHall = Awaited<ReturnType<typeof createOneHall>>

function listen(http: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      const address = http.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

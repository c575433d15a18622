import { join } from 'node:path'
import { createGrants } from './access/create-grants.ts'
import { ofOwnAccord } from './access/own-actor.ts'
import { createScreenPairings } from './access/screen-pairings.ts'
import { createAccounts } from './accounts/accounts.ts'
import { createIdentityProvider } from './accounts/identity-provider.ts'
import { openArchives } from './archives/archives.ts'
import { createCheckIn } from './check-in/create-check-in.ts'
import type { Config } from './config.ts'
import { keepVenueLinks } from './creation/keep-venue-links.ts'
import { createMeetingBin } from './creation/meeting-bin.ts'
import { createTemplates } from './creation/templates.ts'
import { openDocuments } from './documents/open-documents.ts'
import { createEvidence } from './evidence/create-evidence.ts'
import { createFollowUpPrinter } from './follow-up/follow-up-printer.ts'
import type { OnServed } from './http/access-log.ts'
import { readBuildId } from './http/build-id.ts'
import { customFolder, sandboxOrigin } from './http/custom-pages.ts'
import { refusingDroppers } from './http/dropped-requests.ts'
import { openFrontDoor } from './http/front-door.ts'
import type { HttpDeps } from './http/http-deps.ts'
import { createLinkBase } from './http/link-base.ts'
import { createRequestPrices } from './http/request-price.ts'
import { createApp } from './http/web-app.ts'
import { closeAfter, createWebServer, listen } from './http/web-server.ts'
import { createImports } from './imports/imports.ts'
import { openKeptImports } from './imports/kept-imports.ts'
import { createSharedImports } from './imports/shared-imports.ts'
import type { Log, OnError } from './kernel/log.ts'
import { createMeetingClock, type MachineClocks, machineClocks } from './kernel/meeting-clock.ts'
import { newId } from './kernel/secrets.ts'
import { createLedgerPrinter } from './ledger/ledger-printer.ts'
import { createCallers } from './limits/client-address.ts'
import { createLimits } from './limits/limits.ts'
import { createSharedLimits } from './limits/shared-limits.ts'
import { createMeetingHosts } from './meetings/meeting-hosts.ts'
import { createFigureHistory } from './metrics/figure-history.ts'
import { measuredEvents, measuredLimits } from './metrics/measured.ts'
import { measuresOfAll } from './metrics/measures.ts'
import { createMetrics, type MetricSources } from './metrics/metrics.ts'
import { createMinutesIssue } from './minutes/issue-minutes.ts'
import { createMinutesPrinter } from './minutes/minutes-printer.ts'
import { createLoneNode } from './nodes/nodes.ts'
import { createSharedNodes } from './nodes/shared-nodes.ts'
import { createPaperPrinter } from './papers/paper-printer.ts'
import { createProcessPool } from './processes/process-pool.ts'
import { createReadiness } from './readiness/readiness.ts'
import { createPlayedMeetings } from './rehearsal/played-meetings.ts'
import { playScreens } from './rehearsal/played-screens.ts'
import { createRehearsals } from './rehearsal/rehearsals.ts'
import { keepPeople } from './roster/keep-people.ts'
import { createSocketServer } from './sockets/socket-server.ts'
import { openSoundStore } from './store/open-sound-store.ts'
import { createMeetingStreams } from './streams/meeting-streams.ts'
import { createWebhookDeliveries } from './webhooks/webhook-deliveries.ts'

interface Options {
  readonly config: Config
  readonly log: Log
  /** Told of every request once it is over; nothing is told without. */
  readonly onServed?: OnServed
  /** The built pages; null: only the API. */
  readonly clientFolder: string | null
  /** Other clocks than the machine's, for tests. */
  readonly clocks?: MachineClocks
  /** Another program of the limited processes than the one beside the server, for tests. */
  readonly processProgram?: URL
}

/**
 * What a OneHall consists of; does not listen yet.
 * @throws what the store throws when the folder is in use, not writable, or the database out of reach.
 */
export async function createOneHall({
  config,
  log,
  onServed,
  clientFolder,
  clocks = machineClocks,
  processProgram,
}: Options) {
  const {
    dataDir,
    databaseUrl,
    publicUrl,
    publicBase,
    basePath,
    sealKeyFile,
    backupsKept,
    maxConnections,
    port,
    metricsToken,
  } = config
  const isOnlyNode = databaseUrl === null
  let isStopping = false
  const isDraining = () => isStopping
  const onError: OnError = (error, context = {}) => log.error({ err: error, ...context }, 'an operation failed')

  const place = databaseUrl === null ? { dataDir } : { databaseUrl }
  const { store, damaged, readRest } = await openSoundStore({ ...place, sealKeyFile }, log)
  const { links, sessions, people, codes, traces, settings, pairings, bin, typed, issued, webhooks, liveLogs } = store
  const metrics = metricsToken === null ? null : createMetrics()
  const { looks } = store
  // Nodes that share a database share its clock, whatever their own shows.
  const clock = createMeetingClock({ ...clocks, wall: looks.databaseNow ?? clocks.wall })
  clock.notBefore(await store.events.latestAt([...damaged.keys()]))
  const { now } = clock
  const figures = createFigureHistory({ now })
  const measures = measuresOfAll([figures.measures, ...(metrics === null ? [] : [metrics.measures])])
  const events = measuredEvents(store.events, measures)
  const { onCommand } = measures

  const processes = createProcessPool({
    onFault: (kind, why) => log.warn({ kind, why }, 'a limited process failed'),
    ...(processProgram === undefined ? {} : { program: processProgram }),
  })
  const { closeDocuments, ...documents } = await openDocuments({
    dataDir,
    bucket: config.bucket,
    isOnlyNode,
    processes,
    now,
    onError,
  })
  const callers = createCallers(config.trustedProxy)
  const id = newId()
  const nodes =
    store.nodes === null
      ? createLoneNode(id)
      : createSharedNodes({ store: store.nodes, id, elapsed: clock.monotonicMs, onError })
  const limits = measuredLimits(createSharedLimits({ limits: createLimits(), nodes }), measures)
  const grants = createGrants({ store, limits, clock, onError })

  const onHostError = (error: unknown, meetingId: string) => onError(error, { meetingId })
  const hosts = createMeetingHosts({ logIdOf: liveLogs.of, events, clock, newId, damaged, onError: onHostError })
  const kept = { dataDir: isOnlyNode ? dataDir : null, backupsKept, sealKeyFile }
  const evidence = createEvidence({ events, evidence: store.evidence, hosts, damaged, now, log, onError })
  keepVenueLinks({ hosts, links, liveGrants: grants.liveGrants, journal: evidence.journal, now, onError })
  const peopleKeeping = await keepPeople({
    ...kept,
    store,
    hosts,
    noteDue: (meetingId, what) => evidence.journal(meetingId, ofOwnAccord, 'people.erasing', { what }),
    recheckGrants: () => grants.liveGrants.recheck(),
    now,
    newId,
    onError,
  })
  const minutes = createMinutesPrinter({ pool: processes, fontsDir: config.fontsDir, publicBase })
  const minutesIssue = createMinutesIssue({ events, people, typed, issued, minutes })
  const played = createPlayedMeetings(playScreens)
  const buildId = clientFolder === null ? null : readBuildId(clientFolder)
  const custom = customFolder(dataDir)
  const corsOrigins = custom === null ? config.corsOrigins : [...config.corsOrigins, sandboxOrigin]
  const reach = { publicUrl, corsOrigins, maxConnections, isDraining, buildId }
  const sockets = createSocketServer({
    ...reach,
    ...grants,
    nodes,
    rosterChanges: peopleKeeping.rosterChanges,
    minutesIssue,
    hosts,
    bin,
    clock,
    confirmedAgoMs: looks.confirmedAgoMs,
    callers,
    limits,
    onRooms: played,
    onCommand,
    onFed: measures.onFed,
    onDrawn: measures.onDrawn,
    onVenue: figures.onVenue,
    onError,
  })
  const streams = createMeetingStreams({ now })
  const sendBack = (meetingId: string) => {
    sockets.sendBack(meetingId)
    streams.sendBack(meetingId)
  }
  const rehearsals = createRehearsals({ liveLogs, hosts, now, newId, sendBack, played, onError })
  hosts.onLeft((meetingId) => {
    rehearsals.left(meetingId)
    sendBack(meetingId)
  })

  const meetingBin = createMeetingBin({
    bin,
    hosts,
    files: documents.files,
    journal: evidence.journal,
    endRehearsal: rehearsals.end,
    recheckGrants: () => grants.liveGrants.recheck(),
    eraseCopies: (meetingId) => peopleKeeping.backups.eraseFrom([{ meetingId, what: 'people' }]),
    scrub: store.retention.scrub,
    now,
    onError,
  })
  const accounts = createAccounts({
    accounts: store.accounts,
    sessions,
    settings,
    limits,
    journal: evidence.journal,
    recheckGrants: () => grants.liveGrants.recheck(),
    now,
  })
  const provider =
    config.identityProvider === null || publicBase === null
      ? null
      : createIdentityProvider({ provider: config.identityProvider, publicBase, elapsed: clock.monotonicMs })
  const checkIn = createCheckIn({ store, hosts, limits, now, onProved: sockets.proved })

  const { sharedImports } = store
  const keptImports = await openKeptImports({
    folder: join(dataDir, 'imports'),
    nodeId: sharedImports === null ? null : nodes.id,
    liveGrants: grants.liveGrants,
    onEnded: (importId) => void sharedImports?.remove(importId).catch(onError),
  })
  const shared =
    sharedImports === null ? null : createSharedImports({ store: sharedImports, kept: keptImports, now: clock.now })
  const papers = createPaperPrinter({ pool: processes, fontsDir: config.fontsDir })
  const archives = await openArchives({ folder: join(dataDir, 'archives'), processes, now })
  const imports = createImports({ kept: keptImports, shared, processes, people, settings, papers, typed })

  const deliveries = createWebhookDeliveries({
    webhooks,
    events,
    hosts,
    bin,
    networks: config.webhookNetworks,
    node: nodes.id,
    now,
    onError,
  })
  const sources: MetricSources = {
    socketsByRole: sockets.socketsByRole,
    streams: () => streams.size,
    venues: sockets.venueStandings,
    jobs: processes.jobs,
    lastBackupAt: peopleKeeping.backups.lastAt,
  }
  metrics?.watch(sources)
  figures.watch(sources)
  const readiness = createReadiness({
    isDraining,
    storageTrouble: events.trouble,
    logTroubles: hosts.troubles,
    wall: clocks.wall,
    databaseNow: looks.databaseNow,
    elapsed: clock.monotonicMs,
  })
  const { openPages, presenceOf, identify: identifyScreens } = sockets
  const deps: HttpDeps = {
    events,
    links,
    sessions,
    people,
    codes,
    traces,
    bin,
    typed,
    issued,
    accounts,
    provider,
    meetingBin,
    templates: createTemplates(),
    pairings,
    screenPairings: createScreenPairings({ pairings, links, now }),
    plans: store.retention,
    ...grants,
    ...checkIn,
    ...documents,
    ...evidence,
    ...peopleKeeping,
    hosts,
    rehearsals,
    streams,
    deliveries,
    webhooks,
    webhookNetworks: config.webhookNetworks,
    corsOrigins,
    customFolder: custom,
    metrics,
    metricsToken,
    figures,
    sources,
    onCommand,
    processes,
    imports,
    archives,
    ledgers: createLedgerPrinter({ pool: processes, fontsDir: config.fontsDir, publicBase }),
    minutes,
    minutesIssue,
    followUps: createFollowUpPrinter({ pool: processes, fontsDir: config.fontsDir, publicBase }),
    papers,
    now,
    newId,
    publicUrl,
    publicBase,
    basePath,
    callers,
    linkBase: createLinkBase({ publicBase, basePath, port, callers }),
    limits,
    prices: createRequestPrices({ limits, callers }),
    readiness,
    isDraining,
    openPages,
    presenceOf,
    identifyScreens,
    onNoted: (context, what) => log.warn(context, what),
    onError,
  }
  const http = createWebServer()
  const serve = refusingDroppers({ limits, callers, basePath }, createApp(deps, clientFolder))
  openFrontDoor(http, { engine: sockets.engine, serve, basePath, onServed })

  return {
    http,
    store,
    nodes,
    deps,
    /** Resolves with the port; what is due for erasure goes then. @throws EADDRINUSE, EACCES */
    async listen(): Promise<number> {
      const opened = await listen(http, config)
      nodes.begin()
      void meetingBin.sweep()
      peopleKeeping.retention.sweep().catch((error) => onError(error, { during: 'retention' }))
      // What was changed is told once all of it has been looked for.
      void readRest(isDraining)
        .catch((error) => (isStopping ? undefined : onError(error, { during: 'reading the logs' })))
        .then(() => (isStopping ? undefined : evidence.look()))
      deliveries.begin()
      return opened
    },
    /** Not ready → tells everybody → answers what is under way → writes down → closes. */
    async close(): Promise<void> {
      if (isStopping) return
      isStopping = true
      await nodes.leave()
      const hasOthers = nodes.others > 0
      rehearsals.close()
      streams.close({ hasOthers })
      await closeAfter({ sockets: sockets.close({ hasOthers }), hasOthers }, http)
      grants.liveGrants.close()
      await deliveries.close()
      await processes.close()
      evidence.seals.close()
      figures.close()
      closeDocuments()
      await meetingBin.close()
      await imports.close()
      deps.ledgers.close()
      await peopleKeeping.retention.close()
      await hosts.close()
      await nodes.close()
      await store.close()
    },
  }
}

export type OneHall = Awaited<ReturnType<typeof createOneHall>>

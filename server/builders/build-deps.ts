import type { HttpDeps } from '../http/http-deps.ts'
import { createLinkBase } from '../http/link-base.ts'
import { createRequestPrices } from '../http/request-price.ts'
import { newId } from '../kernel/secrets.ts'
import type { Parts } from './build-parts.ts'

/** What of the parts the routes may take from. */
export function buildDeps({ ground, work, door, meetings, papers, lines, desk, watch }: Parts): HttpDeps {
  const { config, log, onError, store, events, clock, metrics, figures, measures } = ground
  const { links, sessions, people, codes, traces, pairings, bin, typed, issued, webhooks } = store
  const { publicUrl, publicBase, basePath, port, metricsToken, webhookNetworks } = config
  const { callers, limits } = door
  const { checkIn, ...ofDesk } = desk
  const { sockets, custom, ...ofLines } = lines
  return {
    ...{ links, sessions, people, codes, traces, pairings, bin, typed, issued, webhooks },
    events,
    plans: store.retention,
    ...door.grants,
    ...checkIn,
    ...work.documents,
    ...meetings.evidence,
    ...meetings.peopleKeeping,
    ...papers,
    ...ofDesk,
    ...ofLines,
    ...watch,
    hosts: meetings.hosts,
    processes: work.processes,
    customFolder: custom,
    webhookNetworks,
    metrics,
    metricsToken,
    figures,
    onCommand: measures.onCommand,
    now: clock.now,
    newId,
    publicUrl,
    publicBase,
    basePath,
    callers,
    linkBase: createLinkBase({ publicBase, basePath, port, callers }),
    limits,
    prices: createRequestPrices({ limits, callers }),
    isTooNew: () => ground.store.form.isTooNew,
    openPages: sockets.openPages,
    presenceOf: sockets.presenceOf,
    identifyScreens: sockets.identify,
    onNoted: (context, what) => log.warn(context, what),
    onError,
  }
}

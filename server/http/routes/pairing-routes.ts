import type { Request } from 'express'
import { pairingContracts } from '../../../shared/protocol/http/pairing.contract.ts'
import type { ReplyOf } from '../../../shared/protocol/http/route-contract.ts'
import type { Grant } from '../../access/access.ts'
import { newLink, recordOf } from '../../creation/create-meeting.ts'
import { callerKey } from '../../limits/caller-key.ts'
import type { MeetingHost } from '../../meetings/meeting-host.ts'
import type { LinkRecord } from '../../store/link-store.ts'
import type { PairingRecord } from '../../store/pairing-store.ts'
import type { HttpDeps } from '../http-deps.ts'
import { beginSession, sessionWith } from '../phone-session.ts'
import { failure, json, notFound, type Reply, tooMany } from '../reply.ts'
import { type Route, route, unauthorised } from '../route.ts'

type Deps = Pick<
  HttpDeps,
  | 'access'
  | 'basePath'
  | 'bin'
  | 'callers'
  | 'guesses'
  | 'hosts'
  | 'journal'
  | 'limits'
  | 'links'
  | 'liveGrants'
  | 'now'
  | 'onError'
  | 'openPages'
  | 'pairings'
  | 'prices'
  | 'prove'
  | 'publicUrl'
  | 'screenPairings'
  | 'sessions'
  | 'tokenGuesses'
>

/** Screens that come without a link and get a hall by a code. @source SCR-10 */
export function pairingRoutes(deps: Deps): readonly Route[] {
  const { callers, limits, links, screenPairings } = deps

  /** The screen that shows that code; guesses are counted by who makes them. */
  const waitingScreen = async (request: Request, grant: Grant, code: string) => {
    const guesser = callerKey(grant, callers.networkOf(request))
    const mayTry = await limits.ask('wrongPairingCodes', guesser)
    if (!mayTry.ok) return { reply: tooMany(mayTry.retryAfterMs) }
    const pairing = await screenPairings.waiting(code)
    if (pairing !== null) return { pairing }
    await limits.take('wrongPairingCodes', guesser)
    return { reply: notFound() }
  }

  /** By pairing, of all halls or of the operator's own; the forgotten ones are not among them. */
  const screensOf = async (host: MeetingHost, grant: Grant) => {
    const own = grant.actor.role === 'operator' ? grant.actor.venueId : null
    const known = (await links.ofMeeting(host.meetingId)).filter(
      ({ role, venueId, revokedAt }) => role === 'screen' && revokedAt === null && (own === null || venueId === own),
    )
    const byId = new Map(known.map((link) => [link.linkId, link]))
    const pages = deps.openPages(host.meetingId)
    const paired = await deps.pairings.byLinks([...byId.keys()])
    return paired.flatMap((pairing) => {
      const link = byId.get(pairing.linkId ?? '')
      return link === undefined ? [] : [describeScreen(pairing, link, pages.get(link.linkId) ?? 0)]
    })
  }

  const forget = async (host: MeetingHost, grant: Grant, screen: { linkId: string; venueId: string }) => {
    const { linkId, venueId } = screen
    await deps.journal(host.meetingId, grant, 'screens.forgotten', { linkId, venueId })
    await links.revoke(linkId, deps.now())
    await deps.liveGrants.recheck()
    await host.act(grant, { type: 'access.revokeLink', data: { linkId } })
  }

  return [
    route(pairingContracts.ask, async ({ request, body }) => {
      const ofAll = await limits.take('newPairingsOfAll', 'all')
      const own = ofAll.ok ? await limits.take('newPairings', callers.networkOf(request)) : ofAll
      if (!own.ok) return tooMany(own.retryAfterMs)
      const facts = { size: body?.size ?? null, address: callers.addressOf(request) }
      const { pairing, code, secret } = await screenPairings.ask(facts)
      const { pairingId, sign, expiresAt } = pairing
      return json(201, { pairingId, code, secret, sign, expiresAt, serverNow: deps.now() })
    }),

    route(pairingContracts.standing, async ({ request, params }) => {
      const secret = /^Bearer ([\x21-\x7e]{1,256})$/u.exec(request.headers.authorization ?? '')?.[1] ?? null
      const found = await screenPairings.standing(params.pairingId, secret)
      if (found.status === 'unknown') return unauthorised(deps, request)
      if (found.status === 'over') return failure(410, 'access.pairingOver')
      if (found.status === 'waiting') {
        const { expiresAt } = found.pairing
        return json(200, { status: 'waiting', expiresAt, serverNow: deps.now() })
      }
      return comeIn(deps, request, found.link)
    }),

    route(pairingContracts.waiting, async ({ request, body, grant }) => {
      const found = await waitingScreen(request, grant, body.code)
      if (found.pairing === undefined) return found.reply
      const { pairingId, sign, size, address, openedAt, expiresAt } = found.pairing
      return json(200, { pairingId, sign, size, address, openedAt, expiresAt })
    }),

    route(pairingContracts.pair, async ({ request, body, grant, host }) => {
      const { code, venueId, replaces = [] } = body
      if (grant.actor.role === 'operator' && grant.actor.venueId !== venueId) return failure(403, 'access.forbidden')
      if (!Object.hasOwn(host.state.venues, venueId)) return notFound()
      const found = await waitingScreen(request, grant, code)
      if (found.pairing === undefined) return found.reply
      const replaced = (await screensOf(host, grant)).filter(
        (screen) => screen.venueId === venueId && replaces.includes(screen.pairingId),
      )
      const link = newLink('screen', venueId)
      const record = recordOf(host.meetingId, link)
      await deps.journal(host.meetingId, grant, 'screens.paired', { linkId: link.linkId, venueId })
      await links.add([record])
      if (!(await screenPairings.give(found.pairing.pairingId, link.linkId))) {
        await links.revoke(link.linkId, deps.now())
        return notFound()
      }
      await host.act(grant, { type: 'access.issueLink', data: { linkId: link.linkId, role: 'screen', venueId } })
      for (const screen of replaced) await forget(host, grant, screen)
      const pairing = { ...found.pairing, linkId: link.linkId, pairedAt: deps.now() }
      return json(200, { venueId, screen: describeScreen(pairing, record, 0) })
    }),

    route(pairingContracts.list, async ({ grant, host }) => json(200, { screens: await screensOf(host, grant) })),

    route(pairingContracts.forget, async ({ params, grant, host }) => {
      const screen = (await screensOf(host, grant)).find(({ pairingId }) => pairingId === params.pairingId)
      if (screen === undefined) return notFound()
      await forget(host, grant, screen)
      return { status: 204 }
    }),
  ]
}

/** A screen whose cookie still holds keeps its session; else one begins, however long it was away. */
async function comeIn(
  deps: Deps,
  request: Request,
  link: LinkRecord,
): Promise<Reply<ReplyOf<typeof pairingContracts.standing>>> {
  const { linkId, meetingId, role, personId } = link
  const venueId = link.venueId ?? ''
  const told = { status: 'paired' as const, meetingId, venueId, linkId }
  if ((await sessionWith(deps, request, link)) !== null) return json(200, told)
  const grant = { actor: { role, venueId, personId }, meetingId, linkId }
  return json(200, told, { 'Set-Cookie': await beginSession(deps, request, grant) })
}

function describeScreen(pairing: PairingRecord, link: LinkRecord, openPages: number) {
  const { pairingId, sign, size, address, openedAt, pairedAt } = pairing
  return {
    pairingId,
    sign,
    size,
    address,
    openedAt,
    venueId: link.venueId ?? '',
    linkId: link.linkId,
    pairedAt: pairedAt ?? openedAt,
    openPages,
  }
}

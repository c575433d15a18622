import { maxCards } from '../../../shared/protocol/http/cards.contract.ts'
import { paperContracts } from '../../../shared/protocol/http/papers.contract.ts'
import { newLink, recordOf } from '../../creation/create-meeting.ts'
import type { SheetLink } from '../../papers/venue-sheets.ts'
import type { LinkRecord } from '../../store/link-store.ts'
import { askerOf } from '../asker.ts'
import { checkInFailure } from '../check-in-reply.ts'
import { daySource } from '../day-facts.ts'
import type { HttpDeps } from '../http-deps.ts'
import { paperAddress } from '../paper-address.ts'
import { notFound } from '../reply.ts'
import { requestIdOf } from '../request-id.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { fileName, noAddress, printedReply } from './paper-routes.ts'
import { chosenPeople } from './personal-code-routes.ts'

type Deps = Pick<
  HttpDeps,
  | 'basePath'
  | 'events'
  | 'journal'
  | 'linkBase'
  | 'links'
  | 'liveGrants'
  | 'now'
  | 'onNoted'
  | 'papers'
  | 'people'
  | 'personalCodes'
  | 'publicBase'
>

/**
 * Papers that bear what is told once: codes and links. They are drawn, then set, and only then do they hold, so that a
 * paper that cannot be set ends nobody's card.
 */
export function issuedPaperRoutes(deps: Deps): readonly Route[] {
  return [
    route(paperContracts.issueCards, async (call) => {
      const { base, ...chosen } = call.body
      const people = await chosenPeople(deps, call, chosen)
      if (people === null) return notFound()
      if (people.length > maxCards) return checkInFailure('checkIn.tooManyCards', { max: maxCards })
      const address = paperAddress(deps, call.request, base)
      if (address === null) return noAddress(deps, call)
      await call.host.derive()
      const { meetingId } = call.host
      const personIds = people.map(({ personId }) => personId)
      const drawn = await deps.personalCodes.draw(meetingId, personIds)
      const codes = Object.fromEntries(
        drawn.map(({ personId, code }) => [personId, { code, url: `${address}/i/${meetingId}/${code}` }]),
      )
      const venueIds = [...new Set(people.map(({ venueId }) => venueId))]
      const source = async () => {
        const day = await daySource(deps, call, venueIds)
        const wanted = day.people.filter(({ id }) => codes[id] !== undefined)
        return { paper: 'cards' as const, source: { ...day, people: wanted, address, codes } }
      }
      const asker = askerOf(call)
      const outcome = await deps.papers.print(null, source, asker)
      if (outcome.ok && outcome.made.ok && asker.signal?.aborted !== true) {
        const venueId = call.body.venueId ?? null
        await deps.journal(meetingId, call.grant, 'cards.issued', { venueId, count: drawn.length })
        await deps.personalCodes.keep(meetingId, drawn)
        await deps.liveGrants.recheck()
        deps.onNoted(
          { requestId: requestIdOf(call.request), meetingId, linkId: call.grant.linkId, count: drawn.length },
          'personal codes were issued',
        )
      }
      return printedReply(outcome, fileName(call, venueIds, 'cards'))
    }),
    route(paperContracts.issueSheets, async (call) => {
      const { base, roles, isReplacing, venueIds: asked } = call.body
      const venueIds = asked ?? Object.keys(call.host.state.venues)
      if (!venueIds.every((venueId) => Object.hasOwn(call.host.state.venues, venueId))) return notFound()
      const address = paperAddress(deps, call.request, base)
      if (address === null) return noAddress(deps, call)
      await call.host.derive()
      const { meetingId } = call.host
      const fresh = venueIds.flatMap((venueId) =>
        roles.map((role) => ({ role, venueId, link: newLink(role, venueId) })),
      )
      const links: SheetLink[] = fresh.map(({ role, venueId, link }) => ({
        role,
        venueId,
        url: `${address}/join#${link.token}`,
      }))
      const source = async () => {
        const { meeting, venues, head } = await daySource(deps, call, [])
        return { paper: 'sheets' as const, source: { meeting, venues, venueIds, head, links } }
      }
      const asker = askerOf(call)
      const outcome = await deps.papers.print(null, source, asker)
      if (outcome.ok && outcome.made.ok && asker.signal?.aborted !== true) {
        const older = isReplacing ? await olderLinks(deps, meetingId, venueIds, roles) : []
        for (const { role, venueId, link } of fresh)
          await deps.journal(meetingId, call.grant, 'links.issued', {
            linkId: link.linkId,
            role,
            venueId,
            personId: null,
          })
        await deps.links.add(fresh.map(({ link }) => recordOf(meetingId, link)))
        for (const { role, venueId, link } of fresh)
          await call.host.act(call.grant, { type: 'access.issueLink', data: { linkId: link.linkId, role, venueId } })
        for (const link of older) await end(deps, call, link)
        if (older.length > 0) await deps.liveGrants.recheck()
      }
      return printedReply(outcome, fileName(call, venueIds, 'sheets'))
    }),
  ]
}

/** Those that hold, of these halls and roles; nobody's own. */
async function olderLinks(
  deps: Deps,
  meetingId: string,
  venueIds: readonly string[],
  roles: readonly string[],
): Promise<readonly LinkRecord[]> {
  return (await deps.links.ofMeeting(meetingId)).filter(
    ({ role, venueId, personId, revokedAt }) =>
      revokedAt === null && personId === null && roles.includes(role) && venueId !== null && venueIds.includes(venueId),
  )
}

async function end(deps: Deps, { host, grant }: Pick<MeetingCall, 'host' | 'grant'>, link: LinkRecord): Promise<void> {
  const { linkId, role, venueId } = link
  await deps.journal(host.meetingId, grant, 'links.revoked', { linkId, role, venueId })
  await deps.links.revoke(linkId, deps.now())
  await host.act(grant, { type: 'access.revokeLink', data: { linkId } })
}

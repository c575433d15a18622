import { audienceOf } from '../../../shared/access/audience.ts'
import { followUpCounts, isChargedWith, listedFollowUps } from '../../../shared/domain/follow-up/follow-up.selectors.ts'
import { visibleFollowUps } from '../../../shared/domain/follow-up/follow-up.visibility.ts'
import { dayIn } from '../../../shared/kernel/day.ts'
import { followUpContracts } from '../../../shared/protocol/http/follow-up.contract.ts'
import { followUpHistory, stepsOf } from '../../follow-up/follow-up-history.ts'
import type { FollowUpWish } from '../../follow-up/follow-up-printer.ts'
import type { FollowUpSource } from '../../follow-up/follow-up-source.ts'
import { revisionsOf, shownFollowUp, shownText } from '../../follow-up/shown-follow-ups.ts'
import { askerOf } from '../asker.ts'
import type { HttpDeps } from '../http-deps.ts'
import { logEvents } from '../log-events.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { venuesFor } from '../venues-for.ts'
import { fileName, printedReply } from './paper-routes.ts'

type Deps = Pick<HttpDeps, 'events' | 'followUps' | 'now' | 'typed'>

type Call = Pick<MeetingCall, 'host' | 'grant' | 'request'> & {
  readonly query: { readonly venueId?: string | undefined }
}

/** The follow-up list and its papers: staff all of it, an operator what its hall is charged with. @source FUP-6 */
export function followUpRoutes(deps: Deps): readonly Route[] {
  return [
    route(followUpContracts.list, async ({ host, grant }) => {
      const { state, seq, logId } = host
      const seen = visibleFollowUps(state.followUps, audienceOf(grant.actor))
      const today = dayIn(state.meeting.timeZone, deps.now())
      const texts = await deps.typed.some(logId, revisionsOf(seen))
      return json(200, {
        seq,
        today,
        counts: followUpCounts(seen, today),
        followUps: listedFollowUps(seen).map((followUp) => shownFollowUp(followUp, texts, today)),
        removed: seen.flatMap(({ id, number, text, isRemoved }) =>
          isRemoved ? [{ id, number, text: shownText(text, texts) }] : [],
        ),
      })
    }),
    route(followUpContracts.history, async ({ host, params: { followUpId } }) => {
      if (!host.state.followUps.some(({ id }) => id === followUpId)) return notFound()
      const steps = stepsOf(await logEvents(deps.events, host, ['followUps.changed']), followUpId)
      const revisions = revisionsOf(steps.map(({ followUp }) => followUp))
      const texts = await deps.typed.some(host.logId, [...new Set(revisions)])
      return json(200, { steps: followUpHistory(steps, texts) })
    }),
    route(followUpContracts.pdf, (call) => printed(deps, call, 'pdf')),
    route(followUpContracts.docx, (call) => printed(deps, call, 'docx')),
    route(followUpContracts.xlsx, (call) => printed(deps, call, 'xlsx')),
  ]
}

async function printed(deps: Deps, call: Call, kind: FollowUpWish['kind']): Promise<Reply<never>> {
  const { host, grant, query } = call
  const venueIds = venuesFor(host, grant, query.venueId)
  if (venueIds === null) return notFound()
  if (host.state.meeting.startedAt === null) return failure(409, 'papers.notHeld')
  await host.derive()
  const isWhole = grant.actor.role !== 'operator' && query.venueId === undefined
  const venueId = isWhole ? null : (venueIds[0] ?? null)
  const source = await sourceOf(deps, call, venueId)
  const outcome = await deps.followUps.print({ kind, venueId, source }, askerOf(call))
  return printedReply(outcome, fileName(call, isWhole ? [] : venueIds, 'followUp', kind))
}

/** State and head of one and the same moment, then what was typed. */
async function sourceOf({ events, now, typed }: Deps, { host }: Call, venueId: string | null): Promise<FollowUpSource> {
  const { state, seq, logId } = host
  const [head] = await events.read(logId, seq - 1, 1)
  if (head === undefined) throw new Error('the log has lost its head')
  const followUps = listedFollowUps(state.followUps).filter((one) => venueId === null || isChargedWith(one, venueId))
  return {
    meeting: state.meeting,
    venueNames: new Map(Object.values(state.venues).map(({ id, name }) => [id, name])),
    itemNumbers: new Map(state.agenda.items.map(({ id, number }) => [id, number])),
    followUps,
    texts: await typed.some(logId, revisionsOf(followUps)),
    today: dayIn(state.meeting.timeZone, now()),
    head: { seq, hash: head.hash, at: head.at },
  }
}

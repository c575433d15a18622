import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { audienceOf, seesPresence } from '../../../shared/access/audience.ts'
import { type ButtonAction, buttonActions } from '../../../shared/domain/control/press.decide.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { meetingNow } from '../../../shared/domain/meeting/meeting-now.selectors.ts'
import { refuse } from '../../../shared/kernel/result.ts'
import type { PresenceMessage } from '../../../shared/protocol/down.ts'
import { buttonContracts, type MeetingNow } from '../../../shared/protocol/http/buttons.contract.ts'
import type { Grant } from '../../access/access.ts'
import { passBounded } from '../../meetings/bounded-acts.ts'
import { statusOf } from '../../meetings/command-gate.ts'
import { ackForm } from '../ack-form.ts'
import type { HttpDeps } from '../http-deps.ts'
import { json } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'limits' | 'minutesIssue' | 'newId' | 'now' | 'onCommand' | 'presenceOf' | 'rosterChanges'>

/** For buttons, lamps and captions: one call each, no body, no id. @source CTL-9, CTL-10 */
export function buttonRoutes(deps: Deps): readonly Route[] {
  const pressed =
    (action: ButtonAction) =>
    async ({ request, grant, host }: MeetingCall) => {
      const commandId = commandIdOf(request, grant, deps.newId)
      const answer =
        commandId === null
          ? refuse('command.malformed', { where: 'Idempotency-Key' })
          : await passBounded(deps, host, grant, { commandId, type: 'control.press', data: { action } })
      return json(statusOf(answer), answer)
    }
  return [
    route(buttonContracts.now, async ({ request, grant, host }) => {
      await host.catchUp()
      const audience = audienceOf(grant.actor)
      const now = {
        ...meetingNow(visibleState(host.state, audience), deps.now()),
        screens: seesPresence(audience)
          ? screensOf(deps.presenceOf(host.meetingId), host.seq, host.state.venues)
          : null,
      }
      const headers = { ETag: tagOf(now), 'Cache-Control': 'private, no-cache' }
      return isKnown(request, headers.ETag) ? { status: 304, headers } : json(200, now, headers)
    }),
    ...buttonActions.map((action) => route(buttonContracts[action], pressed(action), ackForm)),
  ]
}

/** A key and a link make an id, so that links cannot take each other's keys away. @returns null for what is no key. */
function commandIdOf(request: Request, { linkId }: Grant, newId: () => string): string | null {
  const key = request.get('idempotency-key')
  if (key === undefined) return newId()
  if (!/^[\x21-\x7e]{1,255}$/u.test(key)) return null
  return `key.${createHash('sha256').update(`${linkId} ${key}`).digest('hex')}`
}

/** How many halls have a screen here, and in how many all screens have painted the newest state. */
function screensOf({ venues }: PresenceMessage, seq: number, ofMeeting: object): NonNullable<MeetingNow['screens']> {
  const there = Object.keys(ofMeeting).flatMap((venueId) => {
    const venue = venues[venueId]
    return venue === undefined || venue.screens === 0 ? [] : [venue]
  })
  const drawn = there.filter(({ drawnSeq }) => drawnSeq !== null && drawnSeq >= seq)
  return { venues: Object.keys(ofMeeting).length, there: there.length, drawn: drawn.length }
}

/** Programs that ask by `fetch` send `no-cache` along, which says nothing of what they have. */
const isKnown = (request: Request, tag: string): boolean =>
  (request.get('if-none-match') ?? '').split(',').some((known) => known.trim() === tag)

/** That time goes by changes no tag. */
function tagOf({ remainingMs: _left, serverNow: _now, ...told }: MeetingNow): string {
  return `W/"${createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)}"`
}

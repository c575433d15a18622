import { audienceOf } from '../../../shared/access/audience.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import type { MeetingFile } from '../../../shared/domain/meeting/meeting-file.schema.ts'
import type { MeetingFileIssue } from '../../../shared/domain/meeting/meeting-file.ts'
import { refuse } from '../../../shared/kernel/result.ts'
import { meetingContracts } from '../../../shared/protocol/http/meeting.contract.ts'
import { createMeeting, type IssuedLink } from '../../creation/create-meeting.ts'
import { passBounded } from '../../meetings/bounded-acts.ts'
import { statusOf } from '../../meetings/command-gate.ts'
import type { CheckedFile } from '../file-check.ts'
import { checkedFile, fileTextOf, uncheckedReply } from '../file-checker.ts'
import { fileIssueText, languageOf } from '../file-issue-text.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'
import { stretchReply } from '../stretch-reply.ts'

type Deps = Pick<
  HttpDeps,
  | 'events'
  | 'hosts'
  | 'journal'
  | 'limits'
  | 'linkBase'
  | 'links'
  | 'now'
  | 'people'
  | 'plans'
  | 'processes'
  | 'sealKey'
>

/** Meetings: making, listing, reading, acting. */
export function meetingRoutes(deps: Deps): readonly Route[] {
  return [
    route(meetingContracts.create, async ({ request, grant }) => {
      const describe = describeIn(request.get('accept-language'))
      const asker = { meetingId: 'a new one', linkId: grant.linkId }
      const checked = await checkedFile(deps.processes, fileTextOf(request, null), asker)
      if ('fault' in checked) return uncheckedReply(checked.fault)
      if (!checked.ok) {
        const { issues, more } = checked
        return failure(422, 'meetingFile.invalid', { issues: issues.map(describe), more })
      }
      const file = fileOf(checked)
      const { meetingId, links, phonesDueAt, namesDueAt } = await createMeeting(deps, grant, file)
      const base = deps.linkBase(request)
      return json(201, {
        meetingId,
        links: links.map((link) => describeLink(link, base)),
        warnings: checked.warnings.map(describe),
        retention: {
          days: file.retentionDays,
          phonesErasedAt: phonesDueAt,
          nameDays: file.nameRetentionDays,
          namesErasedAt: namesDueAt,
        },
      })
    }),
    route(meetingContracts.list, async ({ grant }) => {
      const hosts = await deps.hosts.all()
      const own = hosts.filter((host) => grant.meetingId === null || grant.meetingId === host.meetingId)
      const meetings = own.map(({ meetingId, state }) => {
        const { title, startsAt, timeZone, status } = state.meeting
        return { meetingId, title, startsAt, timeZone, status }
      })
      return json(200, { meetings })
    }),
    route(meetingContracts.state, async ({ grant, host }) => {
      await host.catchUp()
      const state = visibleState(host.state, audienceOf(grant.actor))
      return json(200, { epoch: host.epoch, seq: host.seq, state })
    }),
    route(meetingContracts.events, async ({ query, grant, host }) => {
      await host.catchUp()
      return stretchReply(host.epoch, await host.stretchAfter(query.after, audienceOf(grant.actor)))
    }),
    route(
      meetingContracts.act,
      async ({ body, grant, host }) => {
        const answer = await passBounded(deps.limits, host, grant, body)
        return json(statusOf(answer), answer)
      },
      // Refusals have the form of an ack.
      {
        refused: (retryAfterMs) => json(429, refuse('command.tooMany', { retryAfterMs })),
        malformed: () => json(422, refuse('command.malformed', { where: 'message' })),
      },
    ),
  ]
}

function fileOf({ file, people }: Extract<CheckedFile, { readonly ok: true }>): MeetingFile {
  if (file === null) throw new Error('a list of people is no meeting file')
  return { ...file, people }
}

export function describeLink({ role, venueId, personId, token, linkId }: IssuedLink, base: string) {
  const whose = { ...(venueId === undefined ? {} : { venueId }), ...(personId === undefined ? {} : { personId }) }
  return { role, ...whose, token, url: `${base}/join#${token}`, linkId }
}

function describeIn(acceptLanguage: string | undefined) {
  const language = languageOf(acceptLanguage)
  return (issue: MeetingFileIssue) => ({ ...issue, message: fileIssueText(issue, language) })
}

import { audienceOf } from '../../../shared/access/audience.ts'
import { roles } from '../../../shared/access/roles.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import type { MeetingFile } from '../../../shared/domain/meeting/meeting-file.schema.ts'
import type { MeetingFileIssue } from '../../../shared/domain/meeting/meeting-file.ts'
import { refuse } from '../../../shared/kernel/result.ts'
import { passBounded } from '../../meetings/bounded-acts.ts'
import { statusOf } from '../../meetings/command-gate.ts'
import { createMeeting, type IssuedLink } from '../../meetings/create-meeting.ts'
import type { CheckedFile } from '../file-check.ts'
import { checkedFile, fileTextOf, uncheckedReply } from '../file-checker.ts'
import { fileIssueText, languageOf } from '../file-issue-text.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import type { Route } from '../route.ts'
import { stretchReply } from '../stretch-reply.ts'

const everyRole = roles

/** Meetings: making, listing, reading, acting. */
export function meetingRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'post',
      body: 'meetingFile',
      path: '/api/meetings',
      price: 20,
      access: 'system',
      roles: ['owner', 'organiser'],
      summary: 'Makes a meeting from a meeting file, JSON or YAML; answers with its links, once.',
      handle: async ({ request, grant }) => {
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
      },
    },
    {
      method: 'get',
      path: '/api/meetings',
      price: 5,
      access: 'system',
      roles: ['owner', 'organiser'],
      summary: 'Lists the meetings.',
      handle: async ({ grant }) => {
        const hosts = await deps.hosts.all()
        const own = hosts.filter((host) => grant.meetingId === null || grant.meetingId === host.meetingId)
        const meetings = own.map(({ meetingId, state }) => {
          const { title, startsAt, timeZone, status } = state.meeting
          return { meetingId, title, startsAt, timeZone, status }
        })
        return json(200, { meetings })
      },
    },
    {
      method: 'get',
      path: '/api/meetings/:meetingId/state',
      price: 2,
      access: 'meeting',
      roles: everyRole,
      summary: 'The state as the caller may see it.',
      handle: async ({ grant, host }) => {
        await host.catchUp()
        const state = visibleState(host.state, audienceOf(grant.actor))
        return json(200, { epoch: host.epoch, seq: host.seq, state })
      },
    },
    {
      method: 'get',
      path: '/api/meetings/:meetingId/events',
      price: 4,
      access: 'meeting',
      roles: everyRole,
      summary: 'What happened after a sequence number, as the caller may see it; a page of it: go on from `upTo`.',
      handle: async ({ request, grant, host }) => {
        const after = Number(request.query.after ?? 0)
        if (!Number.isInteger(after) || after < 0) return failure(422, 'command.malformed', { where: 'after' })
        await host.catchUp()
        return stretchReply(host.epoch, await host.stretchAfter(after, audienceOf(grant.actor)))
      },
    },
    {
      method: 'post',
      path: '/api/meetings/:meetingId/commands',
      access: 'meeting',
      roles: everyRole,
      summary: 'Sends a command; the same as over the socket.',
      refused: (retryAfterMs) => json(429, refuse('command.tooMany', { retryAfterMs })),
      handle: async ({ request, grant, host }) => {
        const answer = await passBounded(deps.limits, host, grant, request.body)
        return json(statusOf(answer), answer)
      },
    },
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

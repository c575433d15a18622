import type { z } from 'zod'
import { audienceOf } from '../../../shared/access/audience.ts'
import { fewIssues } from '../../../shared/domain/meeting/file-findings.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import type { MeetingFile } from '../../../shared/domain/meeting/meeting-file.schema.ts'
import type { MeetingFileIssue } from '../../../shared/domain/meeting/meeting-file.ts'
import { refuse } from '../../../shared/kernel/result.ts'
import { addMs } from '../../../shared/kernel/time.ts'
import type { fileIssueSchema } from '../../../shared/protocol/http/file-issue.ts'
import { meetingContracts } from '../../../shared/protocol/http/meeting.contract.ts'
import type { Grant } from '../../access/access.ts'
import { type Beginnings, type CreatedMeeting, createMeeting, type IssuedLink } from '../../creation/create-meeting.ts'
import { binLifeMs } from '../../creation/meeting-bin.ts'
import { passBounded } from '../../meetings/bounded-acts.ts'
import { statusOf } from '../../meetings/command-gate.ts'
import { ackForm } from '../ack-form.ts'
import type { CheckedFile } from '../file-check.ts'
import { checkedFile, fileTextOf, uncheckedReply } from '../file-checker.ts'
import { fileIssueText, languageOf } from '../file-issue-text.ts'
import type { HttpDeps } from '../http-deps.ts'
import { listedMeetings } from '../meeting-list.ts'
import { archiveWarnings, isArchive, newFromArchive } from '../new-from-archive.ts'
import { newMeetingOf, wishOf } from '../new-meeting.ts'
import { failure, json, notFound } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { signWarnings, textsOfFile, textsOfPeople } from '../sign-warnings.ts'
import { stretchReply } from '../stretch-reply.ts'

type Deps = Pick<
  HttpDeps,
  | 'archives'
  | 'bin'
  | 'events'
  | 'evidence'
  | 'files'
  | 'hosts'
  | 'issued'
  | 'journal'
  | 'limits'
  | 'linkBase'
  | 'links'
  | 'meetingBin'
  | 'now'
  | 'onCommand'
  | 'openPages'
  | 'papers'
  | 'people'
  | 'typed'
  | 'plans'
  | 'processes'
  | 'minutesIssue'
  | 'rosterChanges'
  | 'sealKey'
  | 'templates'
>

interface Told {
  readonly request: MeetingCall['request']
  /** How long phones and names are kept, days. */
  readonly days: number
  readonly nameDays: number | null
  readonly warnings: readonly z.input<typeof fileIssueSchema>[]
}

type Creator = Pick<MeetingCall, 'request' | 'grant'>
type Issues = readonly MeetingFileIssue[]

/** Meetings: making, listing, reading, acting. */
export function meetingRoutes(deps: Deps): readonly Route[] {
  const told = (
    { meetingId, links, phonesDueAt, namesDueAt }: CreatedMeeting,
    { request, warnings, ...kept }: Told,
  ) => {
    const base = deps.linkBase(request)
    return json(201, {
      meetingId,
      links: links.map((link) => describeLink(link, base)),
      warnings: [...warnings],
      retention: {
        days: kept.days,
        phonesErasedAt: phonesDueAt,
        nameDays: kept.nameDays,
        namesErasedAt: namesDueAt,
      },
    })
  }
  const created = async ({ request, grant }: Creator, file: MeetingFile, beginnings: Beginnings, warnings: Issues) => {
    const meeting = await createMeeting(deps, grant, file, beginnings)
    const texts = [...textsOfFile(file), ...textsOfPeople(file.people)]
    const asker = { meetingId: meeting.meetingId, linkId: grant.linkId }
    const ofSigns = await signWarnings(deps.papers, texts, asker)
    return told(meeting, {
      request,
      days: file.retentionDays,
      nameDays: file.nameRetentionDays,
      warnings: fewIssues([...warnings, ...ofSigns]).issues.map(describeIn(request.get('accept-language'))),
    })
  }
  return [
    route(meetingContracts.create, async ({ request, grant }) => {
      const describe = describeIn(request.get('accept-language'))
      if (isArchive(request)) {
        const made = await newFromArchive(deps, request, grant)
        if (!made.ok) return made.reply
        const { meeting, found } = made
        return told(meeting, { request, ...found.facts.retention, warnings: archiveWarnings(found, request) })
      }
      const wish = wishOf(request)
      if (wish !== null) {
        const made = await newMeetingOf(deps, grant, wish)
        if (made.ok) return created({ request, grant }, made.file, made, [])
        if ('issues' in made) return failure(422, 'meetingFile.invalid', { issues: made.issues.map(describe) })
        return failure(made.fault === 'access.notFound' ? 404 : 422, made.fault)
      }
      const asker = { meetingId: 'a new one', linkId: grant.linkId }
      const checked = await checkedFile(deps.processes, fileTextOf(request, null), asker)
      if ('fault' in checked) return uncheckedReply(checked.fault)
      if (!checked.ok) {
        const { issues, more } = checked
        return failure(422, 'meetingFile.invalid', { issues: issues.map(describe), more })
      }
      return created({ request, grant }, fileOf(checked), {}, checked.warnings)
    }),
    route(meetingContracts.list, async ({ query, grant }) => {
      if (query.bin === '1') return json(200, { meetings: await binnedFor(deps, grant) })
      const hosts = await deps.hosts.all()
      const own = hosts.filter((host) => grant.meetingId === null || grant.meetingId === host.meetingId)
      const inBin = await deps.bin.among(own.map(({ meetingId }) => meetingId))
      const there = own.filter(({ meetingId }) => !inBin.has(meetingId))
      return json(200, { meetings: await listedMeetings(deps, there) })
    }),
    route(meetingContracts.remove, async ({ body, grant, host }) => {
      await host.catchUp()
      if (body.confirm !== host.state.meeting.title) return failure(422, 'meeting.notConfirmed')
      await deps.meetingBin.put(host, grant)
      return { status: 204 }
    }),
    route(meetingContracts.restore, async ({ params, grant }) => {
      const isRestored = grant.meetingId === null && (await deps.meetingBin.restore(params.meetingId, grant))
      return isRestored ? { status: 204 } : notFound()
    }),
    route(meetingContracts.templates, async () => {
      const templates = await deps.templates.all()
      return json(200, {
        templates: templates.map(({ template, title, locale, items }) => ({ template, title, locale, items })),
      })
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
        const answer = await passBounded(deps, host, grant, body)
        return json(statusOf(answer), answer)
      },
      // Refusals have the form of an ack.
      {
        ...ackForm,
        malformed: () => json(422, refuse('command.malformed', { where: 'message' })),
      },
    ),
  ]
}

/** Of one meeting's organiser there is none: its link is closed with the meeting. */
async function binnedFor({ bin }: Deps, grant: Grant) {
  if (grant.meetingId !== null) return []
  return (await bin.all()).map(({ binnedAt, ...listed }) => ({
    ...listed,
    deletedAt: binnedAt,
    removedAt: addMs(binnedAt, binLifeMs),
  }))
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

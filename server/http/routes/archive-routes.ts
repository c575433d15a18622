import { pipeline } from 'node:stream/promises'
import { archiveContracts } from '../../../shared/protocol/http/archive.contract.ts'
import { archiveStream } from '../../archives/archive-stream.ts'
import { collectArchive, type Uncollected } from '../../archives/collect-archive.ts'
import type { MeetingHost } from '../../meetings/meeting-host.ts'
import { documentHeaders } from '../document-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, type Reply } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<
  HttpDeps,
  | 'events'
  | 'evidence'
  | 'files'
  | 'issued'
  | 'journal'
  | 'now'
  | 'people'
  | 'plans'
  | 'rosterChanges'
  | 'seals'
  | 'typed'
>

/** A meeting to take away, whole. */
export function archiveRoutes(deps: Deps): readonly Route[] {
  const { settled } = deps.rosterChanges
  return [
    route(archiveContracts.take, async ({ query, grant, host }) => {
      const wish = { madeBy: grant.actor.role, withRoster: query.roster === '1' }
      const collected = await collectArchive({ ...deps, settled }, host, wish)
      if (!collected.ok) return refused(collected)
      const { source } = collected
      const { seq, head } = source.facts.log
      await deps.journal(host.meetingId, grant, 'archive.made', { seq, head, roster: wish.withRoster })
      return {
        status: 200,
        headers: documentHeaders('application/zip', 'attachment', nameOf(host)),
        // A reader that goes away in the middle is no fault.
        write: (response) =>
          pipeline(archiveStream(source), response).catch((error: NodeJS.ErrnoException) => {
            if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
          }),
      }
    }),
  ]
}

function refused({ ok: _, code, ...more }: Uncollected): Reply<never> {
  return failure(code === 'storage.damaged' ? 503 : 409, code, more)
}

/** As the file is called where it is saved. */
const nameOf = ({ state: { meeting } }: MeetingHost): string =>
  `${meeting.title} ${meeting.locale.startsWith('en') ? 'archive' : '归档'}.zip`

import { privacyContracts } from '../../../shared/protocol/http/privacy.contract.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'backups' | 'journal' | 'liveGrants' | 'retention'>

/** Personal data: how long it stays, and its end; copies of everything. */
export function privacyRoutes({ retention, backups, journal, liveGrants }: Deps): readonly Route[] {
  return [
    route(privacyContracts.retention, async ({ host }) => json(200, await retention.of(host.meetingId))),
    route(privacyContracts.erase, async ({ body, grant, host }) => {
      if (host.logId !== host.meetingId) return failure(409, 'roster.rehearsal')
      if (body.confirm.trim() !== host.state.meeting.title) return failure(409, 'roster.notConfirmed')
      await journal(host.meetingId, grant, 'people.erasing', { what: body.what })
      await retention.erase(host.meetingId, grant, body.what)
      await liveGrants.recheck()
      return json(200, await retention.of(host.meetingId))
    }),
    route(privacyContracts.backups, async () => json(200, { backups: backups.list() })),
    route(privacyContracts.backUp, async ({ grant }) => {
      await journal('', grant, 'backup.made')
      const made = await backups.make()
      return made === null ? failure(409, 'backup.otherTools') : json(201, made)
    }),
  ]
}

import { dayIn } from '../../../shared/kernel/day.ts'
import { maxImportBytes } from '../../../shared/protocol/file-limits.ts'
import { newMeetingContracts } from '../../../shared/protocol/http/new-meeting.contract.ts'
import { whileOpen } from '../asker.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'noticeReader' | 'now'>

/** What a notice in Word says of a meeting that is still to be made. @source NEW-3 */
export function noticeReadingRoutes({ noticeReader, now }: Deps): readonly Route[] {
  return [
    route(newMeetingContracts.readNotice, async ({ request, grant, query }) => {
      const asker = { meetingId: '', linkId: grant.linkId, signal: whileOpen(request) }
      const outcome = await noticeReader.read(request, maxImportBytes, dayIn(query.timeZone, now()), asker)
      if (outcome === null) return failure(413, 'command.tooLarge')
      if (!outcome.ok)
        return outcome.fault === 'failed'
          ? failure(422, 'meeting.wordDamaged')
          : failure(503, 'server.busy', { retryAfterMs: 5_000 })
      if (outcome.made.ok) return json(200, outcome.made.notice)
      const { fault } = outcome.made
      if (fault === 'import.password') return failure(422, 'meeting.wordLocked')
      return failure(422, fault === 'import.damaged' ? 'meeting.wordDamaged' : 'meeting.notWord')
    }),
  ]
}

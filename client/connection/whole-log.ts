import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { callApi } from './http.ts'
import { isMeetingEvent } from './message-shapes.ts'
import { isFigure, listOf, shapeOf } from './wire-shape.ts'

const isPage = shapeOf({ upTo: isFigure, events: listOf(isMeetingEvent) })

/** Everything that happened, as this page may see it; the server tells it in pages. @throws when one cannot be had. */
export async function wholeLog(meetingId: string): Promise<readonly MeetingEvent[]> {
  const log: MeetingEvent[] = []
  for (let after = 0; ; ) {
    const page = await callApi('GET /api/meetings/:meetingId/events', isPage, {
      params: { meetingId },
      query: { after },
    })
    log.push(...page.events)
    if (page.upTo === after) return log
    after = page.upTo
  }
}

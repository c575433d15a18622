import type { Express, Request } from 'express'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'

const hash = 'ab12'.repeat(16)

/** What the desk of the next day asks for: how long people are known, the seal, and one picture of the past, which is that of now. */
export function answerAfterTheEnd(app: Express, shownTo: (request: Request) => MeetingState): void {
  app.get('/api/meetings/:meetingId/retention', (_request, response) => {
    response.json({ days: 30, dueAt: 1_742_400_000_000, names: null, erased: null })
  })
  app.get('/api/meetings/:meetingId/seal', (_request, response) => {
    response.json({ seq: 1, head: hash, sha256: hash, sm3: hash, publicKey: 'key' })
  })
  app.get('/api/meetings/:meetingId/replay/window', (request, response) => {
    const state = shownTo(request)
    const at = state.meeting.startedAt ?? state.meeting.startsAt
    response.json({ seq: 1, head: 1, from: 1, at, state, upTo: 1, events: [] })
  })
}

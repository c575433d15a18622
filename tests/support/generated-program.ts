import createClient from 'openapi-fetch'
import type { paths } from './generated-api.ts'

/**
 * A program that was written against the generated client alone: it runs a meeting from its file to its end.
 * @param send carries a request out.
 */
export function generatedProgram(baseUrl: string, token: string, send: (request: Request) => Promise<Response>) {
  const client = createClient<paths>({ baseUrl, fetch: send, headers: { authorization: `Bearer ${token}` } })
  let count = 0
  const path = (meetingId: string) => ({ params: { path: { meetingId } } })
  return {
    async create(): Promise<string> {
      const { data, error } = await client.POST('/api/meetings', {
        body: {
          title: 'A meeting by a generated client',
          startsAt: '2027-03-01T09:00:00+08:00',
          venues: [
            { id: 'main', kind: 'main', name: 'Main' },
            { id: 'b1', kind: 'branch', name: 'Branch' },
          ],
          agenda: [
            { id: 'open', title: 'Opening', plannedMinutes: 5 },
            { id: 'close', title: 'Closing', plannedMinutes: 5 },
          ],
        },
      })
      if (data === undefined) throw new Error(JSON.stringify(error))
      return data.meetingId
    },
    async links(meetingId: string): Promise<readonly string[]> {
      const { data, error } = await client.GET('/api/meetings/{meetingId}/links', path(meetingId))
      if (data === undefined) throw new Error(JSON.stringify(error))
      return data.links.map(({ role }) => role)
    },
    /** Starts, goes to the first and the next item, and adjourns. */
    async run(meetingId: string): Promise<void> {
      const commands = [
        { type: 'meeting.start', data: {} },
        { type: 'agenda.advance', data: { from: null } },
        { type: 'agenda.advance', data: { from: 'open' } },
        { type: 'meeting.adjourn', data: {} },
      ] as const
      for (const command of commands) {
        count += 1
        const { data, error } = await client.POST('/api/meetings/{meetingId}/commands', {
          ...path(meetingId),
          body: { commandId: `generated-${count}`, ...command },
        })
        if (data === undefined) throw new Error(`${command.type}: ${JSON.stringify(error)}`)
      }
    },
    async status(meetingId: string): Promise<string> {
      const { data, error } = await client.GET('/api/meetings/{meetingId}/state', path(meetingId))
      if (data === undefined) throw new Error(JSON.stringify(error))
      return data.state.meeting.status
    },
    async events(meetingId: string): Promise<readonly string[]> {
      const { data, error } = await client.GET('/api/meetings/{meetingId}/events', {
        params: { path: { meetingId }, query: { after: 0 } },
      })
      if (data === undefined) throw new Error(JSON.stringify(error))
      return data.events.map(({ type }) => type)
    },
  }
}

import { z } from 'zod'
import { largeMeeting } from '../console/large-meeting.ts'
import type { OneHallServer } from '../fanout/servers.ts'
import type { Guest, Linked, Phone, Seats } from './checkin-calls.ts'
import { type CheckinOptions, lookingOn } from './checkin-options.ts'

const tokenSchema = z.object({ token: z.string() })

export interface RosterMeeting {
  readonly seats: Seats
  /** Those of the phones first. */
  readonly guests: readonly Guest[]
}

const createdSchema = z.object({
  meetingId: z.string(),
  links: z.array(z.object({ role: z.string(), token: z.string(), venueId: z.string().optional() })),
})

/** A meeting of many halls with everybody on the roster, one moderator more, and the phones' sessions. */
export async function openRosterMeeting(server: OneHallServer, options: CheckinOptions): Promise<RosterMeeting> {
  const file = largeMeeting(options.halls, options.people)
  const people = file.people.map((person, index) => ({ ...person, phone: phoneOf(index) }))
  const owner = { authorization: `Bearer ${server.ownerToken}` }
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = owner) =>
    postJson(`http://127.0.0.1:${server.port}/api/${path}`, body, headers)
  const { meetingId, links } = createdSchema.parse(await (await post('meetings', { ...file, people })).json())
  const ofRole = (role: string) =>
    links.flatMap((link) => (link.role === role ? [{ meetingId, token: link.token, venueId: link.venueId ?? '' }] : []))
  const second = await (await post(`meetings/${meetingId}/links`, { role: 'moderator' })).json()
  const { token } = tokenSchema.parse(second)
  const attendees = ofRole('attendee')
  const guests = people.map(({ id, venueId }) => ({ personId: id, venueId }))
  const phones: Phone[] = []
  for (const [index, person] of people.slice(0, options.phones).entries()) {
    const link = attendees.find(({ venueId }) => venueId === person.venueId)
    const session = await post('session', { token: link?.token }, {})
    const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
    await post(`meetings/${meetingId}/identify`, { name: person.name, phoneTail: phoneOf(index).slice(-4) }, { cookie })
    phones.push({ personId: person.id, venueId: person.venueId, cookie })
  }
  const linked: Linked[] = []
  for (const guest of guests.slice(options.phones, lookingOn(options) + options.arrivals)) {
    const own = await (await post(`meetings/${meetingId}/links`, { role: 'attendee', ...guest })).json()
    linked.push({ ...guest, token: tokenSchema.parse(own).token })
  }
  const moderators = [...ofRole('moderator'), { meetingId, token }]
  const [operators, screens] = [ofRole('operator'), ofRole('screen')]
  return { seats: { meetingId, moderators, operators, screens, linked, phones }, guests }
}

const phoneOf = (index: number): string => String(13_800_000_000 + index)

/** @throws on any answer but 2xx. */
async function postJson(url: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response
}

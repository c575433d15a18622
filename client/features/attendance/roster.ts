import { callApi } from '../../connection/http.ts'

/** What the server tells of a person besides its attendance. */
export interface RosterPerson {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  readonly title: string | null
  /** Where the person belongs now. */
  readonly venueId: string
  readonly phoneMasked: string | null
  readonly attends: 'member' | 'listenIn'
}

interface RosterAnswer {
  readonly version: number
  readonly people: readonly RosterPerson[]
}

/** The names, for those who may know them. @throws HttpRefusal */
export async function fetchRoster(meetingId: string): Promise<readonly RosterPerson[]> {
  const answer = await callApi<RosterAnswer>('GET', `/api/meetings/${encodeURIComponent(meetingId)}/roster`)
  return answer.people
}

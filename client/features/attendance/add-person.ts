import { callApi } from '../../connection/http.ts'

interface NewPerson {
  readonly name: string
  readonly unit?: string
  readonly title?: string
  readonly venueId: string
  readonly attends: 'member' | 'listenIn' | 'standIn'
}

/** Puts somebody on the roster of a hall. @returns its id. @throws HttpRefusal */
export async function addPerson(meetingId: string, person: NewPerson): Promise<string> {
  const path = `/api/meetings/${encodeURIComponent(meetingId)}/roster/people`
  return (await callApi<{ personId: string }>('POST', path, person)).personId
}

import { callApi } from '../../../connection/http.ts'
import { isText, shapeOf } from '../../../connection/wire-shape.ts'

interface NewPerson {
  readonly name: string
  readonly unit?: string
  readonly title?: string
  readonly venueId: string
  readonly attends: 'member' | 'listenIn' | 'standIn'
}

const isAdded = shapeOf({ personId: isText })

/** Puts somebody on the roster of a hall. @returns its id. @throws HttpRefusal */
export async function addPerson(meetingId: string, person: NewPerson): Promise<string> {
  const call = 'POST /api/meetings/:meetingId/roster/people'
  return (await callApi(call, isAdded, { params: { meetingId }, body: person })).personId
}

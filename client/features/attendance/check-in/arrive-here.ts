import { deviceId, rememberPerson } from '../../../connection/arrive-memory.ts'
import { callApi } from '../../../connection/http.ts'
import { isText, shapeOf } from '../../../connection/wire-shape.ts'

type SaysWho = { readonly self: true } | { readonly name: string; readonly phoneTail: string }

const isArrived = shapeOf({ personId: isText })

/** Checks in whoever holds this phone, by the way that lets the server see which phone it is. @throws HttpRefusal */
export async function arriveHere(meetingId: string, by: SaysWho): Promise<void> {
  const { personId } = await callApi('POST /api/meetings/:meetingId/arrive', isArrived, {
    params: { meetingId },
    body: { by, device: deviceId() },
  })
  rememberPerson(meetingId, personId)
}

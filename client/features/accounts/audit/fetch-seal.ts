import { callApi } from '../../../connection/http.ts'
import { isFigure, isText, shapeOf } from '../../../connection/wire-shape.ts'

/** As `GET …/seal` tells it, without what it covers. @source EVD-4 */
export interface Seal {
  readonly seq: number
  /** Hash of the last event that it covers, hexadecimal. */
  readonly head: string
  readonly sha256: string
  readonly sm3: string
  readonly publicKey: string
}

const isSeal = shapeOf<Seal>({ seq: isFigure, head: isText, sha256: isText, sm3: isText, publicKey: isText })

/** @throws HttpRefusal while there is none. */
export const fetchSeal = (meetingId: string): Promise<Seal> =>
  callApi('GET /api/meetings/:meetingId/seal', isSeal, { params: { meetingId } })

import { createHash } from 'node:crypto'
import { maxTimestampBytes } from '../../../shared/protocol/file-limits.ts'
import { evidenceContracts } from '../../../shared/protocol/http/evidence.contract.ts'
import { sha256Of } from '../../evidence/meeting-seals.ts'
import type { SealRecord } from '../../store/seal-store.ts'
import { boundedBytes } from '../bounded-bytes.ts'
import { bytesReply } from '../bytes-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound } from '../reply.ts'
import { type CallOf, type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'evidence' | 'journal' | 'seals'>

/** Timestamps of an authority outside, which this server never asks itself. @source EVD-7 */
export function timestampRoutes(deps: Deps): readonly Route[] {
  const { evidence, seals } = deps
  return [
    route(evidenceContracts.timestampRequest, async ({ host }) => {
      await host.catchUp()
      const answer = await seals.of(host)
      if (!answer.ok) return failure(409, answer.rejection.code)
      const { timestampRequest } = await import('../../evidence/timestamp-answer.ts')
      const bytes = timestampRequest(sha256Of(answer.seal.content))
      return bytesReply(bytes, 'application/timestamp-query', `seal-${answer.seal.seq}.tsq`)
    }),
    route(evidenceContracts.keepTimestamp, (call) => keep(deps, call)),
    route(evidenceContracts.timestamp, async ({ host }) => {
      const newest = (await evidence.timestamps.all(host.meetingId)).at(-1)
      if (newest === undefined) return notFound()
      const bytes = Buffer.from(newest.content, 'base64')
      return bytesReply(bytes, 'application/timestamp-reply', `seal-${newest.seq}.tsr`)
    }),
  ]
}

/** Laid beside the seal that it is of, the newest first; that of another file is refused. */
async function keep(
  { evidence, journal }: Deps,
  { request, host, grant }: CallOf<typeof evidenceContracts.keepTimestamp>,
) {
  const bytes = await boundedBytes(request, maxTimestampBytes)
  if (bytes === null) return failure(413, 'seal.timestampTooLarge', { max: maxTimestampBytes })
  const { readTimestamp } = await import('../../evidence/timestamp-answer.ts')
  const { isStampOf } = await import('../../evidence/timestamp-check.ts')
  const answer = readTimestamp(bytes)
  if (answer === null) return failure(422, 'seal.notATimestamp')
  if (answer === 'refused') return failure(422, 'seal.timestampRefused')
  const { meetingId } = host
  const own: readonly SealRecord[] = await evidence.seals.all(meetingId)
  const seal = own.findLast((one) => isStampOf(answer, one))
  if (seal === undefined) return failure(422, 'seal.otherTimestamp')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await journal(meetingId, grant, 'seal.timestamped', { seq: seal.seq, sha256 })
  const content = Buffer.from(bytes).toString('base64')
  await evidence.timestamps.put({ meetingId, seq: seal.seq, at: answer.at, content, sha256 })
  return json(200, { seq: seal.seq, at: answer.at })
}

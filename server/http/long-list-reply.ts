import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { Reply } from './reply.ts'

const membersAtOnce = 250

/** An object with a long list as its last member, written out in parts, as fast as it is read. @source CST-3 */
export const longListReply = <Head extends object, Name extends string, Member>(
  head: Head,
  name: Name,
  list: readonly Member[],
): Reply<Head & Readonly<Record<Name, readonly Member[]>>> => ({
  status: 200,
  json: { ...head, ...listed(name, list) },
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  // A reader that goes away in the middle is no fault.
  write: (response) =>
    pipeline(Readable.from(written(head, name, list)), response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    }),
})

const listed = <Name extends string, Member>(name: Name, list: readonly Member[]) =>
  ({ [name]: list }) as Readonly<Record<Name, readonly Member[]>>

async function* written(head: object, name: string, list: readonly unknown[]) {
  const breathe = createBreath()
  yield JSON.stringify({ ...head, [name]: [] }).slice(0, -2)
  for (const [index, part] of chunks(list, membersAtOnce).entries()) {
    yield `${index === 0 ? '' : ','}${JSON.stringify(part).slice(1, -1)}`
    await breathe()
  }
  yield ']}'
}

import type { Stretch } from '../meetings/replays.ts'
import type { Reply } from './reply.ts'

/** The same stretch is given to all who ask for it: it is written out once. */
const written = new WeakMap<Stretch, string>()

/** What was told after a place of the log, as JSON. @source CST-2 */
export function stretchReply(epoch: string, stretch: Stretch): Reply<Stretch & { readonly epoch: string }> {
  const text = written.get(stretch) ?? JSON.stringify({ epoch, ...stretch })
  written.set(stretch, text)
  return {
    status: 200,
    json: { epoch, ...stretch },
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    write: (response) =>
      new Promise((resolve) => {
        response.once('close', resolve)
        response.end(text)
      }),
  }
}

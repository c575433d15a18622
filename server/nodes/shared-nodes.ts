import { within } from '../kernel/within.ts'
import type { Board, NodeStore } from '../store/node-store.ts'
import { createNodeBeats } from './node-beats.ts'
import { createNodeSayings } from './node-sayings.ts'
import type { Nodes } from './nodes.ts'
import { createOthersTold } from './others-told.ts'
import { createOwnTold } from './own-told.ts'

interface Deps {
  readonly store: NodeStore
  readonly id: string
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number
  readonly onError: (error: unknown) => void
}

/** Others that could not be heard of for so long are as good as gone, ms. */
const heardWithinMs = 5_000

/** A database that is away keeps no node from going, ms. */
const leaveWithinMs = 1_000

const changed = 'changed'

/**
 * One node among those that share a PostgreSQL: what it tells stands in a small table, written at most twice a second, and a
 * `NOTIFY` says that there is something new. Whoever has not heard it looks within a second.
 * @source NOD-20
 */
export function createSharedNodes({ store, id, elapsed, onError }: Deps): Nodes {
  const own = createOwnTold()
  const others = createOthersTold(id)
  const sayings = createNodeSayings({ store, id, onError })
  let isLeaving = false
  let heardAt = elapsed()
  let listener: (meetingIds: readonly string[]) => void = () => undefined

  const tell = async (): Promise<Board> => {
    const news = own.news()
    const isNews = news.put.length + news.remove.length > 0 || isLeaving
    const hint = isNews && others.isAny ? sayings.text(changed, null) : null
    try {
      const board = await store.beat(id, { isLeaving, ...news, hint })
      own.wasTold(
        news,
        board.tellings.filter(({ node }) => node === id),
      )
      return board
    } catch (error) {
      own.failed(news)
      throw error
    }
  }
  const beat = async (): Promise<void> => {
    const board = await tell()
    heardAt = elapsed()
    const asked = others.asked(board)
    const moved = others.took(board, asked.length === 0 ? [] : await store.read(asked))
    if (moved.length > 0) listener(moved)
  }
  const failed = (error: unknown, isFirst: boolean): void => {
    if (isFirst) onError(error)
    if (elapsed() - heardAt <= heardWithinMs) return
    const moved = others.lost()
    if (moved.length > 0) listener(moved)
  }
  const beats = createNodeBeats({ beat, failed })
  sayings.on(changed, beats.wake)

  return {
    id,
    get others() {
      return others.count
    },
    tell(meetingId, part, tells) {
      own.tell(meetingId, part, tells)
      beats.wake()
    },
    of: others.of,
    onChanged(told) {
      listener = told
    },
    say: (kind, content) => {
      if (others.isAny) sayings.say(kind, content)
    },
    on: (kind, schema, told) =>
      sayings.on(kind, (content) => {
        const read = schema.safeParse(content)
        if (read.success) told(read.data)
      }),
    begin: beats.begin,
    async leave() {
      isLeaving = true
      await within(leaveWithinMs, beats.now()).catch(onError)
    },
    async close() {
      await beats.close()
      await store.remove(id).catch(onError)
      sayings.say(changed, null)
      await sayings.settled()
    },
  }
}

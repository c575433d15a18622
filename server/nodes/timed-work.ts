import type { OnError } from '../kernel/log.ts'
import { createRounds, type Rounds } from '../kernel/rounds.ts'
import type { Duty } from '../store/duty.ts'

interface Work {
  readonly everyMs: number
  readonly does: (isOurs: () => boolean) => Promise<void>
  readonly during: string
  rounds: Rounds | null
}

/** What is done by the clock, by one node at a time. */
export interface TimedWork {
  /**
   * Done when this node has come on duty, and so long after it was done last, until it is off.
   * @param does asks before each step whether it may go on.
   * @returns does it now, where this node is on duty.
   */
  each(during: string, everyMs: number, does: Work['does']): () => void
  begin(): void
  /** Gives the duty to another node, for good; resolves when what is under way here is through. */
  close(): Promise<void>
}

/** @source NOD-24 */
export function createTimedWork(duty: Duty, onError: OnError): TimedWork {
  const works: Work[] = []
  const ending = new Set<Promise<void>>()
  let closing: Promise<void> | null = null

  const start = (work: Work) => {
    const { everyMs, does, during } = work
    const once = () => does(() => duty.isOurs).catch((error) => onError(error, { during }))
    work.rounds = createRounds(everyMs, once)
  }
  const stop = (work: Work) => {
    const end = work.rounds?.close()
    work.rounds = null
    if (end === undefined) return
    ending.add(end)
    void end.finally(() => ending.delete(end))
  }
  duty.onChanged((isOurs) => works.forEach(isOurs ? start : stop))

  return {
    each(during, everyMs, does) {
      const work: Work = { during, everyMs, does, rounds: null }
      works.push(work)
      return () => work.rounds?.soon()
    },
    begin: () => duty.begin(),
    close() {
      closing ??= duty.close().then(async () => void (await Promise.all(ending)))
      return closing
    },
  }
}

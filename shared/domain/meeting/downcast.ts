import { eventVersion } from './upcast.ts'

/** An event as it is written, without place and time. */
export interface WrittenFact {
  readonly type: string
  readonly data: unknown
}

/** The oldest version that is still written: programs before it cannot be asked what they read. */
export const oldestWritten = 3

/** Tells an event in the version before; null where that one cannot tell it so that its way back leads to the very same event. */
type Step = (fact: WrittenFact) => WrittenFact | null

/** The key is the version that a step starts from: one for each version behind `oldestWritten`. */
const steps: Readonly<Record<number, Step>> = {}

/**
 * An event of this program as an older one reads it: what is upcast again is the same event.
 * @param version at most `eventVersion`.
 * @returns null: the older version cannot tell it.
 * @source NOD-27
 */
export function downcast(fact: WrittenFact, version: number): WrittenFact | null {
  let told: WrittenFact | null = fact
  for (let from = eventVersion; from > version && told !== null; from -= 1) {
    const step: Step | undefined = steps[from]
    if (step === undefined) throw new Error(`no way back from event version ${from}`)
    told = step(told)
  }
  return told
}

import { z } from 'zod'
import type { NodeStore } from '../store/node-store.ts'

interface Deps {
  readonly store: Pick<NodeStore, 'say' | 'onSaid'>
  readonly id: string
  readonly onError: (error: unknown) => void
}

const sayingSchema = z.object({ from: z.string(), kind: z.string(), content: z.unknown() })

type Heard = (content: unknown) => void

/** What nodes call out to one another: nothing of it is kept. */
export function createNodeSayings({ store, id, onError }: Deps) {
  const listeners = new Map<string, Heard>()
  let saying: Promise<void> = Promise.resolve()
  const text = (kind: string, content: unknown): string => JSON.stringify({ from: id, kind, content })

  store.onSaid((said) => {
    const saying = readSaying(said)
    if (saying !== null && saying.from !== id) listeners.get(saying.kind)?.(saying.content)
  })

  return {
    /** As it goes out. */
    text,
    say(kind: string, content: unknown): void {
      saying = Promise.all([saying, store.say(text(kind, content)).catch(onError)]).then(() => undefined)
    },
    on(kind: string, heard: Heard): void {
      listeners.set(kind, heard)
    },
    /** Resolves when everything has been said. */
    settled: (): Promise<void> => saying,
  }
}

function readSaying(text: string): z.output<typeof sayingSchema> | null {
  try {
    return sayingSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

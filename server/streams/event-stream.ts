import type { ServerResponse } from 'node:http'

/** So many bytes may wait for a reader; to one who lets more wait nothing is written until there is room again. @source LIM-5 */
const maxWaitingBytes = 256 * 1_024

/** A reader who takes nothing for so long is cut off, ms. */
const drainWithinMs = 10_000

interface Told {
  /** There is room again: what was passed over is to be sent. */
  readonly onOpen: () => void
}

/** One server-sent event: a name, the data as JSON, and the id that the client says when it comes again. */
export interface StreamMessage {
  readonly event: string
  readonly id: number
  /** JSON, which has no line breaks of its own. */
  readonly data: string
}

/** How a message stands on the line. */
export const streamText = ({ event, id, data }: StreamMessage): string =>
  `id: ${id}\nevent: ${event}\ndata: ${data}\n\n`

/** The one way out to a reader of server-sent events: it knows how much waits, and holds back nothing in memory. */
export function openEventStream(response: ServerResponse, { onOpen }: Told) {
  let cutting: NodeJS.Timeout | undefined
  const isFull = () => response.writableLength > maxWaitingBytes
  const drained = () => {
    clearTimeout(cutting)
    cutting = undefined
    onOpen()
  }
  response.once('close', () => clearTimeout(cutting))
  return {
    /** @returns false when it was passed over because the reader is too slow; `onOpen` is called later. */
    send(text: string): boolean {
      if (cutting !== undefined || response.destroyed) return false
      response.write(text)
      if (!isFull()) return true
      cutting = setTimeout(() => response.destroy(), drainWithinMs).unref()
      response.once('drain', drained)
      return true
    },
    /** A line that means nothing, so that proxies and readers know that the line carries. */
    beat(): void {
      if (cutting === undefined && !response.destroyed) response.write(':\n\n')
    },
    /** Says when to come again, and ends. @param isForgotten what the reader knows is to be forgotten: it comes without an id. */
    end(retryMs: number, isForgotten: boolean): void {
      if (!response.destroyed) response.end(`retry: ${retryMs}\n${isForgotten ? 'id\n' : ''}\n`)
    },
  }
}

export type EventStream = ReturnType<typeof openEventStream>

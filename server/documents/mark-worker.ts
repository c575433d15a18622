import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import type { ThreadAnswer } from '../threads/thread-queue.ts'
import { markedCopy } from './mark-pdf.ts'

export interface MarkJob {
  readonly path: string
  readonly contentType: string
  readonly text: string
}

/** One job after the other, away from the thread that serves the meeting. */
parentPort?.on('message', async ({ path, contentType, text }: MarkJob) => {
  let outcome: ThreadAnswer = null
  try {
    outcome = Uint8Array.from(await markedCopy(await readFile(path), contentType, text))
  } catch {
    // What cannot be read as a whole is not handed out half marked; why it cannot helps nobody who asks for a copy.
  }
  parentPort?.postMessage(outcome, outcome === null ? [] : [outcome.buffer])
})

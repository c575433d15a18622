import type { Sealed } from './seal-opener.ts'
import SealOpener from './seal-opener.ts?worker'

let opener: Worker | null = null

/** Starts the thread that opens seals; it stays. */
export function startOpener(): Worker {
  if (opener !== null) return opener
  const started = new SealOpener()
  started.addEventListener('error', () => {
    opener = null
  })
  opener = started
  return started
}

/** @returns null when the key does not fit. @throws when the thread cannot be had. */
export function openAside(bytes: Uint8Array, key: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  const { port1, port2 } = new MessageChannel()
  const worker = startOpener()
  const opened = new Promise<Uint8Array<ArrayBuffer> | null>((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | null>) => resolve(data)
    worker.addEventListener('error', () => reject(new Error('nothing opens seals')), { once: true })
    worker.postMessage({ bytes, key, answerTo: port2 } satisfies Sealed, [port2])
  })
  return opened.finally(() => port1.close())
}

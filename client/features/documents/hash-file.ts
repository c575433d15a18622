import { refused } from '../../connection/send-body.ts'
import type { HashNews } from './hash-worker.ts'
import HashWorker from './hash-worker.ts?worker'

/**
 * SHA-256 of a file, hex, worked out aside.
 * @param onProgress from 0 to 1.
 * @throws HttpRefusal `command.failed` when the file cannot be read any more, or `signal` has ended it.
 */
export function hashFile(file: File, onProgress: (share: number) => void, signal?: AbortSignal): Promise<string> {
  const worker = new HashWorker()
  const hashed = new Promise<string>((resolve, reject) => {
    const fail = () => reject(refused('command.failed'))
    if (signal?.aborted) return fail()
    signal?.addEventListener('abort', fail, { once: true })
    worker.onerror = fail
    worker.onmessage = ({ data }: MessageEvent<HashNews>) => {
      if ('share' in data) onProgress(data.share)
      else if ('hash' in data) resolve(data.hash)
      else fail()
    }
    worker.postMessage(file)
  })
  return hashed.finally(() => worker.terminate())
}

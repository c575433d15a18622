import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What the thread says: how far it is, from 0 to 1, or what the file hashes to (hex). */
export type HashNews = { readonly share: number } | { readonly hash: string } | { readonly failed: true }

const sliceBytes = 4 * 1024 * 1024

/**
 * In a thread of its own: a file of 200 MB takes some seconds. `crypto.subtle` is absent on plain-http pages, and a file may be
 * larger than the memory of a tab: it is read slice by slice.
 */
addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  hashOf(file).then(
    (hash) => tell({ hash }),
    () => tell({ failed: true }),
  )
})

const tell = (news: HashNews) => postMessage(news)

async function hashOf(file: File): Promise<string> {
  const hash = sha256.create()
  for (let from = 0; from < file.size; from += sliceBytes) {
    hash.update(new Uint8Array(await file.slice(from, from + sliceBytes).arrayBuffer()))
    tell({ share: Math.min(1, (from + sliceBytes) / file.size) })
  }
  return bytesToHex(hash.digest())
}

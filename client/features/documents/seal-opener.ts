import { chacha20poly1305 } from '@noble/ciphers/chacha.js'

/** A nonce of 12 bytes, the ChaCha20-Poly1305 of a file, its tag; and where to send what it opens to. */
export interface Sealed {
  readonly bytes: Uint8Array
  readonly key: Uint8Array
  readonly answerTo: MessagePort
}

const nonceBytes = 12

/** In a thread of its own: 10 MB take it a few tenths of a second, in which the page goes on. */
addEventListener('message', ({ data: { bytes, key, answerTo } }: MessageEvent<Sealed>) => {
  const opened = open(bytes, key)
  answerTo.postMessage(opened, opened === null ? [] : [opened.buffer])
})

/** null: the tag does not fit. */
function open(bytes: Uint8Array, key: Uint8Array): Uint8Array<ArrayBuffer> | null {
  try {
    return chacha20poly1305(key, bytes.subarray(0, nonceBytes)).decrypt(bytes.subarray(nonceBytes))
  } catch {
    return null
  }
}

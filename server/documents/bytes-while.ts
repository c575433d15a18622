/** The right to the bytes ended while they were sent. */
export class NoLongerOpen extends Error {}

const sliceBytes = 64 * 1024

/**
 * Passes bytes on for as long as they may be read; asked before every piece.
 * @throws NoLongerOpen
 */
export async function* bytesWhile(mayRead: () => boolean, source: AsyncIterable<Uint8Array> | Uint8Array) {
  for await (const piece of source instanceof Uint8Array ? slices(source) : source) {
    if (!mayRead()) throw new NoLongerOpen()
    yield piece
  }
}

function* slices(bytes: Uint8Array) {
  for (let from = 0; from < bytes.byteLength; from += sliceBytes) yield bytes.subarray(from, from + sliceBytes)
}

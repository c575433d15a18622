import type { Request } from 'express'

/** A small body, read whole; null once it is longer than that, and the rest is not read. */
export async function boundedBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  // The line stays, so that the sender hears why.
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    bytes += piece.byteLength
    if (bytes > maxBytes) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib'

/** All that is inflated of one file, bytes: a page's drawing is text, and a megabyte of that is much. */
const maxInflatedBytes = 128 * 1024 * 1024

/** Counts what is inflated of one file; whoever asks for more than there may be is refused. */
export interface InflateBudget {
  /** @throws TooMuchInflated, or what cannot be decoded. */
  decoded(stream: PDFStream): Uint8Array
}

/** A few kilobytes may inflate to gigabytes. */
export class TooMuchInflated extends Error {
  constructor() {
    super('it inflates to more than is read')
  }
}

export function createInflateBudget(left = maxInflatedBytes): InflateBudget {
  let rest = left
  return {
    decoded(stream) {
      if (!(stream instanceof PDFRawStream)) return stream.getContents()
      // One more than there may be: decoding stops there.
      const bytes = decodePDFRawStream(stream).getBytes(rest + 1)
      if (bytes.length > rest) throw new TooMuchInflated()
      rest -= bytes.length
      return Uint8Array.from(bytes)
    },
  }
}

const head = /\/(?:ObjStm|XRef)\b/u
const latin = new TextDecoder('latin1')
/** How far before its bytes the dictionary of a stream is looked for. */
const dictBytes = 1_024

/**
 * What a reader inflates before anybody can ask it not to: objects and tables in streams. Other filters than deflate grow
 * too little to matter, and what is encrypted does not inflate; the limit on memory is behind this one.
 * @throws TooMuchInflated
 */
export function assertReadable(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  let rest = maxInflatedBytes
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const dict = latin.decode(bytes.subarray(Math.max(0, at - dictBytes), at))
    if (!head.test(dict.slice(dict.lastIndexOf('obj')))) continue
    rest -= inflatedBytes(bytes, at + 6, rest)
  }
}

function inflatedBytes(bytes: Buffer, from: number, most: number): number {
  const start = bytes[from] === 0x0d ? from + 2 : from + 1
  const end = bytes.indexOf('endstream', start)
  try {
    return inflateSync(bytes.subarray(start, end < 0 ? undefined : end), { maxOutputLength: most }).length
  } catch (error) {
    if (error instanceof RangeError) throw new TooMuchInflated()
    // No deflate, or not a whole one: it is read as far as it goes by whoever reads it.
    return 0
  }
}

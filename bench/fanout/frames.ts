/** One WebSocket frame from a server. */
export interface Frame {
  readonly opcode: number
  /** Valid only during the call that hands it over. */
  readonly payload: Buffer
  /** Header and payload. */
  readonly wireBytes: number
}

/** A text frame as a client sends it; masked with zeros, which is allowed and costs nothing. */
export function clientText(text: string): Buffer {
  const payload = Buffer.from(text)
  if (payload.length > 0xffff) throw new Error('too long for a light client')
  const isShort = payload.length < 126
  const header = Buffer.alloc(isShort ? 6 : 8)
  header[0] = 0x81
  header[1] = 0x80 | (isShort ? payload.length : 126)
  if (!isShort) header.writeUInt16BE(payload.length, 2)
  return Buffer.concat([header, payload])
}

/** The frame that begins there; null when it is not all here yet. */
function frameAt(bytes: Buffer, start: number): Frame | null {
  const left = bytes.length - start
  if (left < 2) return null
  const short = (bytes[start + 1] ?? 0) & 0x7f
  const headerBytes = short < 126 ? 2 : short === 126 ? 4 : 10
  if (left < headerBytes) return null
  const length =
    short < 126 ? short : short === 126 ? bytes.readUInt16BE(start + 2) : Number(bytes.readBigUInt64BE(start + 2))
  const wireBytes = headerBytes + length
  if (left < wireBytes) return null
  const opcode = (bytes[start] ?? 0) & 0x0f
  return { opcode, payload: bytes.subarray(start + headerBytes, start + wireBytes), wireBytes }
}

/** Hands over every whole frame. @returns what is left, a copy; null when nothing is. */
export function takeFrames(bytes: Buffer, take: (frame: Frame) => void): Buffer | null {
  let start = 0
  for (;;) {
    const frame = frameAt(bytes, start)
    if (frame === null) return start === bytes.length ? null : Buffer.from(bytes.subarray(start))
    start += frame.wireBytes
    take(frame)
  }
}

/** Width and height, pixels. */
export type ImageSize = readonly [number, number]

/** As the head of the file says, before anything of it is decoded; null when it says nothing. */
export function imageSize(contentType: string, bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (contentType === 'image/png') return [view.getUint32(16), view.getUint32(20)]
    return contentType === 'image/jpeg' ? jpegSize(view) : webpSize(view)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Segments follow one another; the one that begins a frame knows. @source ITU-T T.81, B.2.2 */
function jpegSize(view: DataView): ImageSize | null {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)]
  }
  return null
}

/** Three forms: lossy, lossless, extended. @source RFC 9649 */
function webpSize(view: DataView): ImageSize | null {
  const form = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)))
  if (form === 'VP8 ') return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true)
    return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1]
  }
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1
  return form === 'VP8X' ? [three(24), three(27)] : null
}

/** What the Exif orientation says, as degrees clockwise; mirrored kinds are taken for their turned likes. */
const turns: readonly number[] = [0, 0, 0, 180, 180, 90, 90, 270, 270]

/** How far a photo is to be turned to stand upright: cameras write that beside the picture. 0 when nothing is said. */
export function jpegTurn(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 10 <= view.byteLength && view.getUint8(at) === 0xff) {
    const length = view.getUint16(at + 2)
    const isExif = view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966
    if (isExif) return turns[orientationIn(new DataView(bytes.buffer, bytes.byteOffset + at + 10))] ?? 0
    at += 2 + length
  }
  return 0
}

/** @param tiff from the mark of the byte order on. 0 when it does not say, or is cut short. */
function orientationIn(tiff: DataView): number {
  if (tiff.byteLength < 8) return 0
  const isLittle = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, isLittle)
  if (directory + 2 > tiff.byteLength) return 0
  const end = Math.min(tiff.byteLength, directory + 2 + tiff.getUint16(directory, isLittle) * 12)
  for (let at = directory + 2; at + 10 <= end; at += 12) {
    if (tiff.getUint16(at, isLittle) === 0x0112) return tiff.getUint16(at + 8, isLittle)
  }
  return 0
}

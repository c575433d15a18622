import { pdfOf } from './pdf-around.ts'

/** Bits as they are written, from the most significant one of each byte. */
const bytesOf = (bits: string): Buffer =>
  Buffer.from(
    (bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)),
  )

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const side = 64
/** By the table of fax group 4: a white run of 0 and a black one of 64, then rows that are as the one above, and the end. */
const blackSquare = bytesOf(
  `001${'00110101'}${'0000001111'}${'0000110111'}${'11'.repeat(side - 1)}${'000000000001'.repeat(2)}`,
)

const segment = (number: number, type: number, data: Buffer): Buffer =>
  Buffer.concat([int32(number), Buffer.from([type, 0, 1]), int32(data.length), data])

/** Bytes of a black square in JBIG2, the way of scanners, as a PDF embeds it: a page and one region on it. */
const scan = Buffer.concat([
  segment(0, 48, Buffer.concat([int32(side), int32(side), int32(0), int32(0), Buffer.from([0, 0, 0])])),
  segment(1, 38, Buffer.concat([int32(side), int32(side), int32(0), int32(0), Buffer.from([0, 1]), blackSquare])),
])

/** A scanned page: nothing on it but a black square of JBIG2 over all of it. */
export function scannedPdf(): Buffer {
  const image = `<</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode/Length ${scan.length}>>`
  const content = 'q 595 0 0 842 0 0 cm /Scan Do Q'
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</Scan 4 0 R>>>>/Contents 5 0 R>>',
    ),
    Buffer.concat([Buffer.from(`${image}\nstream\n`), scan, Buffer.from('\nendstream')]),
    Buffer.from(`<</Length ${content.length}>>\nstream\n${content}\nendstream`),
  ]
  return pdfOf(objects)
}

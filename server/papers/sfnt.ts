import { inflateSync } from 'node:zlib'

/** The tables of a font by their four letters, in the order of the file. */
export interface SfntFont {
  /** `0x00010000`, `OTTO` or `true`, as a number. */
  readonly flavour: number
  readonly tables: ReadonlyMap<string, Buffer>
}

const collection = 0x74746366
const woff = 0x774f4646
const flavours = [0x00010000, 0x4f54544f, 0x74727565]

/**
 * The fonts of a file: one of a TrueType, OpenType or WOFF file, several of a collection. Nothing is copied that needs not be.
 * @returns nothing for a file of any other kind, or one that is cut short.
 */
export function readFonts(file: Buffer): readonly SfntFont[] {
  try {
    const kind = file.readUInt32BE(0)
    if (kind === woff) return [readWoff(file)]
    if (kind !== collection) return flavours.includes(kind) ? [readSfnt(file, 0)] : []
    return Array.from({ length: file.readUInt32BE(8) }, (_, index) => readSfnt(file, file.readUInt32BE(12 + 4 * index)))
  } catch {
    return []
  }
}

function readSfnt(file: Buffer, start: number): SfntFont {
  const count = file.readUInt16BE(start + 4)
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = start + 12 + 16 * index
    return [tagAt(file, entry), part(file, file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12))] as const
  })
  return { flavour: file.readUInt32BE(start), tables: new Map(tables) }
}

/** WOFF 1 is the same tables, each deflated. */
function readWoff(file: Buffer): SfntFont {
  const tables = Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index
    const [packed, length] = [file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)]
    const bytes = part(file, file.readUInt32BE(entry + 4), packed)
    return [tagAt(file, entry), packed < length ? inflateSync(bytes, { maxOutputLength: length }) : bytes] as const
  })
  return { flavour: file.readUInt32BE(4), tables: new Map(tables) }
}

const tagAt = (file: Buffer, at: number): string => file.toString('latin1', at, at + 4)

function part(file: Buffer, offset: number, length: number): Buffer {
  if (offset + length > file.length) throw new RangeError('the file is cut short')
  return file.subarray(offset, offset + length)
}

/** One font as a file of its own. */
export function writeFont({ flavour, tables }: SfntFont): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const head = Buffer.alloc(12 + 16 * sorted.length)
  const power = Math.floor(Math.log2(sorted.length))
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(sorted.length, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (sorted.length - 2 ** power), 10)
  const parts: Buffer[] = [head]
  let offset = head.length
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const entry = 12 + 16 * index
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(checksum(bytes), entry + 4)
    head.writeUInt32BE(offset, entry + 8)
    head.writeUInt32BE(bytes.length, entry + 12)
    const padding = (4 - (bytes.length % 4)) % 4
    parts.push(bytes, Buffer.alloc(padding))
    offset += bytes.length + padding
  }
  return Buffer.concat(parts)
}

function checksum(bytes: Buffer): number {
  let sum = 0
  const whole = bytes.length - (bytes.length % 4)
  for (let at = 0; at < whole; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  for (let at = whole; at < bytes.length; at += 1) sum = (sum + (bytes[at] ?? 0) * 2 ** (24 - 8 * (at % 4))) >>> 0
  return sum
}

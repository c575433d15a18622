import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { ImportFault } from './import-fault.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** Names come without their prefix: what it is called differs from program to program. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void
  text(text: string): void
  close(name: string): void
}

const plainName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML as it comes out of the zip. A document type is refused: no Office file has one, and it is how entities attack.
 * @throws ImportFault
 */
export async function readXml(
  pieces: AsyncIterable<Buffer>,
  listener: XmlListener,
  read?: (bytes: number) => void,
): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false })
  parser.on('error', () => {
    throw new ImportFault('import.damaged')
  })
  parser.on('doctype', () => {
    throw new ImportFault('import.damaged')
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => listener.open(plainName(name), attributes))
  parser.on('closetag', ({ name }: SaxesTagPlain) => listener.close(plainName(name)))
  parser.on('text', (text) => listener.text(text))
  parser.on('cdata', (text) => listener.text(text))
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece))
    parser.write(decoder.decode(piece, { stream: true }))
    read?.(piece.length)
  }
  parser.write(decoder?.decode() ?? '')
  parser.close()
}

const encodingOf = (first: Buffer): string => {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** An attribute whatever its prefix is: `r:id`, `w:val`. */
export const attribute = (attributes: XmlAttributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => plainName(key) === name)?.[1]

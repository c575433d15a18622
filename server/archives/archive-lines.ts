import { StringDecoder } from 'node:string_decoder'

/** A longer line is none of ours: letters. */
const longest = 32 * 1024 * 1024

/** A line that is too long to be one of ours. */
export class BadLineError extends Error {
  constructor(readonly line: number) {
    super(`line ${line} is too long`)
    this.name = 'BadLineError'
  }
}

/** The lines of a text in UTF-8, without their ends; behind the last end there is no line. @throws BadLineError */
export async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let line = 0
  let rest: string[] = []
  let held = 0
  for await (const piece of source) {
    const [first = '', ...others] = decoder.write(Buffer.from(piece)).split('\n')
    rest.push(first)
    held += first.length
    if (held > longest) throw new BadLineError(line + 1)
    for (const text of others) {
      line += 1
      yield rest.join('')
      rest = [text]
      held = text.length
    }
  }
  const last = rest.join('') + decoder.end()
  if (last !== '') yield last
}

import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'

export interface ListedObject {
  /** With the prefix of the place. */
  readonly key: string
  readonly bytes: number
  /** Ms of the calendar, by the store's clock. */
  readonly changedAt: number
}

export interface ListedPage {
  readonly objects: readonly ListedObject[]
  readonly isLast: boolean
}

/** Reads a page of ListObjects, which every store has. @source https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html */
export async function readListedPage(answer: Readable): Promise<ListedPage> {
  const objects: ListedObject[] = []
  let texts: Record<string, string> = {}
  let isLast = true
  let text = ''
  const parser = new SaxesParser({ position: false, xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    text = ''
    if (name === 'Contents') texts = {}
  })
  parser.on('text', (piece) => {
    text += piece
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'IsTruncated') isLast = text !== 'true'
    else if (name !== 'Contents') texts[name] = text
    else objects.push(objectOf(texts))
    text = ''
  })
  for await (const piece of answer.setEncoding('utf8')) parser.write(String(piece))
  parser.close()
  return { objects, isLast }
}

const objectOf = ({ Key = '', Size = '', LastModified = '' }: Record<string, string>): ListedObject => ({
  key: Key,
  bytes: Number(Size),
  changedAt: Date.parse(LastModified),
})

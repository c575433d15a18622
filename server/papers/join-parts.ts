import { PDFDocument } from '@cantoo/pdf-lib'

/** The pages of all files one behind the other; the head of the first. @param at ms since 1970. */
export async function joinParts(files: readonly Uint8Array[], at: number): Promise<Uint8Array> {
  const joined = await PDFDocument.create({ updateMetadata: false })
  let title: string | undefined
  for (const file of files) {
    const part = await PDFDocument.load(file, { updateMetadata: false })
    title ??= part.getTitle()
    for (const page of await joined.copyPages(part, part.getPageIndices())) joined.addPage(page)
  }
  if (title !== undefined) joined.setTitle(title)
  joined.setProducer('OneHall')
  joined.setCreationDate(new Date(at))
  joined.setModificationDate(new Date(at))
  return joined.save()
}

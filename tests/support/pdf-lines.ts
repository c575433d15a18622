import { loadPdfReader } from '../../server/documents/pdf-reader.ts'

/** Lines of text by page, from above: where they begin and end and stand, in points from below left. */
export async function linesOf(bytes: Uint8Array) {
  const { getDocument } = await loadPdfReader()
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const lines = new Map<number, { text: string; left: number; right: number; base: number; size: number }>()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [left, base] = [Number(item.transform[4]), Number(item.transform[5])]
      const size = Math.abs(Number(item.transform[3]))
      const known = lines.get(Math.round(base)) ?? { text: '', left, right: left, base, size }
      const right = Math.max(known.right, left + item.width)
      lines.set(Math.round(base), {
        ...known,
        text: known.text + item.str,
        left: Math.min(known.left, left),
        right,
      })
    }
    pages.push([...lines.values()].sort((one, other) => other.base - one.base))
  }
  await task.destroy()
  return pages
}

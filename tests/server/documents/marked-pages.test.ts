import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf } from '../../../server/documents/drawing-balance.ts'
import { markedCopy } from '../../../server/documents/mark-pdf.ts'

const fixture = (name: string) => readFileSync(new URL(`../../support/documents/${name}.pdf`, import.meta.url))
const marked = async (bytes: Uint8Array) =>
  PDFDocument.load(await markedCopy(bytes, 'application/pdf', 'Hall b1 · 2025-02-17 09:05'))
const bytesOf = (stream: PDFStream) =>
  stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** What the page draws by itself: names of forms, in order. */
function drawnBy(pdf: PDFDocument, index = 0) {
  const page = pdf.getPage(index)
  const contents = page.node.Contents()
  const parts = contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at, PDFStream)) : []
  const drawing = text(Buffer.concat(parts.map(bytesOf)))
  const names = [...drawing.matchAll(/\/(\w+?)-\d+ Do/gu)].map(([, name]) => name)
  const forms = page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict)
  const original = forms?.keys().find((name) => name.decodeText().startsWith('Page'))
  return {
    names,
    operators: new Set(
      drawing
        .replace(/\/\S+|[-\d.]+/gu, ' ')
        .trim()
        .split(/\s+/u),
    ),
    original: original === undefined ? '' : text(bytesOf(forms?.lookup(original, PDFStream) as PDFStream)),
    annotations: page.node.Annots()?.size() ?? 0,
  }
}

describe('[DOC-13] the mark of a copy', () => {
  it.each(['leak2-clip', 'leak2-scale', 'crop', 'rot', 'owner-password', 'second-missing', 'gb1-identity'])(
    '[CAS-4…CAS-7] is drawn by the page of %s after a form that holds all that was drawn before',
    async (name) => {
      const { names, operators } = drawnBy(await marked(fixture(name)))
      expect(names[0]).toBe('Page')
      expect(new Set(names.slice(1))).toEqual(new Set(['CopyMark']))
      expect(operators).toEqual(new Set(['q', 'cm', 'Do', 'Q', 'gs']))
    },
  )

  it('[CAS-5] is above what annotations show: they are drawn by the page, before it', async () => {
    const { names, annotations } = drawnBy(await marked(fixture('annot-over')))
    expect(names.slice(0, 3)).toEqual(['Page', 'Note', 'CopyMark'])
    expect(annotations).toBe(0)
  })

  it('is not reached by a drawing that restores more than it saved', async () => {
    const pdf = await PDFDocument.create()
    const page = pdf.addPage()
    page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream('Q Q 0 0 1 1 re W')))
    const { original } = drawnBy(await marked(await pdf.save()))
    expect(original.replace(/\s+/gu, ' ').trim()).toBe('0 0 1 1 re W n')
  })
})

describe('what a drawing leaves open', () => {
  const balanced = (drawing: string) => {
    const bytes = Buffer.from(drawing, 'latin1')
    const { stray, closing } = balanceOf(bytes)
    for (const at of stray) bytes[at] = 0x20
    return `${bytes.toString('latin1')} ${closing}`
  }

  it.each([
    ['q 1 0 0 1 0 0 cm q', 'Q Q'],
    ['BT (a) Tj', 'ET'],
    ['0 0 1 1 re W', 'n'],
    ['(Q \\) Q (Q) Q) Tj q', 'Q'],
    ['<51> Tj /Q gs % Q\nq', 'Q'],
    ['<</A(Q)>> BDC q EMC', 'Q'],
    ['q BI /W 1 ID Q Q Q\nEI Q', ''],
    ['q Q', ''],
  ])('of %j is closed with %j', (drawing, closing) => {
    expect(balanceOf(Buffer.from(drawing, 'latin1'))).toEqual({ stray: [], closing })
  })

  it('is nothing, once it is balanced, whatever it was', () => {
    const word = fc.constantFrom(
      'q',
      'Q',
      'BT',
      'ET',
      '1 0 0 1 0 0 cm',
      '(Q\\()',
      '<51>',
      '/Q',
      '% Q\n',
      '0 0 1 1 re',
      'W',
      'n',
      'f',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { stray, closing } = balanceOf(Buffer.from(balanced(words.join(' ')), 'latin1'))
        expect(stray).toEqual([])
        expect(closing).toBe('')
      }),
    )
  })
})

describe('[DOC-20] a file that inflates to gigabytes', () => {
  const zeros = deflateSync(Buffer.alloc(160 * 1024 * 1024))
  const file = (parts: readonly string[]) =>
    Buffer.concat([...parts.map((part) => (part === 'zeros' ? zeros : Buffer.from(part, 'latin1')))])
  const head =
    '%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n'
  const page = '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n'
  const stream = (dict: string) => [
    `4 0 obj\n<<${dict}/Filter/FlateDecode/Length ${zeros.length}>>\nstream\n`,
    'zeros',
    '\nendstream\nendobj\n',
  ]
  const tail = 'trailer\n<</Size 5/Root 1 0 R>>\n%%EOF\n'

  it.each([
    ['what a page draws', stream('')],
    ['objects in a stream', stream('/Type/ObjStm/N 1/First 4')],
  ])('as %s is refused before it does', async (_, parts) => {
    const bytes = file([head, page, ...parts, tail])
    const before = process.memoryUsage().arrayBuffers
    await expect(markedCopy(bytes, 'application/pdf', 'Hall')).rejects.toThrow('inflates to more than is read')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(700 * 1024 * 1024)
  })
})

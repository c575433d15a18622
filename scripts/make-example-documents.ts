/**
 * Sets the communicated documents of the example meeting as PDF: `npx tsx scripts/make-example-documents.ts`.
 * The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PDFDocument, type PDFFont, type PDFPage, rgb } from '@cantoo/pdf-lib'
import fontkit from '@pdf-lib/fontkit'
import { parse } from 'yaml'

interface Section {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

interface DocumentEntry {
  readonly id: string
  readonly title: string
  readonly issuedBy: string
  readonly file: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}examples/court-work-meeting/`
const meeting = parse(readFileSync(`${folder}meeting.yaml`, 'utf8')) as { documents: DocumentEntry[] }
const texts = parse(readFileSync(`${folder}document-texts.yaml`, 'utf8')) as Record<string, Section[]> & {
  notice: string
  date: string
}

const masthead = '会议精神传达提纲'
const fixedDate = new Date('2025-02-17T00:00:00Z')
const red = rgb(0.75, 0.08, 0.1)
const black = rgb(0.1, 0.1, 0.1)
const grey = rgb(0.4, 0.4, 0.4)

/** A4 and its margins in points; the type area is 28 characters of 16 points wide. */
const paper = { width: 595.28, height: 841.89, side: 73.64, top: 92, bottom: 88 }
const typeWidth = paper.width - 2 * paper.side
const body = { size: 16, leading: 28 }

/** Font files that have been read, by family, subset and weight. */
const opened = new Map<string, VariableFont>()

for (const entry of meeting.documents) {
  const bytes = await makeDocument(entry, texts[entry.id] ?? [])
  writeFileSync(`${folder}${entry.file}`, bytes)
  console.log(`${entry.file}: ${bytes.length} bytes`)
}

interface Sheet {
  readonly pdf: PDFDocument
  readonly title: PDFFont
  readonly text: PDFFont
  readonly strong: PDFFont
  page: PDFPage
  /** Baseline of the next line, in points from the foot of the page. */
  y: number
}

async function makeDocument(entry: DocumentEntry, sections: readonly Section[]): Promise<Uint8Array> {
  const sheet = await openSheet(entry, JSON.stringify([entry, sections, texts.notice, texts.date]))
  drawHead(sheet, entry)
  for (const { heading, paragraphs } of sections) {
    if (sheet.y - body.leading < paper.bottom) addPage(sheet)
    drawParagraph(sheet, heading, sheet.strong)
    for (const paragraph of paragraphs) drawParagraph(sheet, paragraph, sheet.text)
  }
  drawFeet(sheet)
  return sheet.pdf.save()
}

async function openSheet(entry: DocumentEntry, content: string): Promise<Sheet> {
  const pdf = await PDFDocument.create()
  pdf.registerFontkit(fontkit)
  pdf.setTitle(entry.title)
  pdf.setAuthor(entry.issuedBy)
  pdf.setLanguage('zh-CN')
  pdf.setProducer('OneHall')
  pdf.setCreator('OneHall')
  pdf.setCreationDate(fixedDate)
  pdf.setModificationDate(fixedDate)
  const characters = `${content}${masthead}示例文件·仅供演示第页共0123456789 `
  const embed = (family: string, weight: number) => {
    const name = `${family}-${weight}`
    return pdf.embedFont(makeStaticFont(family, weight, characters, name), { customName: name })
  }
  const title = await embed('noto-serif-sc', 700)
  const text = await embed('noto-sans-sc', 400)
  const strong = await embed('noto-sans-sc', 700)
  const page = pdf.addPage([paper.width, paper.height])
  return { pdf, title, text, strong, page, y: paper.height - paper.top }
}

function addPage(sheet: Sheet): void {
  sheet.page = sheet.pdf.addPage([paper.width, paper.height])
  sheet.y = paper.height - paper.top
}

function drawHead(sheet: Sheet, entry: DocumentEntry): void {
  sheet.y -= 22
  drawCentred(sheet, masthead, sheet.title, 40, red)
  sheet.y -= 40
  drawCentred(sheet, `${entry.issuedBy}　${texts.date}`, sheet.text, 14, black)
  sheet.y -= 16
  const end = { x: paper.width - paper.side, y: sheet.y }
  sheet.page.drawLine({ start: { x: paper.side, y: sheet.y }, end, thickness: 2, color: red })
  sheet.y -= 52
  drawCentred(sheet, entry.title, sheet.title, 22, black)
  sheet.y -= 44
  for (const line of breakLines(texts.notice, sheet.text, 12)) {
    sheet.page.drawText(line, { x: paper.side, y: sheet.y, size: 12, font: sheet.text, color: grey })
    sheet.y -= 20
  }
  sheet.y -= 16
}

function drawParagraph(sheet: Sheet, paragraph: string, font: PDFFont): void {
  for (const line of breakLines(`　　${paragraph}`, font, body.size)) {
    if (sheet.y < paper.bottom) addPage(sheet)
    sheet.page.drawText(line, { x: paper.side, y: sheet.y, size: body.size, font, color: black })
    sheet.y -= body.leading
  }
}

function drawFeet(sheet: Sheet): void {
  const pages = sheet.pdf.getPages()
  for (const [index, page] of pages.entries()) {
    const foot = `示例文件 · 仅供演示　　第 ${index + 1} 页 共 ${pages.length} 页`
    drawCentred({ ...sheet, page, y: 46 }, foot, sheet.text, 11, grey)
  }
}

function drawCentred(sheet: Sheet, line: string, font: PDFFont, size: number, color: typeof black): void {
  const x = (paper.width - font.widthOfTextAtSize(line, size)) / 2
  sheet.page.drawText(line, { x, y: sheet.y, size, font, color })
}

/** Chinese text breaks between any two characters; closing punctuation hangs in the margin rather than begin a line. */
function breakLines(paragraph: string, font: PDFFont, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const character of paragraph) {
    const fits = font.widthOfTextAtSize(line + character, size) <= typeWidth + 0.1
    if (fits || '，。、；：！？）”》'.includes(character)) line += character
    else {
      lines.push(line)
      line = character
    }
  }
  return [...lines, line]
}

interface OutlinePoint {
  readonly x: number
  readonly y: number
  readonly onCurve: boolean
  readonly endContour: boolean
  copy(): OutlinePoint
}

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  _decode(): { readonly numberOfContours: number; readonly points?: readonly OutlinePoint[] }
}

/**
 * What is used of fontkit's font beyond its declared types. Its own `getVariation` cannot read woff2,
 * so the weight is set here before the first glyph is read, and the outlines are moved to it by hand.
 */
interface VariableFont {
  variationCoords: readonly number[]
  readonly _variationProcessor: { transformPoints(glyphId: number, points: OutlinePoint[]): void }
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Glyph
}

interface Outline {
  readonly codePoint: number
  readonly advance: number
  readonly points: readonly OutlinePoint[]
}

/** A TrueType font of one weight with just these characters, gathered from the package's files by unicode range. */
function makeStaticFont(family: string, weight: number, characters: string, name: string): Uint8Array {
  const files = openFiles(family)
  const codePoints = [...new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0))]
  const outlines = codePoints
    .sort((a, b) => a - b)
    .map((codePoint) => {
      const font = files(codePoint, weight)
      return readOutline(font, codePoint)
    })
  return writeTrueType(outlines, name)
}

function openFiles(family: string): (codePoint: number, weight: number) => VariableFont {
  const base = `${root}node_modules/@fontsource-variable/${family}/`
  const ranges = Object.entries(JSON.parse(readFileSync(`${base}unicode.json`, 'utf8')) as Record<string, string>)
  return (codePoint, weight) => {
    const subset = ranges.find(([, range]) => isInRange(codePoint, range))?.[0].replace(/[[\]]/g, '')
    if (subset === undefined) throw new Error(`${family} has no U+${codePoint.toString(16)}`)
    const key = `${family}-${subset}-${weight}`
    const known = opened.get(key)
    if (known) return known
    const bytes = readFileSync(`${base}files/${family}-${subset}-wght-normal.woff2`)
    const font = fontkit.create(bytes) as unknown as VariableFont
    font.variationCoords = [weight]
    opened.set(key, font)
    return font
  }
}

/** @param range as in CSS: `U+20-7e,U+3001`. */
function isInRange(codePoint: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    return codePoint >= Number.parseInt(first, 16) && codePoint <= Number.parseInt(last, 16)
  })
}

function readOutline(font: VariableFont, codePoint: number): Outline {
  const glyph = font.glyphForCodePoint(codePoint)
  const { numberOfContours, points: defaults = [] } = glyph._decode()
  const character = String.fromCodePoint(codePoint)
  if (!font.hasGlyphForCodePoint(codePoint) || numberOfContours < 0) throw new Error(`No simple outline: ${character}`)
  const [first] = defaults
  if (!first) return { codePoint, advance: Math.round(glyph.advanceWidth), points: [] }
  const phantoms = Array.from({ length: 4 }, () => Object.assign(first.copy(), { x: 0, y: 0, endContour: true }))
  const points = [...defaults.map((point) => point.copy()), ...phantoms]
  font._variationProcessor.transformPoints(glyph.id, points)
  return { codePoint, advance: Math.round(glyph.advanceWidth), points: points.slice(0, -4) }
}

/** Glyph 0 is empty, glyph n the n-th outline; 1000 units to the em, as in the source. */
function writeTrueType(outlines: readonly Outline[], name: string): Uint8Array {
  const glyphs = [Buffer.alloc(0), ...outlines.map(({ points }) => writeGlyph(points))]
  const offsets = [0]
  for (const glyph of glyphs) offsets.push((offsets.at(-1) ?? 0) + glyph.length)
  const count = glyphs.length
  const metrics = outlines.flatMap(({ advance, points }) => [advance, leftOf(points)])
  const groups = outlines.flatMap(({ codePoint }, index) => [codePoint, codePoint, index + 1])
  const label = Buffer.from(name, 'utf16le').swap16()
  return writeTables({
    'OS/2': Buffer.concat([
      int16(4, 1000, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      Buffer.alloc(10 + 16),
      Buffer.from('NONE'),
      int16(0x40, 0x20, 0xffff, 880, -120, 0, 1160, 288, 0, 0, 0, 0, 543, 733, 0, 32, 1),
    ]),
    cmap: Buffer.concat([
      int16(0, 1, 3, 10),
      int32(12),
      int16(12, 0),
      int32(16 + 4 * groups.length, 0, outlines.length),
      int32(...groups),
    ]),
    glyf: Buffer.concat(glyphs),
    head: Buffer.concat([
      int32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      int16(0, 1000),
      Buffer.alloc(16),
      int16(-1000, -1000, 3000, 2000, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      int32(0x10000),
      int16(1160, -288, 0, 3000, -1000, -1000, 3000, 1, 0, 0, 0, 0, 0, 0, 0, count),
    ]),
    hmtx: int16(1000, 0, ...metrics),
    loca: int32(...offsets),
    maxp: Buffer.concat([int32(0x10000), int16(count, 1000, 100, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: Buffer.concat([int16(0, 1, 18, 3, 1, 0x409, 6, label.length, 0), label]),
    post: Buffer.concat([int32(0x30000, 0), int16(-100, 50), int32(0, 0, 0, 0, 0)]),
  })
}

function leftOf(points: readonly OutlinePoint[]): number {
  return points.length === 0 ? 0 : Math.round(Math.min(...points.map(({ x }) => x)))
}

function writeGlyph(points: readonly OutlinePoint[]): Buffer {
  if (points.length === 0) return Buffer.alloc(0)
  const xs = points.map(({ x }) => Math.round(x))
  const ys = points.map(({ y }) => Math.round(y))
  const ends = points.flatMap(({ endContour }, index) => (endContour ? [index] : []))
  const deltas = (values: number[]) => int16(...values.map((value, index) => value - (values[index - 1] ?? 0)))
  const box = int16(ends.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
  const flags = Buffer.from(points.map(({ onCurve }) => (onCurve ? 1 : 0)))
  return padded(Buffer.concat([box, int16(...ends, 0), flags, deltas(xs), deltas(ys)]))
}

/** @param tables by tag, in the order of the tags. */
function writeTables(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const entries = Object.entries(tables)
  const power = 2 ** Math.floor(Math.log2(entries.length))
  let offset = 12 + 16 * entries.length
  const directory = entries.map(([tag, table]) => {
    const record = Buffer.concat([Buffer.from(tag), int32(checksum(table), offset, table.length)])
    offset += padded(table).length
    return record
  })
  const header = int16(entries.length, 16 * power, Math.log2(power), 16 * (entries.length - power))
  return Buffer.concat([int32(0x10000), header, ...directory, ...entries.map(([, table]) => padded(table))])
}

function checksum(table: Buffer): number {
  const words = padded(table)
  let sum = 0
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0
  return sum
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
}

function int16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  values.forEach((value, index) => {
    bytes.writeUInt16BE(value & 0xffff, 2 * index)
  })
  return bytes
}

function int32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value >>> 0, 4 * index)
  })
  return bytes
}

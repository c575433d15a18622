import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { ledgerBlocks } from '../../../server/ledger/ledger-blocks.ts'
import { ledgerSheet } from '../../../server/ledger/ledger-sheet.ts'
import { heldPaper } from '../../../server/minutes/held-paper.ts'
import type { OfficialPaper } from '../../../server/papers/official-blocks.ts'
import { writeOfficial } from '../../../server/papers/official-paper.ts'
import { exampleMeeting, type HeldMeeting, heldMeeting } from '../../support/held-example.ts'
import { pagesOf } from '../../support/ledger-files.ts'

const rare = ['镕喆堃', '犇㛃𬍛', '䶮𠮷𬱖', 'Łukasz Żółć']

async function written(paper: OfficialPaper, form: 'pdf' | 'docx' = 'docx'): Promise<Uint8Array> {
  const made = await writeOfficial({
    paper,
    form,
    at: Date.parse('2025-02-17T03:17:12Z'),
    checkAt: null,
    fontsDir: null,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.missing))
  return made.bytes
}

/** The parts of a Word file by path. */
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))

/** What is read, without the marks around it. */
const textOf = (xml = ''): string =>
  xml
    .replace(/<\/w:p>|<w:tab\/>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&amp;/gu, '&')

const tight = (text: string): string => text.normalize('NFC').replace(/\s/gu, '')

let held: HeldMeeting
let record: OfficialPaper
let parts: Readonly<Record<string, string>>
beforeAll(async () => {
  const file = exampleMeeting((whole) => ({
    ...whole,
    people: whole.people.map((person, index) => ({
      ...person,
      name: rare[index % 29 === 7 ? Math.floor(index / 29) : -1] ?? person.name,
    })),
  }))
  held = heldMeeting(file)
  record = heldPaper('record', held.record)
  parts = partsOf(await written(record))
})

describe('a paper as a Word file', () => {
  it('[PAP-10] has the grid of GB/T 9704: 22 lines of 28 characters in 156 × 225 mm', () => {
    const document = parts['word/document.xml'] ?? ''
    const numbers = (tag: string) =>
      Object.fromEntries(
        [...(new RegExp(`<w:${tag} ([^/]*)/>`, 'u').exec(document)?.[1] ?? '').matchAll(/w:(\w+)="(\d+)"/gu)].map(
          ([, name, value]) => [name, Number(value)],
        ),
      ) as Record<string, number>
    const { w = 0, h = 0 } = numbers('pgSz')
    const { top = 0, right = 0, bottom = 0, left = 0 } = numbers('pgMar')
    const mm = (twips: number) => (twips / 1_440) * 25.4
    expect([mm(w), mm(h), mm(top), mm(left)].map(Math.round)).toEqual([210, 297, 37, 28])
    expect(Math.abs(mm(w - left - right) - 156)).toBeLessThan(0.3)
    expect(Math.abs(mm(h - top - bottom) - 225)).toBeLessThan(0.3)
    expect(document).toContain('<w:docGrid w:type="lines" w:linePitch="580"/>')
    expect((h - top - bottom) / 580).toBe(22)
    expect((w - left - right) / (16 * 20 - 4)).toBe(28)
    const styles = parts['word/styles.xml'] ?? ''
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/u.exec(styles)?.[0] ?? ''
    for (const said of [
      'w:line="580" w:lineRule="exact"',
      '<w:ind w:firstLine="632"/>',
      '<w:spacing w:val="-4"/>',
      '<w:sz w:val="32"/>',
    ])
      expect(defaults).toContain(said)
    for (const [paragraph] of document.matchAll(/<w:p>.*?<\/w:p>/gu))
      expect(paragraph).toContain('<w:widowControl w:val="false"/>')
  })

  it('[PAP-10] names the official faces, whatever the machine has', () => {
    const styles = parts['word/styles.xml'] ?? ''
    for (const face of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312'])
      expect(styles).toContain(`w:eastAsia="${face}"`)
    expect(styles).toContain('w:ascii="Times New Roman"')
    expect(styles).not.toMatch(/Noto|OneHall |WenKai/u)
  })

  it('[PAP-10] numbers its pages on the outer side, with code and hash on the inner one', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    const document = parts['word/document.xml'] ?? ''
    const feet = (['default', 'even'] as const).map((type) => {
      const id = new RegExp(`w:footerReference w:type="${type}" r:id="(\\w+)"`, 'u').exec(document)?.[1]
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(
        parts['word/_rels/document.xml.rels'] ?? '',
      )
      return parts[`word/${target?.[1]}`] ?? ''
    })
    const [odd = '', even = ''] = feet
    for (const foot of feet) {
      expect(foot).toMatch(/PAGE.*NUMPAGES/su)
      expect(foot).toContain('<a:blip')
      expect(textOf(foot)).toContain(held.record.head.hash.slice(0, 16))
      expect(tight(textOf(foot))).toContain('—PAGE—共NUMPAGES页')
    }
    expect(odd.indexOf('NUMPAGES')).toBeGreaterThan(odd.indexOf('<a:blip'))
    expect(even.indexOf('NUMPAGES')).toBeLessThan(even.indexOf('<a:blip'))
  })

  it('[PAP-10] repeats the heads of tables, tears no row and keeps those who sign together at the end', () => {
    const document = parts['word/document.xml'] ?? ''
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gu)].map(([table]) => table)
    const headed = record.blocks.filter(({ kind }) => kind === 'table').length
    expect(tables.filter((table) => /<w:tblHeader\/>/u.test(table))).toHaveLength(headed)
    const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gu)]
    expect(rows.filter(([row]) => row.includes('<w:cantSplit/>'))).toHaveLength(rows.length)
    const end = document.slice(document.indexOf('主持人（签字）'))
    expect(end).toContain('记录人（签字）')
    expect(end).not.toContain('<w:tbl>')
    const chair = document.slice(0, document.indexOf('主持人（签字）')).lastIndexOf('<w:p>')
    expect(document.slice(chair)).toMatch(/^<w:p><w:pPr><w:keepNext\/>/u)
  })

  it('[PAP-10] says what the PDF says, in the same order, with every name as it is written', async () => {
    const paper = heldPaper('communication', held.record)
    const [pdf, docx] = await Promise.all([written(paper, 'pdf'), written(paper)])
    const inWord = tight(textOf(partsOf(docx)['word/document.xml']))
    const inPdf = tight((await pagesOf(pdf)).join(''))
    const said = paper.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat() : 'text' in block ? [block.text] : [],
    )
    let [atWord, atPdf] = [0, 0]
    for (const text of said.map(tight)) {
      atWord = inWord.indexOf(text, atWord)
      atPdf = inPdf.indexOf(text, atPdf)
      expect(atWord, `Word: ${text}`).toBeGreaterThanOrEqual(0)
      expect(atPdf, `PDF: ${text}`).toBeGreaterThanOrEqual(0)
    }
    const whole = textOf(parts['word/document.xml'])
    for (const name of rare) expect(whole).toContain(name)
  })

  it('[PAP-10] is the same to the byte, and dated by the log', async () => {
    const again = await written(record)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect(await written(record)).toEqual(again)
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain('<cp:lastModifiedBy>OneHall</cp:lastModifiedBy>')
    expect(core.match(/2025-02-17T03:17:12\.000Z/gu)).toHaveLength(2)
  })

  it('[PAP-10] has the attendance hall by hall, with what was corrected and a line to sign', async () => {
    const paper = ledgerBlocks(ledgerSheet(held.ledger))
    const document = partsOf(await written(paper))['word/document.xml'] ?? ''
    const text = textOf(document)
    for (const { name } of held.file.venues) expect(text).toContain(name)
    for (const { name } of held.file.people) expect(text).toContain(name)
    expect(document.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(held.file.venues.length)
    expect(text.match(/会场负责人签名/gu)).toHaveLength(held.file.venues.length)
  })

  it('[PAP-10] in English it has a plain layout of its own', async () => {
    const english = heldMeeting(
      exampleMeeting((file) => ({ ...file, locale: 'en', title: 'Work meeting 全市法院工作会议' })),
    )
    const own = partsOf(await written(heldPaper('record', english.record)))
    expect(own['word/document.xml']).not.toContain('w:docGrid w:type="lines"')
    expect(textOf(own['word/document.xml'])).toContain('Work meeting 全市法院工作会议')
    expect(own['word/styles.xml']).toContain('<w:lang w:val="en-GB"')
    expect(own['word/styles.xml']).not.toContain('w:firstLine="632"')
  })
})

import { describe, expect, it } from 'vitest'
import { addedPeople, assessed, assessFile, tableText, toldOf } from '../../support/import-files.ts'
import { plainZip, sheetRow, wordFile, workbookFile } from '../../support/plain-zip.ts'

const agendaOf = async (bytes: Buffer) => {
  const found = await assessed(bytes, { kind: 'agenda', fileName: '议程.docx' })
  return found.rows.map(({ values }) =>
    [values.title, values.speaker ?? '', values.speakerTitle ?? '', values.minutes ?? '', values.points ?? '']
      .join('|')
      .replaceAll('\n', '/'),
  )
}

const paragraphs = [
  '一、宣布开会（张院长，5分钟）',
  '二、传达文件\t李副院长\t15分钟',
  '三、讲话（王书记，30分钟）',
  '（一）提高认识',
  '（二）狠抓落实',
  '四、散会',
]
const table = [
  ['序号', '议程', '发言人', '时长'],
  ['1', '宣布开会', '张院长', '5分钟'],
  ['2', '讲话\n（一）提高认识\n（二）狠抓落实', '王书记（市委）', '30分钟'],
]
const asParagraphs = ['宣布开会|张院长||5|', '传达文件|李副院长||15|', '讲话|王书记||30|提高认识/狠抓落实', '散会||||']
const asTable = ['宣布开会|张院长||5|', '讲话|王书记|市委|30|提高认识/狠抓落实']

describe('an agenda in Word', () => {
  it('[IMP-9] of numbered paragraphs, with and without a title above', async () => {
    expect(await agendaOf(wordFile(...paragraphs))).toEqual(asParagraphs)
    expect(
      await agendaOf(wordFile('全市法院工作会议', '议　程', '（2025年2月17日）', ...paragraphs, '办公室')),
    ).toEqual(asParagraphs)
  })

  it('[IMP-9] of a table of four columns, with and without a title above', async () => {
    expect(await agendaOf(wordFile(table))).toEqual(asTable)
    expect(await agendaOf(wordFile('全市法院工作会议议程', table, '注：以当日通知为准'))).toEqual(asTable)
    expect(await agendaOf(wordFile('一、会议时间：2月17日', '二、会议议程', table, '三、有关要求'))).toEqual(asTable)
  })

  it('[IMP-1] is no list of people, and a letter is no agenda', async () => {
    expect(await assessFile(wordFile(table), { kind: 'roster' })).toBe('import.notATable')
    expect(await assessFile(wordFile('各位同事：', '请准时参加。'), { kind: 'agenda' })).toBe('import.notATable')
  })
})

describe('a workbook', () => {
  const heading = sheetRow('姓名', '单位', '会场', '手机')

  it('[IMP-4] of cells that were made one, each row has what stands in them', async () => {
    const rows = [heading, sheetRow('甲', '一庭', '主会场', ''), sheetRow('乙', '', '', ''), sheetRow('丙', '', '', '')]
    const merges = '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="C2:C3"/></mergeCells>'
    const found = await assessed(workbookFile(`<sheetData>${rows.join('')}</sheetData>${merges}`))
    expect(found.rows.map(({ values }) => `${values.name} ${values.unit} ${values.venue}`)).toEqual([
      '甲 一庭 主会场',
      '乙 一庭 主会场',
      '丙 一庭 ',
    ])
    expect(toldOf(found.rows)).toEqual(['4 venue missing'])
  })

  it('[IMP-1] whose names have a prefix is read; one with a document type, or that is not well-formed, is damaged', async () => {
    const prefixed =
      '<x:sheetData xmlns:x="x"><x:row><x:c t="inlineStr"><x:is><x:t>姓名</x:t></x:is></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData>'
    expect((await assessed(workbookFile(prefixed))).rows).toHaveLength(1)
    expect(await assessFile(plainZip({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' }))).toBe(
      'import.damaged',
    )
    expect(await assessFile(workbookFile('<sheetData><row></sheetData>'))).toBe('import.damaged')
  })

  it('[IMP-1] with a password, of another kind, of too many rows', async () => {
    expect(await assessFile(plainZip({ 'xl/workbook.xml': '<workbook/>' }, { encrypted: true }))).toBe(
      'import.password',
    )
    expect(await assessFile(plainZip({ 'index.html': '<html/>' }))).toBe('import.notATable')
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2_000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await assessFile(locked)).toBe('import.password')
    const many = `<sheetData>${sheetRow('姓名')}${'<row><c t="str"><v>甲</v></c></row>'.repeat(60_001)}</sheetData>`
    expect(await assessFile(workbookFile(many))).toBe('import.tooLarge')
  })
})

describe('a text', () => {
  const big5 = Buffer.from(
    'a96da6572cb3e6a6ec2cc2beb0c82cb77cb3f50aa4fda470a9fa2cb0aab5a5aa6bb07c2cae78aaf82ca544b77cb3f50ab3afa46aa4e52ca661a4e8aa6bb07c2caed1b04fa9782ca544b77cb3f50a',
    'hex',
  )

  it('[IMP-1] in Big5 is refused, and read when it is asked for', async () => {
    expect(await assessFile(big5, { fileName: 'list.csv' })).toBe('import.encoding')
    const found = await assessed(big5, { fileName: 'list.csv', encoding: 'big5' })
    expect(found.rows.map(({ values }) => values.name)).toEqual(['王小明', '陳大文'])
  })

  it('[IMP-1] with semicolons, with tabs, with quotes that are not closed, as a list of YAML', async () => {
    const names = async (text: string, fileName = 'list.csv') =>
      addedPeople(await assessed(Buffer.from(text), { fileName })).map(({ name, venueId }) => `${name} ${venueId}`)
    expect(await names('姓名;会场\n甲;主会场')).toEqual(['甲 main'])
    expect(await names('sep=;\n姓名;会场\n甲;主会场')).toEqual(['甲 main'])
    expect(await names('姓名\t会场\n"甲\t主会场\n乙\t主会场')).toEqual(['"甲 main', '乙 main'])
    expect(await names('people:\n  - { name: 甲, venueId: b1 }\n', 'list.yaml')).toEqual(['甲 b1'])
    expect(await names('[{"name":"甲","venueId":"b1"}]', 'list.json')).toEqual(['甲 b1'])
    expect(await assessFile(Buffer.from('people: 3'), { fileName: 'list.yaml' })).toBe('import.notATable')
  })

  it('[IMP-1] that is a program, a picture, a PDF or a web page is none', async () => {
    const files = [
      'MZ\x90\0\x03',
      '%PDF-1.7\n',
      '\x89PNG\r\n\x1a\n\0\0\0\x0d',
      '<html><table><tr><td>姓名',
      '<?xml version="1.0"?><Workbook/>',
      '',
    ]
    for (const text of files)
      expect(await assessFile(Buffer.from(text, 'latin1'), { fileName: 'list.csv' }), text).toBe('import.notATable')
  })

  it('[IMP-2] a row keeps its number where lines are empty', async () => {
    const found = await assessed(tableText(['姓名', '会场'], ['', ''], ['甲', '主会场']), { fileName: 'list.csv' })
    expect(found.rows.map(({ row }) => row)).toEqual([3])
  })
})

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { heldPaper } from '../../../server/minutes/held-paper.ts'
import { readMinutes } from '../../../server/minutes/minutes-work.ts'
import { writeOfficial } from '../../../server/papers/official-paper.ts'
import { minutesRevision } from '../../../shared/domain/minutes/minutes-sections.selectors.ts'
import { pagesOf } from '../../support/ledger-files.ts'
import { namedPeople, playedExample, recordSourceOf } from '../../support/played-example.ts'

/** The example with two headings of a clerk's own, a report that became a numbered one, and a requirement that is left out. */
function styled(locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { file, meeting } = playedExample(locale)
  const from = () => minutesRevision(meeting.state.minutes)
  const add = (after: string, text: string, shape: 'heading' | 'point' | 'paragraph') => {
    const known = new Set(Object.keys(meeting.state.minutes.sections))
    meeting.say('minutes.add', { after, text, from: from() })
    const section = Object.keys(meeting.state.minutes.sections).find((id) => !known.has(id)) ?? ''
    if (shape !== 'paragraph') meeting.say('minutes.style', { section, shape, from: from() })
    return section
  }
  const asked = meeting.state.agenda.items.filter(({ points }) => points.length > 0).at(-1)?.id ?? ''
  add('held', '一、会议概况。', 'heading')
  add('ended', '到会情况', 'heading')
  meeting.say('minutes.remove', { section: `point.${asked}.2`, from: from() })
  add(`point.${asked}.3`, '对第三点的说明。', 'paragraph')
  const own = add(`point.${asked}.4`, '抓好落实。月底前报送。', 'point')
  meeting.say('minutes.style', { section: `point.${asked}.6`, shape: 'paragraph', from: from() })
  const source = { ...recordSourceOf(meeting.log, namedPeople(file)), typed: Object.fromEntries(meeting.texts) }
  return { meeting, source, paper: heldPaper('minutes', source), own, asked }
}

const write = async (paper: ReturnType<typeof styled>['paper'], form: 'pdf' | 'docx') => {
  const made = await writeOfficial({ paper, form, checkAt: null, at: 0, fontsDir: null })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.bytes
}

describe('[MIN-12] how sections stand in the minutes', () => {
  it('headings are numbered as they stand, whatever was typed in front, was left out or came between', () => {
    const { paper } = styled()
    const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual(['一、会议概况', '二、会议要求', '三、到会情况'])
    const leads = paper.blocks.flatMap((block) => (block.kind === 'point' ? [block.lead] : []))
    expect(leads).toEqual([
      '（一）政治建设。',
      '（二）服务中心大局。',
      '（三）司法为民。',
      '（四）抓好落实。',
      '（五）深化改革。',
    ])
    const texts = paper.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(texts.find((text) => text.startsWith('从严治院。'))).toBeDefined()
    const kinds = paper.blocks.map(({ kind }) => kind)
    expect(kinds[kinds.indexOf('list') - 1]).toBe('heading')
  })

  it('the page, the PDF and the Word file have the same', async () => {
    const { source, paper, own } = styled()
    const { sections, history } = readMinutes({ source })
    const told = sections
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ heading, number, text }) => `${heading ?? ''}${number}${text}`)
    const said = paper.blocks.flatMap((block) => {
      if (block.kind === 'point') return [block.lead + block.text]
      return block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list' ? [block.text] : []
    })
    expect(said.join('')).toBe(told.join(''))
    expect(sections.find(({ id }) => id === own)).toMatchObject({ shape: 'point', number: '（四）' })
    expect(history.find(({ section }) => section === own)).toMatchObject({ isStyle: true, isCitation: false })
    const pdf = (await pagesOf(await write(paper, 'pdf'))).join('').replace(/\s+/gu, '')
    const file = unzipSync(await write(paper, 'docx'))['word/document.xml'] ?? new Uint8Array()
    const paragraphs = strFromU8(file).split('<w:p>')
    // A foot may stand within a longer one.
    for (const one of said) expect(pdf).toContain(one.slice(0, 16).replace(/\s+/gu, ''))
    const of = (text: string) => paragraphs.find((one) => one.replace(/<[^>]+>/gu, '').includes(text)) ?? ''
    for (const heading of ['一、会议概况', '二、会议要求', '三、到会情况'])
      expect(of(heading)).toContain('w:val="Heading1"')
    expect(of('（四）抓好落实。')).toContain('楷体_GB2312')
    expect(of('从严治院。')).not.toContain('楷体_GB2312')
  })

  it('stands in English without numbers of the first level', () => {
    const { paper } = styled('en')
    const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual(['会议概况', 'Requirements', '到会情况'])
    const leads = paper.blocks.flatMap((block) => (block.kind === 'point' ? [block.lead] : []))
    expect(leads.map((lead) => lead.slice(0, 4))).toEqual(['(1) ', '(2) ', '(3) ', '(4) ', '(5) '])
  })

  it('an earlier draft has its sections as they stood then', () => {
    const { source, asked } = styled()
    const before = readMinutes({ source, revision: 0 }).sections.find(({ id }) => id === `point.${asked}.6`)
    const after = readMinutes({ source }).sections.find(({ id }) => id === `point.${asked}.6`)
    expect([before?.shape, before?.number, after?.shape, after?.number]).toEqual(['point', '（六）', 'paragraph', ''])
  })
})

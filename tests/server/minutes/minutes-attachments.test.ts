import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { heldPaper } from '../../../server/minutes/held-paper.ts'
import { minutesAt, minutesDrafts } from '../../../server/minutes/minutes-drafts.ts'
import { writeOfficial } from '../../../server/papers/official-paper.ts'
import type { MinutesAttachment } from '../../../shared/domain/minutes/minutes.model.ts'
import { minutesRevision } from '../../../shared/domain/minutes/minutes-sections.selectors.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { pagesOf } from '../../support/ledger-files.ts'
import { linesOf } from '../../support/pdf-lines.ts'
import { namedPeople, playedExample, recordSourceOf } from '../../support/played-example.ts'

function attached(attachments: readonly MinutesAttachment[], locale: 'zh-CN' | 'en' = 'zh-CN') {
  const { file, meeting } = playedExample(locale)
  const followUps = [{ text: '建成诉前调解室', lead: 'mishan', helpers: ['hulin'], due: '2025-03-31' }]
  meeting.say('followUps.addMany', { followUps })
  meeting.say('minutes.attach', { attachments: [...attachments], from: minutesRevision(meeting.state.minutes) })
  const source = { ...recordSourceOf(meeting.log, namedPeople(file)), typed: Object.fromEntries(meeting.texts) }
  return { meeting, source, paper: heldPaper('minutes', source, { version: 1, number: '3', copies: '各分会场' }) }
}

const write = async (paper: ReturnType<typeof attached>['paper'], form: 'pdf' | 'docx') => {
  const made = await writeOfficial({ paper, form, checkAt: null, at: 0, fontsDir: null })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.bytes
}

/** What is read in a Word file, without the marks around it. */
const wordText = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/gu, '')

const together = (text: string) => text.replace(/\s+/gu, '')

describe('[MIN-10] what goes with the minutes', () => {
  const documents = Object.keys(playedExample().meeting.state.documents)
  const all: readonly MinutesAttachment[] = [
    { kind: 'onLeave' },
    { kind: 'tasks' },
    { kind: 'document', documentId: documents[0] ?? '' },
  ]

  it('stands behind the text and before who was there, and each behind everything on a page of its own', () => {
    const { paper } = attached(all)
    const kinds = paper.blocks.map(({ kind }) => kind)
    const note = kinds.indexOf('attachments')
    expect(kinds[note - 1]).toBe('gap')
    expect(kinds.slice(note + 1, note + 3)).toEqual(['gap', 'list'])
    expect(kinds.filter((kind) => kind === 'attachment')).toHaveLength(3)
    expect(kinds.indexOf('attachment')).toBeGreaterThan(kinds.lastIndexOf('point'))
    expect(paper.blocks).toContainEqual(
      expect.objectContaining({ kind: 'list', label: '请假：', text: '2人（名单附后）。' }),
    )
  })

  it('[MIN-3] has its note, the marks and the titles within 1 mm of where they belong', async () => {
    const pages = await linesOf(await write(attached(all).paper, 'pdf'))
    const mm = (points: number) => (points * 25.4) / 72
    const [pitch, size] = [mm(29.62), mm(15.75)]
    /** How far the middle of a line is below the top of the type area, in lines of the grid; 0: in the first. */
    const lineOf = ({ base, size: tall }: { base: number; size: number }) =>
      (mm(841.89 - base - 0.38 * tall) - 37 - size / 2) / pitch
    const within = (found: number, wanted: number, what: string) =>
      expect(Math.abs(found - wanted), `${what}: ${found} mm`).toBeLessThan(1)
    const own = pages.filter((lines) => lines[0]?.text.startsWith('附件'))
    expect(own).toHaveLength(3)
    for (const [index, [mark, title, below]] of own.entries()) {
      if (mark === undefined || title === undefined || below === undefined) throw new Error('a page without lines')
      expect(together(mark.text)).toBe(`附件${index + 1}`)
      within(mm(mark.left), 28, 'mark')
      within(lineOf(mark) * pitch, 0, 'mark, down')
      expect(title.size).toBeCloseTo(22)
      within(mm(title.left + title.right) / 2, 28 + 78, 'title')
      within(lineOf(title) * pitch, 2 * pitch, 'title, down')
      // Behind an empty line; a table has its own margin above the text.
      expect(Math.abs(lineOf(below) - 4) * pitch, 'below').toBeLessThan(2)
    }
    const [first, second, third] = pages.flatMap((lines) =>
      lines.filter(({ text }) => /^(附件：|[23]\.)/u.test(together(text))),
    )
    if (first === undefined || second === undefined || third === undefined) throw new Error('no note')
    within(mm(first.left), 28 + 2 * size, 'note')
    for (const line of [second, third]) within(mm(line.left), 28 + 5 * size, 'number')
    within(mm(first.base - second.base), pitch, 'note, down')
    const before = pages.flat()[pages.flat().indexOf(first) - 1]
    within(mm((before?.base ?? 0) - first.base), 2 * pitch, 'empty line')
  })

  it('is in the PDF and in the Word file, names and figures from the log', async () => {
    const { paper, meeting } = attached(all)
    const pages = (await pagesOf(await write(paper, 'pdf'))).map(together)
    const word = together(wordText(await write(paper, 'docx')))
    const title = meeting.state.documents[documents[0] ?? '']?.title ?? ''
    for (const said of [
      '附件：1.请假人员名单',
      '2.任务分工',
      `3.${together(title)}`,
      '附件2任务分工',
      '建成诉前调解室',
    ]) {
      expect(pages.join(''), said).toContain(said)
      expect(word, said).toContain(said)
    }
    const leave = pages.find((page) => page.startsWith('附件1请假人员名单')) ?? ''
    expect(leave).toContain('出差')
    expect(leave).toContain('住院')
    expect(pages.findLastIndex((page) => page.startsWith('附件3'))).toBe(pages.length - 1)
    expect(pages.at(-1)).toContain('抄送：各分会场。')
  })

  it('a single one has no number; a document that is gone goes with nothing; in English, too', async () => {
    expect(attached([{ kind: 'tasks' }]).paper.blocks).toContainEqual({
      kind: 'attachment',
      label: '附件',
      title: '任务分工',
    })
    const { paper } = attached([{ kind: 'onLeave' }, { kind: 'tasks' }], 'en')
    const text = (await pagesOf(await write(paper, 'pdf'))).join(' ').replace(/\s+/gu, ' ')
    expect(text).toContain('Attached:')
    expect(text).toContain('Attachment 2')
    expect(text).toContain('(list attached)')
  })

  it('the same log gives the same bytes', async () => {
    const [one, other] = [attached(all), attached(all)]
    expect(Buffer.from(await write(one.paper, 'pdf')).equals(await write(other.paper, 'pdf'))).toBe(true)
    expect(Buffer.from(await write(one.paper, 'docx')).equals(await write(other.paper, 'docx'))).toBe(true)
  })
})

describe('[MIN-11] drafts', () => {
  const log = (acts: readonly (readonly [minute: number, who: string, commandId: string, type?: string])[]) => {
    let revision = 0
    return acts.map(([minute, who, commandId, type = 'minutes.edited'], index) => {
      if (type === 'minutes.edited') revision += 1
      return {
        seq: index + 1,
        at: instant(minute * 60_000),
        type,
        data: { section: `own.${index}`, revision, text: null, isRemoved: false },
        version: 3,
        actor: { role: who },
        commandId,
        hash: '',
      }
    })
  }

  it('another begins with another hand, after a rest, after an issue, and with what was put back in one go', () => {
    const events = log([
      [1, 'moderator', 'a'],
      [2, 'moderator', 'b'],
      [3, 'organiser', 'c'],
      [40, 'organiser', 'd'],
      [41, 'organiser', 'e', 'minutes.submitted'],
      [42, 'organiser', 'f'],
      [43, 'organiser', 'g'],
      [43, 'organiser', 'g'],
      [44, 'organiser', 'h'],
    ])
    const told = minutesDrafts(events).map(({ draft, revision, by, changes }) => [draft, revision, by, changes])
    expect(told).toEqual([
      [7, 8, 'organiser', 1],
      [6, 7, 'organiser', 2],
      [5, 5, 'organiser', 1],
      [4, 4, 'organiser', 1],
      [3, 3, 'organiser', 1],
      [2, 2, 'moderator', 2],
      [1, 0, '', 0],
    ])
  })

  it('the minutes of then are those of so many changes', () => {
    const { meeting } = playedExample()
    meeting.say('minutes.edit', { section: 'held', text: '甲', from: 0 })
    meeting.say('minutes.edit', { section: 'chaired', text: '乙', from: 1 })
    const { events } = recordSourceOf(meeting.log)
    expect(Object.keys(minutesAt(events, 1).sections)).toEqual(['held'])
    expect(minutesRevision(minutesAt(events, 0))).toBe(0)
    expect(minutesAt(events, 2).sections).toEqual(meeting.state.minutes.sections)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftedSections, wordsOfMinutes } from '../../../server/minutes/minutes-draft.ts'
import { minutesPaper } from '../../../server/minutes/minutes-paper.ts'
import type { RecordSource } from '../../../server/minutes/record-source.ts'
import { writeOfficial } from '../../../server/papers/official-paper.ts'
import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import { anyCommands, play } from '../../support/any-command.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'
import { linesOf } from '../../support/pdf-lines.ts'
import { type DrawnRule, rulesOf } from '../../support/pdf-rules.ts'
import { namedPeople, playedExample, recordSourceOf } from '../../support/played-example.ts'

const draftOf = (log: readonly MeetingEvent[], people: RecordSource['people'] = []) =>
  draftedSections(wordsOfMinutes(recordSourceOf(log, people)))

/** The paper as one reads it: lists after an empty line. */
async function plainMinutes(source: RecordSource): Promise<string> {
  const words = wordsOfMinutes(source)
  const { blocks } = minutesPaper(words, draftedSections(words))
  const lines = blocks.map((block) => {
    if (block.kind === 'gap') return ''
    if (block.kind === 'list') return block.label + block.text
    if (block.kind === 'point') return block.lead + block.text
    return 'text' in block ? block.text : ''
  })
  return `${lines.join('\n')}\n`
}

describe('the draft of the minutes', () => {
  it('[MIN-1] of the example meeting is what a clerk would hand in', async () => {
    const { file, meeting } = playedExample()
    const expected = readFileSync('tests/server/minutes/expected-minutes.zh.txt', 'utf8')
    expect(await plainMinutes(recordSourceOf(meeting.log, namedPeople(file)))).toBe(expected)
  })

  it('[MIN-1] in English is in English', async () => {
    const { meeting } = playedExample('en')
    const text = await plainMinutes(recordSourceOf(meeting.log))
    for (const said of [
      'On the morning of 17 February 2025,',
      'The meeting commended 4 collectives and 8 individuals.',
      '4 documents were communicated: read out ',
      'Requirements',
      'The meeting ended at 10:12.',
      'Present: 392 of 412 expected; of them 106 in ',
      'On leave: 2.',
      'Not held: item 6 ',
    ])
      expect(text).toContain(said)
  })

  it('[MIN-1] every section has an id of its own, and events that are in the log', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { log } = play(commands)
        const sections = draftOf(log)
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
        for (const { id, text, sources } of sections) {
          expect(text, id).not.toMatch(/\{\w+\}|undefined|null/u)
          expect(sources.length, id).toBeGreaterThan(0)
          for (const seq of sources) expect(seq >= 1 && seq <= log.length, `${id} ${seq}`).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('[MIN-1] tells what was shown, and not what was taken back', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 0 })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 1 })
    meeting.wait(1_000).say('agenda.takeBack', {})
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.release', { documentId: 'd2' })
    meeting.say('documents.withdraw', { documentId: 'd2' })
    meeting.say('floor.give', { speaker: { name: 'Guest', title: null, venueId: 'east' } })
    const text = draftOf(meeting.log)
      .map((one) => one.text)
      .join('\n')
    expect(text).toContain('Point 1。')
    expect(text).not.toContain('Point 2')
    expect(text).toContain('《Document 1》')
    expect(text).not.toContain('Document 2')
    expect(text).toContain('会上，East hallGuest作了发言。')
  })

  it('[MIN-2] has the numbers of the ledger, whatever happens', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { log, state } = play(commands)
        if (state.meeting.startedAt === null) return
        const present = draftOf(log).find(({ id }) => id === 'attended')?.text ?? ''
        const total = totalAttendance(state.attendance)
        expect(present).toContain(`应到${total.expected}人，实到${total.present}人`)
        const halls = [...(present.split('其中')[1]?.matchAll(/(\d+)人/gu) ?? [])].map(([, count]) => Number(count))
        const counted = Object.keys(state.venues).map((venueId) => state.attendance.venues[venueId]?.present ?? 0)
        if (counted.length > 1) expect(halls).toEqual(counted)
      }),
      { numRuns: 60 },
    )
  })

  it('[MIN-2] counts those who were erased, and names nobody', () => {
    const { meeting } = playedExample()
    const lists = draftOf(meeting.log).filter(({ shape }) => shape === 'list')
    expect(lists.find(({ id }) => id === 'onLeave')?.text).toBe('2人。')
    expect(lists.find(({ id }) => id === 'listenIn')?.text).toBe('3人。')
  })
})

describe('the paper of the minutes', () => {
  it('[MIN-3] has mark, number, title and text within 1 mm of where they belong', async () => {
    const { file, meeting } = playedExample()
    const words = wordsOfMinutes(recordSourceOf(meeting.log, namedPeople(file)))
    const paper = minutesPaper(words, draftedSections(words))
    const made = await writeOfficial({ paper, form: 'pdf', at: 0, checkAt: null, fontsDir: null })
    if (!made.ok) throw new Error(JSON.stringify(made.missing))
    const [first, , last] = await linesOf(made.bytes)
    const mm = (points: number) => (points * 25.4) / 72
    const below = ({ base, size }: { base: number; size: number }) => mm(841.89 - base - 0.88 * size)
    const lineOf = (start: string) => {
      const line = first?.find(({ text }) => text.startsWith(start))
      if (line === undefined) throw new Error(`no line begins with ${start}`)
      return line
    }
    const mark = lineOf('鸡西市中级人民法院会议纪要')
    expect(Math.abs(below(mark) - (37 + 35))).toBeLessThan(1)
    expect(mm(mark.left)).toBeGreaterThan(27)
    expect(mm(mark.right)).toBeLessThan(28 + 156 + 1)
    const title = lineOf('全市法院工作会议纪要')
    expect(title.size).toBeCloseTo(22)
    expect(Math.abs(mm(title.left + title.right) / 2 - (28 + 78))).toBeLessThan(1)
    const [one, other] = first?.filter(({ size, base }) => Math.abs(size - 15.75) < 0.01 && base < title.base) ?? []
    expect(mm(one?.left ?? 0) - 28 - mm(2 * 15.75)).toBeLessThan(1)
    expect((one?.base ?? 0) - (other?.base ?? 0)).toBeCloseTo(29.62, 1)
    const lists = last?.filter(({ text }) => /^(出席|请假|列席)：/u.test(text)) ?? []
    expect(lists).toHaveLength(3)
    // The line below the first begins with a bracket, whose blank half is left out.
    const under = last?.[last.indexOf(lists[0] ?? mark) + 2]
    expect(Math.abs(mm(under?.left ?? 0) - (28 + mm(5 * 15.75)))).toBeLessThan(1)
  })

  it('[MIN-3] [MIN-7] has the red line and the lines of the imprint within 1 mm of where they belong', async () => {
    const { file, meeting } = playedExample()
    const words = wordsOfMinutes(recordSourceOf(meeting.log, namedPeople(file)))
    const issue = { version: 1, number: '3', date: '2025-02-18', copies: '各县（市）区人民法院，市委政法委' }
    const paper = minutesPaper(words, draftedSections(words), issue)
    const made = await writeOfficial({ paper, form: 'pdf', at: 0, checkAt: null, fontsDir: null })
    if (!made.ok) throw new Error(JSON.stringify(made.missing))
    const mm = (points: number) => (points * 25.4) / 72
    const [firstRules, lastRules] = [(await rulesOf(made.bytes)).at(0), (await rulesOf(made.bytes)).at(-1)]
    const [firstLines, lastLines] = [(await linesOf(made.bytes)).at(0), (await linesOf(made.bytes)).at(-1)]
    const overTypeArea = ({ left, right }: DrawnRule) => {
      expect(Math.abs(mm(left) - 28)).toBeLessThan(1)
      expect(Math.abs(mm(right) - (28 + 156))).toBeLessThan(1)
    }
    const [red] = firstRules?.filter(({ colour }) => colour === '#e60012') ?? []
    const number = firstLines?.find(({ text }) => text.startsWith('〔2025〕3号'))
    if (red === undefined || number === undefined) throw new Error('no red line, or no number')
    overTypeArea(red)
    expect(Math.abs(mm(number.base - 0.12 * number.size - red.at) - 4)).toBeLessThan(1)
    const imprint = lastRules?.slice(-3) ?? []
    for (const rule of imprint) overTypeArea(rule)
    for (const [index, width] of [0.35, 0.25, 0.35].entries())
      expect(mm(imprint[index]?.width ?? 0), `line ${index}`).toBeCloseTo(width, 2)
    const [top, between, foot] = imprint.map(({ at }) => mm(841.89 - at))
    expect(Math.abs((foot ?? 0) - (37 + 225))).toBeLessThan(1)
    const said = lastLines
      ?.filter(({ size }) => Math.abs(size - 14) < 0.01)
      .map(({ text, base }) => ({ text, down: mm(841.89 - base) }))
    const copies = said?.find(({ text }) => text.startsWith('抄送'))?.down ?? 0
    const issued = said?.find(({ text }) => text.endsWith('印发'))?.down ?? 0
    expect([top, copies, between, issued, foot].map(Number)).toEqual(
      [top, copies, between, issued, foot].map(Number).sort((one, other) => one - other),
    )
  })
})

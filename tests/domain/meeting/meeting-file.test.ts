import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { parseMeetingFile } from '../../../shared/domain/meeting/meeting-file.ts'
import { planOf } from '../../../shared/domain/meeting/meeting-plan.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { changed, smallFile } from './small-file.ts'

const example = fileURLToPath(new URL('../../../examples/court-work-meeting/meeting.yaml', import.meta.url))

/** `path code` of every fault that is found; empty for a file that is right. */
function faultsOf(input: unknown): readonly string[] {
  const parsed = parseMeetingFile(input)
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`.trim())
}

const venue = (id: string, kind = 'branch') => ({ id, kind, name: id })

const person = (id: string, more: object = {}) => ({ id, name: id, venueId: 'east', ...more })

describe('a meeting file that is right', () => {
  it('the first real meeting has 10 venues, 7 items, 4 documents and 416 people', () => {
    const parsed = parseMeetingFile(parse(readFileSync(example, 'utf8')))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
    const { venues, agenda, documents, people } = parsed.file
    expect([venues.length, agenda.length, documents.length, people.length]).toEqual([10, 7, 4, 416])
    const state = foldMeeting([{ type: 'meeting.created', data: planOf(parsed.file), seq: 1, at: instant(0) }])
    const attendance = Object.values(state.attendance.venues)
    expect(attendance.reduce((sum, { expected }) => sum + expected, 0)).toBe(
      people.filter(({ attends }) => attends === 'member').length,
    )
  })

  it('[ARC-7] what becomes the log holds no name and no phone of the people', () => {
    const parsed = parseMeetingFile({ ...smallFile, people: [person('p1', { name: '王刚', phone: '13912345678' })] })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
    const log = JSON.stringify(planOf(parsed.file))
    expect(log).toContain('"p1"')
    expect(log).not.toContain('王刚')
    expect(log).not.toContain('13912345678')
  })

  it('fills in what is left out', () => {
    const parsed = parseMeetingFile(smallFile)
    expect(parsed.ok && parsed.file).toMatchObject({
      timeZone: 'Asia/Shanghai',
      locale: 'zh-CN',
      rehearsal: false,
      documents: [],
      people: [],
      agenda: [{ kind: 'other', plannedMinutes: null, speaker: null, points: [], documentIds: [] }],
    })
  })

  it('gives an item without an id one that no other item has', () => {
    const agenda = [{ title: 'A' }, { id: 'item-1', title: 'B' }, { title: 'C' }, { id: 'item-3', title: 'D' }]
    const parsed = parseMeetingFile({ ...smallFile, agenda })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
    const ids = planOf(parsed.file).agenda.map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    expect([ids[1], ids[3]]).toEqual(['item-1', 'item-3'])
  })

  it('takes what was left empty for what was not written', () => {
    const empty = { timeZone: null, locale: null, rehearsal: null, documents: null, people: null, retentionDays: null }
    expect(faultsOf({ ...smallFile, ...empty, organizer: '' })).toEqual([])
    const people = [{ ...person('p1'), unit: '', title: '', phone: '' }]
    expect(faultsOf({ ...smallFile, people })).toEqual([])
    expect(faultsOf({ ...smallFile, title: null })).toEqual(['title file.missing'])
    expect(faultsOf({ ...smallFile, agenda: [null, ...smallFile.agenda] })).toEqual(['agenda[0] file.missing'])
  })

  it('takes 10,000 people, and finds the one that is there twice', () => {
    const people = Array.from({ length: 10_000 }, (_, index) => person(`p${index}`))
    expect(faultsOf({ ...smallFile, people })).toEqual([])
    expect(faultsOf({ ...smallFile, people: [...people, person('p7')] })).toEqual(['people[10000].id file.duplicateId'])
  })
})

/** What is changed in a file that is right, and every fault that must be named. */
const faults: readonly (readonly [string, string, unknown, readonly string[]])[] = [
  ['no title', 'title', undefined, ['title file.missing']],
  ['an empty title', 'title', '  ', ['title file.tooShort']],
  ['a title of 201 letters', 'title', 'x'.repeat(201), ['title file.tooLong']],
  ['a number for a title', 'title', 5, ['title file.wrongType']],
  ['a line break in the title', 'title', 'a\nb', ['title file.badValue']],
  ['an unknown member', 'colour', 'red', ['colour file.unknownField']],
  ['no beginning', 'startsAt', undefined, ['startsAt file.missing']],
  ['a beginning without an offset', 'startsAt', '2025-02-17T09:00:00', ['startsAt file.badTime']],
  ['a beginning on 30 February', 'startsAt', '2025-02-30T09:00:00+08:00', ['startsAt file.badTime']],
  ['a beginning at 25 o’clock', 'startsAt', '2025-02-17T25:00:00+08:00', ['startsAt file.badTime']],
  ['a date alone', 'startsAt', '2025-02-17', ['startsAt file.badTime']],
  ['a time zone that is none', 'timeZone', 'Mars/Olympus', ['timeZone file.badTimeZone']],
  ['a language that is not spoken', 'locale', 'fr', ['locale file.badValue']],
  ['two main venues', 'venues', [venue('a', 'main'), venue('b', 'main'), venue('east')], ['venues file.notOneMain']],
  ['no main venue', 'venues', [venue('main'), venue('east')], ['venues file.notOneMain']],
  ['no branch', 'venues', [venue('main', 'main')], ['venues file.tooShort', 'venues file.noBranch']],
  ['no item', 'agenda', [], ['agenda file.tooShort']],
  ['an unknown kind of item', 'agenda[0].kind', 'party', ['agenda[0].kind file.badValue']],
  ['negative minutes', 'agenda[0].plannedMinutes', -1, ['agenda[0].plannedMinutes file.tooShort']],
  ['a day and a minute', 'agenda[0].plannedMinutes', 1_441, ['agenda[0].plannedMinutes file.tooLong']],
  ['no number for minutes', 'agenda[0].plannedMinutes', 'ten', ['agenda[0].plannedMinutes file.wrongType']],
  [
    'a speaker from nowhere',
    'agenda[0].speaker',
    { name: 'X', venueId: 'north' },
    ['agenda[0].speaker.venueId file.unknownVenue'],
  ],
  [
    'an awardee from nowhere',
    'agenda[0].awardees',
    [{ kind: 'individual', name: 'X', venueId: 'north' }],
    ['agenda[0].awardees[0].venueId file.unknownVenue'],
  ],
  ['a document that is not there', 'agenda[0].documentIds', ['d9'], ['agenda[0].documentIds[0] file.unknownDocument']],
  ['the name of everything', 'venues[1].id', 'constructor', ['venues[1].id file.badValue']],
  ['a path for an id', 'documents', [{ id: '../etc', title: 'x' }], ['documents[0].id file.badValue']],
  ['an id of 65 letters', 'documents', [{ id: 'x'.repeat(65), title: 'x' }], ['documents[0].id file.badValue']],
  ...['../secret.pdf', 'a/../../b.pdf', '/etc/passwd', 'C:\\x.pdf', '..\\x.pdf'].map(
    (file) =>
      [
        `a file that is not beside it (${file})`,
        'documents',
        [{ id: 'd9', title: 'x', file }],
        ['documents[0].file file.badValue'],
      ] as const,
  ),
  ['a person from nowhere', 'people', [person('p1', { venueId: 'north' })], ['people[0].venueId file.unknownVenue']],
  ['a phone of letters', 'people', [person('p1', { phone: 'call me' })], ['people[0].phone file.badValue']],
  ['a person twice', 'people', [person('p1'), person('p1')], ['people[1].id file.duplicateId']],
]

describe('a meeting file that is wrong', () => {
  it.each(faults)('%s is named by its path and a code', (_, path, value, expected) => {
    expect(faultsOf(changed(path, value))).toEqual(expected)
  })

  it('every fault is named at once, those between the parts too', () => {
    const file = {
      startsAt: 'tomorrow',
      venues: [venue('main', 'main'), venue('east'), venue('east')],
      agenda: [{ title: '' }, { id: 'a', title: 'A', documentIds: ['d9'] }, { id: 'a', title: 'B' }],
      people: [person('p1', { venueId: 'north' })],
      extra: true,
    }
    expect(faultsOf(file).toSorted()).toEqual([
      'agenda[0].title file.missing',
      'agenda[1].documentIds[0] file.unknownDocument',
      'agenda[2].id file.duplicateId',
      'extra file.unknownField',
      'people[0].venueId file.unknownVenue',
      'startsAt file.badTime',
      'title file.missing',
      'venues[2].id file.duplicateId',
    ])
  })

  it('whatever comes, the answer is a file or faults with a code, never an exception', () => {
    const anyFile = fc.oneof(
      fc.anything(),
      fc
        .tuple(
          fc.constantFrom(...Object.keys(smallFile), 'documents', 'people', 'people[0]', 'agenda[0].x'),
          fc.anything(),
        )
        .map(([path, value]) => changed(path, value)),
    )
    fc.assert(
      fc.property(anyFile, (input) => {
        const parsed = parseMeetingFile(input)
        if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0)
        else expect(() => planOf(parsed.file)).not.toThrow()
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([[null], [5], ['text'], [[]], [true]])('%j is no file, and it is said at the root', (input) => {
    expect(faultsOf(input)).toContain('file.wrongType')
  })

  it('a YAML file whose aliases multiply is refused before it fills the memory', () => {
    const levels = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`)
    const bomb = ['l0: &l0 [x, x, x, x, x, x, x, x, x]', ...levels].join('\n')
    expect(() => parse(bomb, { maxAliasCount: 20 })).toThrow(/alias/iu)
  })

  it('a kind that is left out of a meeting file is missing, not wrong', () => {
    const parsed = parseMeetingFile(changed('venues[1]', { id: 'east', name: 'x' }))
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`)).toContain(
      'venues[1].kind file.missing',
    )
  })

  it('a meeting file without venues has one fault, not three', () => {
    const parsed = parseMeetingFile(changed('venues', undefined))
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['venues file.missing'])
  })
})

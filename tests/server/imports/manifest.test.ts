import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addedPeople, assessed, assessFile, importFile, toldOf } from '../../support/import-files.ts'

interface Expected {
  readonly people?: readonly {
    readonly name: string
    readonly unit: string
    readonly title: string
    readonly venueId: string
    readonly phone: string
    readonly attends?: string
  }[]
  readonly refuse?: string
  readonly phones?: Readonly<Record<string, string | null>>
  readonly sheet?: string
}

interface Described {
  readonly file: string
  readonly kind: 'roster' | 'agenda'
  readonly how: string
  readonly expect: Expected
}

const manifest = JSON.parse(readFileSync(new URL('../../support/imports/manifest.json', import.meta.url), 'utf8')) as {
  readonly files: readonly Described[]
}
const rosters = manifest.files.filter(({ kind }) => kind === 'roster')
const read = (file: string) => assessed(importFile(file), { fileName: file })

describe('files as people have them', () => {
  it('finds the descriptions (negative control)', () => expect(manifest.files.length).toBeGreaterThan(15))

  for (const { file, how, expect: wanted } of rosters.filter(({ expect: { people } }) => people !== undefined))
    it(`[IMP-5] ${file}: ${how}`, async () => {
      const found = await read(file)
      const people = addedPeople(found).map(({ name, unit, title, venueId, phone, attends }) => ({
        name,
        unit,
        title,
        venueId,
        phone,
        attends,
      }))
      expect(people).toEqual(
        wanted.people?.map(({ name, unit, title, venueId, phone, attends }) => ({
          name,
          unit,
          title,
          venueId,
          phone,
          attends: attends?.split(' ', 1)[0] ?? people.find((person) => person.name === name)?.attends,
        })),
      )
      expect(found.sheet).toBe(wanted.sheet ?? found.sheet)
      const { counts } = found
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(found.rows.length)
    })

  for (const {
    file,
    how,
    expect: { refuse },
  } of rosters.filter(({ expect: { refuse } }) => refuse !== undefined))
    it(`[IMP-1] ${file}: ${how}`, async () => {
      expect(await assessFile(importFile(file), { fileName: file })).toBe(refuse?.split(':', 1)[0])
    })
})

describe('what is told of them', () => {
  it('[IMP-5] r04: every phone, and each that has lost its figures', async () => {
    const found = await read('r04-phones.xlsx')
    const phones = Object.fromEntries(
      found.rows.map(({ values, state }) => [values.name, state === 'fault' ? null : values.phone]),
    )
    const wanted = manifest.files.find(({ file }) => file.startsWith('r04'))?.expect.phones ?? {}
    const plain = Object.entries(wanted).map(([name, phone]) => [
      name,
      name === '甲九' ? '0513-85004009转801' : (phone?.split(' ', 1)[0] ?? null),
    ])
    expect(phones).toEqual(Object.fromEntries(plain))
    expect(toldOf(found.rows)).toEqual([
      '4 phone digitsLost',
      '9 phone twoPhones',
      '10 phone extension',
      '12 phone digitsLost',
      '15 phone notAPhone',
    ])
  })

  it('[IMP-4] r06: a row that is folded away is told and left out, until somebody asks for it', async () => {
    const found = await read('r06-hidden.xlsx')
    expect(toldOf(found.rows)).toEqual(['3 - hiddenRow'])
    expect(found.sheets).toEqual([
      { name: '填表说明', rows: 3, isHidden: false },
      { name: '名单', rows: 4, isHidden: false },
      { name: '旧名单', rows: expect.any(Number), isHidden: true },
      { name: '缓存', rows: expect.any(Number), isHidden: true },
    ])
    expect(found.notes.map(({ code }) => code)).toEqual(['hiddenColumns', 'hiddenRows', 'hiddenSheets'])
    const taken = await assessed(importFile('r06-hidden.xlsx'), { settings: { hiddenRows: 'take' } })
    expect(addedPeople(taken).map(({ name }) => name)).toEqual(['周一', '周二', '周三'])
  })

  it('[IMP-4] r06: the person that shows how a form is filled in never comes in', async () => {
    const found = await assessed(importFile('r06-hidden.xlsx'), { settings: { sheet: '填表说明' } })
    expect(toldOf(found.rows)).toEqual(['3 - sampleRow'])
  })

  it('[IMP-5] r07: a formula without a value and an error are faults of their cells', async () => {
    const found = await read('r07-formulas.xlsx')
    expect(toldOf(found.rows)).toEqual(['3 name formulaWithoutValue', '4 name errorValue', '5 unit errorValue'])
  })

  it('[IMP-7] r21: doubles, halls, names and notes', async () => {
    const found = await read('r21-doubles-and-halls.xlsx')
    expect(toldOf(found.rows)).toEqual([
      '3 name samePerson',
      '4 name sameName',
      '6 name samePerson',
      '7 attends attendsFromRemark',
      '8 name nameForm',
      '8 venue unknownVenue',
      '9 name nameForm',
      '9 venue unknownVenue',
      '10 venue missing',
      '11 name missing',
      '12 name twoPeople',
      '13 name noteInName',
      '13 attends attendsFromRemark',
    ])
    const proposed = found.rows.flatMap(({ issues }) => issues.flatMap(({ proposed: one }) => one ?? []))
    expect(proposed).toEqual(['阿不都·热合曼', 'b1', '高文'])
    expect(found.rows.map(({ state }) => state).slice(0, 5)).toEqual(['new', 'fault', 'warning', 'new', 'fault'])
  })

  it('[IMP-9] a22: times, minutes and points', async () => {
    const found = await assessed(importFile('a22-agenda-times.xlsx'), { kind: 'agenda' })
    const items = found.rows.flatMap(({ act }) => (act !== null && 'item' in act ? [act.item] : []))
    expect(
      items.map(({ title, plannedMinutes, points }) => [title, plannedMinutes, ...points.map((point) => point.title)]),
    ).toEqual([
      ['宣布开会', 5],
      ['传达文件', 15],
      ['讲话', 30, '要求一', '要求二'],
      ['表彰', 30],
      ['散会', null],
    ])
    expect(found.rows.map(({ values }) => values.startsAt)).toEqual([
      '2025-02-17T09:00',
      '09:05',
      '09:20',
      '09:50',
      '10:20',
    ])
    expect(found.rows.map(({ values }) => values.number)).toEqual(['一', '二', '三', '四', '五'])
    expect(items[1]?.speaker).toEqual({ name: '李副院长', title: '市中院', venueId: null, personId: null })
  })
})

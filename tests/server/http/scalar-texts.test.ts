import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { keepScalarTexts } from '../../../server/http/scalar-texts.ts'
import { meetingFileSchema } from '../../../shared/domain/meeting/meeting-file.schema.ts'
import { parseMeetingFile } from '../../../shared/domain/meeting/meeting-file.ts'

const head =
  'startsAt: 2027-02-17T09:00:00+08:00\nvenues: [{id: 01, kind: main, name: 1}, {id: 2, kind: branch, name: 2}]'

function read(yaml: string) {
  const document = parseDocument(yaml)
  keepScalarTexts(document.contents, meetingFileSchema)
  const parsed = parseMeetingFile(document.toJS())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.file
}

describe('[FIL-2] [CAS-21] a text of a meeting file is what was written', () => {
  const withPhone = (phone: string) => {
    const people = `people: [{id: 007, name: 1e3, venueId: 01, phone: ${phone}, title: yes, unit: true}]`
    return read(`title: 2027\n${head}\nagenda: [{title: 1.10, plannedMinutes: 05}]\n${people}`).people
  }

  it.each([
    ['04672351234', '04672351234'],
    ['013900001234', '013900001234'],
    ['+8613800001234', '13800001234'],
    ['0098 1234', '0098-1234'],
    ['12345678901234567', '12345678901234567'],
    ['0467-2351234-8001', '0467-2351234转8001'],
  ])('the phone %s', (written, phone) => {
    expect(withPhone(written)).toMatchObject([
      { id: '007', name: '1e3', venueId: '01', phone, title: 'yes', unit: 'true' },
    ])
  })

  it.each(['1.38e10', '0o17000', '0x1F00A', '13800001234.5'])('and %s is no phone', (written) => {
    expect(() => withPhone(written)).toThrow('people[0].phone')
  })

  it.each(['', '%YAML 1.1\n---\n'])('titles that YAML has other names for, after %j', (begin) => {
    const titles = [
      'on',
      'no',
      'Yes',
      'off',
      'true',
      '2027-02-17',
      '12:30:45',
      '1_000',
      '0777',
      '.inf',
      '2027-02-17 09:00:00',
    ]
    const items = titles.map((title) => `  - {id: 007${titles.indexOf(title)}, title: ${title}}\n`).join('')
    const file = read(`${begin}title: no\n${head}\nagenda:\n${items}`)
    expect(file.title).toBe('no')
    expect(file.startsAt).toBe('2027-02-17T09:00:00+08:00')
    expect(file.agenda.map(({ title }) => title)).toEqual(titles)
    expect(file.agenda[3]?.id).toBe('0073')
  })

  it('titles and ids of figures alone', () => {
    const file = read(
      `title: 2027\n${head}\nagenda: [{id: 0x1, title: 1.10, plannedMinutes: 05, points: [{title: 1.0}]}]`,
    )
    expect(file.title).toBe('2027')
    expect(file.venues.map(({ id, name }) => [id, name])).toEqual([
      ['01', '1'],
      ['2', '2'],
    ])
    expect(file.agenda).toMatchObject([{ id: '0x1', title: '1.10', plannedMinutes: 5, points: [{ title: '1.0' }] }])
  })

  it('and what is left empty stays empty', () => {
    const file = read(`title: T\norganizer: ~\n${head}\nagenda: [{title: A, speaker: null}]\nretentionDays: 010`)
    expect(file).toMatchObject({ agenda: [{ speaker: null }], retentionDays: 10 })
    expect(file.organizer ?? null).toBeNull()
  })
})

describe('[FIL-3] [CAS-20] a time zone is named by its place', () => {
  const zone = (timeZone: string) => {
    const file = { title: 'T', startsAt: '2027-02-17T09:00:00+08:00', timeZone, agenda: [{ title: 'A' }] }
    const venues = [
      { id: 'm', kind: 'main', name: 'M' },
      { id: 'b', kind: 'branch', name: 'B' },
    ]
    const parsed = parseMeetingFile({ ...file, venues })
    return parsed.ok ? 'taken' : parsed.issues.map(({ path, code }) => `${path} ${code}`).join()
  }

  it.each(['Asia/Shanghai', 'Asia/Urumqi', 'America/Argentina/Ushuaia', 'UTC', 'Etc/GMT+8'])('%s', (name) => {
    expect(zone(name)).toBe('taken')
  })

  it.each(['CST', 'EST', 'GMT', 'PRC', 'CST6CDT', '+08:00', 'GMT+8', '8', '北京', 'Asia/Beijing', ' ', '../UTC'])(
    '%s is refused with a hint',
    (name) => {
      expect(zone(name)).toBe('timeZone file.badTimeZone')
    },
  )
})

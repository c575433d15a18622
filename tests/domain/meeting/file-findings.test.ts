import { describe, expect, it } from 'vitest'
import { alreadyListed, samePeople } from '../../../shared/domain/meeting/file-findings.ts'

const person = (name: string, more: object = {}) => ({ name, unit: '一庭', venueId: 'b1', phone: null, ...more })
const found = (...people: Parameters<typeof samePeople>[0]) =>
  samePeople(people).map(({ path, code, params }) => `${path} ${code} ${params.row}`)

describe('[FIL-5] who is listed twice', () => {
  it('has the name, unit and hall of somebody before, however they are written', () => {
    expect(found(person('王 小明'), person('李伟'), person('王小明', { unit: ' 一　庭' }))).toEqual([
      'people[2] file.samePerson 1',
    ])
  })
  it('or the name and phone, in whichever hall', () => {
    const one = person('⻢建国', { phone: '138 0000 1234' })
    const other = person('马建国', { unit: '二庭', venueId: 'b2', phone: '+8613800001234' })
    expect(found(one, other, { ...other, venueId: 'b3' })).toEqual([
      'people[1] file.samePhone 1',
      'people[2] file.samePhone 1',
    ])
  })
  it('and is told once', () => {
    const one = person('王强', { phone: '13800001234' })
    expect(found(one, one)).toEqual(['people[1] file.samePerson 1'])
  })
  it('who bears a name that another unit knows, or has a phone that another uses, is not (negative control)', () => {
    const one = person('王强', { phone: '13800001234' })
    expect(
      found(one, person('王强', { unit: '二庭', phone: '13800001235' }), person('李伟', { phone: '13800001234' })),
    ).toEqual([])
  })
  it('is told when one more is put on the list, too', () => {
    const listed = [person('王强', { phone: '13800001234' }), person('李伟')]
    expect(alreadyListed(person(' 王　强', { phone: '138-0000-1234', venueId: 'b2' }), listed)).toMatchObject([
      { code: 'file.samePhone', params: { name: ' 王　强' } },
    ])
    expect(alreadyListed(person('李伟'), listed)).toMatchObject([{ code: 'file.samePerson' }])
    expect(alreadyListed(person('赵敏'), listed)).toEqual([])
  })
})

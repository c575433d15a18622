import { beforeAll, describe, expect, it } from 'vitest'
import { loadReadName, type ReadName } from '../../../client/features/attendance/people/name-readings.ts'
import {
  isWholePhone,
  matchesReadings,
  personMatches,
  plainQuery,
} from '../../../client/features/attendance/people/people-search.ts'
import type { RosterPerson } from '../../../client/features/attendance/people/roster.ts'
import { awaitedOf, joinPeople, soughtPeople } from '../../../client/features/attendance/people/venue-people.ts'
import type { PersonAttendance } from '../../../shared/domain/attendance/attendance.model.ts'

let readName: ReadName
beforeAll(async () => {
  readName = await loadReadName()
})

const person = (name: string, more: Partial<RosterPerson> = {}): RosterPerson => ({
  id: name,
  name,
  unit: '鸡冠区人民法院',
  title: '干警',
  venueId: 'jiguan',
  phoneMasked: '*******0111',
  attends: 'member',
  ...more,
})

const finds = (name: string, query: string) => personMatches(person(name), readName(name), query)

describe('search', () => {
  it.each(['王刚', '王', '刚', 'wanggang', 'WangGang', 'wang gang', "wang'gang", 'wg', 'wgang', 'wangg', 'gang', 'g'])(
    'finds 王刚 by %s',
    (query) => expect(finds('王刚', query)).toBe(true),
  )
  it.each(['wk', 'ang', 'gw', 'wanggangx', '李'])('does not find 王刚 by %s', (query) =>
    expect(finds('王刚', query)).toBe(false),
  )
  it.each([
    ['单雄信', 'shan'],
    ['单雄信', 'dxx'],
    ['曾国', 'zeng'],
    ['解放', 'xie'],
    ['吕布', 'lv'],
    ['吕布', 'lu'],
    ['吕布', 'lyu'],
    ['万俟卨', 'moqi'],
    ['欧阳娜', 'oyn'],
    ['西安', 'xian'],
  ])('knows every reading: %s by %s', (name, query) => expect(finds(name, query)).toBe(true))
  it.each([
    ['王　刚', 'wanggang'],
    ['王 刚', 'wg'],
    ['王　刚', '王刚'],
    ['艾力·买买提', 'alm'],
    ['艾力∙买买提', 'ailimai'],
    ['⻢　⾼', 'mg'],
    ['⻢⾼', '马高'],
    ['Ｌｉ Ming', 'li m'],
    ['Jean-Pierre', 'jeanp'],
  ])('reads past what a list leaves between characters: %s by %s', (name, query) =>
    expect(finds(name, query)).toBe(true),
  )
  it('finds names in Latin letters', () => {
    expect(finds('John Smith', 'smith')).toBe(true)
    expect(finds('John Smith', 'johnsm')).toBe(true)
  })
  it('finds by unit, title and the last digits of the phone', () => {
    expect(finds('王刚', '鸡冠')).toBe(true)
    expect(finds('王刚', '干警')).toBe(true)
    expect(finds('王刚', '0111')).toBe(true)
    expect(finds('王刚', '1110')).toBe(false)
  })
  it.each([
    '13800001234',
    '+86 138-0000-1234',
    '１３８００００１２３４',
    '(0467)2351234',
    '2351234',
    '0467-2351234转8001',
  ])('[DSK-6] takes %s for a whole phone', (query) => expect(isWholePhone(query)).toBe(true))
  it.each(['0111', '111', '王刚13800001234', 'wanggang', '', '7K3D9QXZ'])('[DSK-6] and not %s', (query) =>
    expect(isWholePhone(query)).toBe(false),
  )
  it('[DSK-6] finds by the last digits in full width, too', () => expect(finds('王刚', '０１１１')).toBe(true))
  it('finds everybody by nothing and by blanks', () => {
    expect(finds('王刚', '')).toBe(true)
    expect(finds('王刚', '  ')).toBe(true)
  })
  it('finds by name alone while the readings are not loaded', () => {
    expect(personMatches(person('王刚'), null, '王')).toBe(true)
    expect(personMatches(person('王刚'), null, 'wg')).toBe(false)
  })
  it('ends on names and queries that repeat themselves', () => {
    const readings = Array.from({ length: 40 }, () => ['a', 'aa'])
    expect(matchesReadings(readings.slice(0, 12), plainQuery('a'.repeat(23)))).toBe(true)
    expect(matchesReadings(readings.slice(0, 12), plainQuery('a'.repeat(25)))).toBe(false)
  })
})

describe('list', () => {
  const at = (status: PersonAttendance['status']): PersonAttendance => ({
    attends: 'member',
    status,
    at: null,
    late: false,
    reason: null,
    isCorrection: false,
  })
  const roster = [person('甲'), person('乙'), person('丙')]
  const people = joinPeople(roster, { 丁: at('awaited'), 乙: at('present'), 甲: at('awaited') }, new Map())
  const ids = (
    query: string,
    filter: 'all' | 'awaited' | 'present' | 'onLeave',
    kept: readonly string[] = [],
    owners: readonly string[] = [],
  ) =>
    soughtPeople(people, { query, owners: new Set(owners), filter, kept: new Set(kept), readings: readName }).map(
      ({ id }) => id,
    )

  it('keeps the order of the roster, leaves out who belongs elsewhere, puts strangers last', () => {
    expect(people.map(({ id }) => id)).toEqual(['甲', '乙', '丁'])
    expect(people[2]?.record).toBeNull()
  })
  it('filters by status', () => {
    expect(ids('', 'all')).toEqual(['甲', '乙', '丁'])
    expect(ids('', 'awaited')).toEqual(['甲', '丁'])
    expect(ids('', 'present')).toEqual(['乙'])
    expect(ids('', 'onLeave')).toEqual([])
  })
  it('filters and searches together', () => expect(ids('yi', 'present')).toEqual(['乙']))
  it('[DSK-6] finds whose whole phone it is, as the server says, within the filter', () => {
    expect(ids('13800001234', 'all', [], ['乙'])).toEqual(['乙'])
    expect(ids('13800001234', 'awaited', [], ['乙'])).toEqual([])
    expect(ids('13800001234', 'all')).toEqual([])
  })
  it('keeps a row that has just been acted on', () => expect(ids('', 'awaited', ['乙'])).toEqual(['甲', '乙', '丁']))
  it('knows who may still be checked in', () => expect(awaitedOf(people).map(({ id }) => id)).toEqual(['甲', '丁']))
})

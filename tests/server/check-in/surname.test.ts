import { describe, expect, it } from 'vitest'
import { surnameOf } from '../../../server/check-in/surname.ts'

describe('what a door display calls somebody', () => {
  it.each([
    ['王某某', '王'],
    [' 王 某 ', '王'],
    ['欧阳某', '欧阳'],
    ['欧阳', '欧'],
    ['某某提·某尔', '某某提'],
    ['某某提∙某尔', '某某提'],
    ['Given M. Family', 'Family'],
    ['Given Middle Family', 'Family'],
    ['', ''],
  ])('%s is %s', (name, surname) => expect(surnameOf(name)).toBe(surname))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWholeText } from '../../../shared/kernel/input-text.ts'
import { partsOfName, searchKey } from '../../../shared/kernel/search-key.ts'

const wholeText = fc.string({ unit: 'binary' }).filter(isWholeText)
/** What is met in names, and what comes apart or together when it is folded. */
const awkward = fc.constantFrom(
  ...[
    '王',
    '小',
    '⻢',
    '⾼',
    '⼾',
    'é',
    'e',
    '\u0301',
    '\u0308',
    'ß',
    'ẞ',
    'Σ',
    'ς',
    'İ',
    'ı',
    'ǰ',
    'ŉ',
    'Ａ',
    'ｶ',
    'ﾞ',
  ],
  ...['·', '․', '…', '˙', '´', '″', '⁗', '‑', '－', '︱', ' ', '\u3000', '\u00a0', '\u200b', '\u00ad', '\u{e0100}'],
)
const awkwardName = fc.string({ unit: awkward, maxLength: 12 })

const letter = fc.constantFrom('王', '明', '马', '高', '阿', 'L', 'i', 'é', '·', "'", '-')
const variants: Readonly<Record<string, readonly string[]>> = {
  马: ['马', '⻢'],
  高: ['高', '⾼'],
  L: ['L', 'l', 'Ｌ', 'ｌ'],
  i: ['i', 'I', 'Ｉ'],
  é: ['é', 'e\u0301', 'É', 'Ｅ\u0301'],
  '·': ['·', '•', '・', '‧', '．', '.', '∙', '⋅', '･', '˙', '\u0387'],
  "'": ["'", '’', '‘', '＇', '´'],
  '-': ['-', '‐', '‑', '－', '–'],
}
const gap = fc.constantFrom('', '', ' ', '\u3000', '\u00a0', '\u200b', '\u200e', '\u00ad')

/** A name, and the same name as somebody else writes it. */
const twice = fc.array(letter, { minLength: 1, maxLength: 8 }).chain((letters) =>
  fc.tuple(
    fc.constant(letters.join('')),
    fc
      .tuple(...letters.map((each) => fc.tuple(gap, fc.constantFrom(...(variants[each] ?? [each])))))
      .map((written) => written.flat().join('')),
  ),
)

describe('[TXT-2] [CAS-22] the key of a name', () => {
  it('[TXT-2] nothing is taken for its own key that has another: every sign of the first plane', () => {
    const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))
    // A letter in full width takes the long way.
    expect(signs.filter((sign) => searchKey(`a${sign}`) !== searchKey(`ａ${sign}`))).toEqual([])
  })

  it.each([
    ['王 小明', '王小明'],
    ['王　小明', '王小明'],
    ['阿不都∙热合曼', '阿不都·热合曼'],
    ['阿不都・热合曼', '阿不都·热合曼'],
    ['阿不都‧热合曼', '阿不都．热合曼'],
    ['⾼建国', '高建国'],
    ['⻢建国', '马建国'],
    ['⼾建国', '户建国'],
    ['Jose\u0301', 'José'],
    ['Ｌｉ Ming', 'li ming'],
    ['O’Brien', "o'brien"],
    ['STRASSE', 'straße'],
    ['王\u200b小明', '王小明'],
    ['王\u200e小\u00ad明', '王小明'],
  ])('%s is found by %s', (listed, typed) => expect(searchKey(listed)).toBe(searchKey(typed)))

  it('is one, however the name is written', () => {
    fc.assert(fc.property(twice, ([one, other]) => void expect(searchKey(other)).toBe(searchKey(one))))
  })

  it('of a key is that key', () => {
    fc.assert(
      fc.property(fc.oneof(wholeText, awkwardName), (name) => {
        expect(searchKey(searchKey(name))).toBe(searchKey(name))
      }),
      { numRuns: 2_000 },
    )
  })

  it('tells different names apart (negative control)', () => {
    const keys = ['王小明', '王晓明', '阿不都', '阿不都·热合曼', 'Li', "L'i", '马建国', '高建国'].map(searchKey)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('and its parts are found by every dot', () => {
    for (const dot of variants['·'] ?? [])
      expect(partsOfName(`艾力${dot}买买提`.normalize('NFC'))).toEqual(['艾力', '买买提'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, isWholeText } from '../../../shared/kernel/input-text.ts'
import { lineSchema, textSchema } from '../../../shared/kernel/schema.ts'

const line = lineSchema(80)
const firstPlane = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code))

describe('texts that come in', () => {
  it.each([
    ['a zero width space', '王\u200b小明', '王小明'],
    ['a direction mark', '王\u200e小明', '王小明'],
    ['a soft hyphen', '王\u00ad小明', '王小明'],
    ['a variation selector', '葛\u{e0100}', '葛'],
    ['marks of their own', 'Jose\u0301', 'José'],
  ])('[TXT-1] are kept without %s', (_, given, kept) => {
    expect(line.parse(given)).toBe(kept)
    expect(textSchema(80).parse(given)).toBe(kept)
  })

  it.each([
    ['nothing that is seen', '\u200b\u200e\u00ad'],
    ['half of a character', 'a\ud840'],
    ['what could not be read', 'Hall \ufffd'],
  ])('[TXT-1] are refused when they are %s', (_, given) => expect(line.safeParse(given).success).toBe(false))

  it('[TXT-1] are told to be everyday only where nothing would change: every sign of the first plane', () => {
    // A zero width space takes the long way, and goes.
    const changed = firstPlane.filter((sign) => cleanText(sign) !== cleanText(`\u200b${sign}`))
    expect(changed).toEqual([])
  })

  it('[TXT-1] have one form, however often they are made so, and keep what is rare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter(isWholeText), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
    for (const rare of ['䶮', '㛃', '𠮷', '𬱖', 'Łukasz Żółć']) expect(line.parse(rare)).toBe(rare)
    expect(isWholeText('𠮷')).toBe(true)
  })
})

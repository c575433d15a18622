import { beforeAll, describe, expect, it, vi } from 'vitest'
import { arrive } from '../../../client/i18n/en/arrive.ts'
import type { Translate } from '../../../client/i18n/i18n.ts'
import type { Language } from '../../../client/i18n/language.ts'
import type { TextGroup } from '../../../client/i18n/load-texts.ts'
import { type TextKey, texts } from '../../../client/i18n/texts.ts'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { channelRefusals } from '../../../shared/protocol/refusals.ts'

/** `console.goTo` → text. */
const flat = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(texts[language]).flatMap(([part, some]) =>
      Object.entries(some).map(([key, text]) => [`${part}.${key}`, text] as const),
    ),
  )

const [chinese, english] = [flat('zh-CN'), flat('en')]
const keys = [...chinese.keys()]

const placeholders = (text: string | undefined): readonly string[] =>
  [...(text ?? '').matchAll(/\{\{\s*([^}]*?)\s*\}\}/gu)].map(([, name]) => name ?? '').toSorted()

/** Names of people's things that stand in the other script on purpose: the switch says what it switches to. */
const bilingual = new Set(['common.language', 'common.switchLanguage'])

describe('texts', () => {
  it('are found (negative control: empty ones would pass everything)', () => expect(keys.length).toBeGreaterThan(300))

  it('have the same keys in both languages', () => {
    const plain = [...english.keys()].filter((key) => !key.endsWith('_one'))
    expect(plain.toSorted()).toEqual(keys.toSorted())
  })

  it('say of one thing only what they say of many', () => {
    const ones = [...english.keys()].filter((key) => key.endsWith('_one'))
    expect(ones.length).toBeGreaterThan(10)
    expect(ones.filter((key) => !english.get(key.replace(/_one$/u, ''))?.includes('{{count}}'))).toEqual([])
  })

  it('have the same placeholders in both languages', () => {
    const unlike = keys.filter((key) => placeholders(chinese.get(key)).join() !== placeholders(english.get(key)).join())
    expect(unlike.map((key) => `${key}: ${chinese.get(key)} | ${english.get(key)}`)).toEqual([])
  })

  it('have placeholders that are whole, and names that are names', () => {
    const odd = [...chinese, ...english].filter(
      ([, text]) =>
        placeholders(text).some((name) => !/^[a-z][A-Za-z]*$/u.test(name)) ||
        (text.match(/[{}]/gu)?.length ?? 0) !== placeholders(text).length * 4,
    )
    expect(odd).toEqual([])
  })

  it('are not empty and have no blanks at their ends, the comma of lists aside', () => {
    const blank = [...chinese, ...english].filter(([, text]) => text === '' || text !== text.trim())
    expect(blank.map(([key]) => key)).toEqual(['attendance.operator.listComma'])
  })

  it('have straight apostrophes in English: the curly one of our faces is as wide as a Chinese sign', () => {
    expect([...english].filter(([, text]) => text.includes('’')).map(([key]) => key)).toEqual([])
  })

  it('hold no Chinese in English', () => {
    const mixed = [...english].filter(([key, text]) => !bilingual.has(key) && /[\u4e00-\u9fff]/u.test(text))
    expect(mixed).toEqual([])
  })

  it('[AGD-25] say of a projected end whose it is', () => {
    const ends = ['agenda.screen.projected', 'meeting.console.projectedEnd']
    for (const key of ends)
      expect([chinese.get(key), english.get(key)]).toEqual(['预计散会 {{time}}', 'Meeting ends about {{time}}'])
  })

  it('hold no reference to another key, which would be followed: names come from outside', () => {
    expect([...chinese, ...english].filter(([, text]) => text.includes('$t('))).toEqual([])
  })
})

/** All of them; a new group does not compile until it stands here. */
const groups: Readonly<Record<TextGroup, true>> = {
  core: true,
  screens: true,
  desks: true,
  dialogs: true,
  after: true,
  home: true,
  pairing: true,
  imports: true,
  seldom: true,
  wall: true,
  plan: true,
}

/** What is no figure, or one that is never one: words, the limits of the program, steps of a hundred milliseconds. */
const noFigure = new Set(['name', 'names', 'venue', 'time', 'check', 'from', 'to', 'max', 'ms'])

/** Said from two or three on. */
const neverOne = new Set(['venues.console.moreVenues', 'venues.pairing.shared'])

/** A figure of one with a word for many soon behind it. */
const isOddOfOne = (said: string): boolean =>
  /(?<![\d/.])1 (?:more )?(?:are|have|were|go|wait|use|(?:\w+ )?people|(?!is|was|has|says|stays)\w+s)\b(?!\/)/u.test(
    said,
  )

let translate: Translate
let say: (rejection: Rejection) => string

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } })
  vi.stubGlobal('location', { search: '?lang=en' })
  const i18n = await import('../../../client/i18n/i18n.ts')
  await i18n.textsReady
  for (const group of Object.keys(groups) as TextGroup[]) await i18n.needTexts(group)
  translate = i18n.translate
  const { refusalText } = await import('../../../client/i18n/refusal-text.ts')
  say = (rejection) => refusalText(translate, rejection)
  return () => vi.unstubAllGlobals()
})

describe('the translator', () => {
  it('finds every key, those with a dot in them too, and fills in what it is given', () => {
    for (const key of keys as readonly TextKey[]) {
      const names = placeholders(english.get(key))
      const params = Object.fromEntries(names.map((name) => [name, `‹${name}›`]))
      const expected = (english.get(key) ?? '').replace(/\{\{\s*([^}]*?)\s*\}\}/gu, '‹$1›')
      expect(translate(key, params)).toBe(expected)
    }
  })

  it('speaks of one thing as of one, and of none and many as of many', () => {
    const said = [0, 1, 2].map((count) => translate('agenda.console.documentsCount', { count }))
    expect(said).toEqual(['0 documents', '1 document', '2 documents'])
  })

  it('finds what does not read as one (negative control)', () => {
    expect(['1 more halls wait', '1 are open', 'All 1 people', '1 hall waits'].map(isOddOfOne)).toEqual([
      true,
      true,
      true,
      false,
    ])
  })

  it('counts one thing as one, whatever the figure is called', () => {
    const counted = [...english.keys()].filter((key) => !key.endsWith('_one') && !neverOne.has(key))
    const said = counted.map((key) => {
      const names = placeholders(english.get(key)).filter((name) => !noFigure.has(name))
      return `${key}: ${translate(key as TextKey, Object.fromEntries(names.map((name) => [name, 1])))}`
    })
    const arriving = Object.values(arrive).map((text) => text.replaceAll(/\{\{\w+\}\}/gu, '1'))
    expect([...said, ...arriving].filter(isOddOfOne)).toEqual([])
  })

  it('shows what people wrote as it is, also where it looks like markup or like a placeholder of ours', () => {
    const title = '<b>&</b> $t(common.close) {{number}}'
    expect(say({ code: 'agenda.stale', params: { number: 3, title } })).toContain(title)
  })

  it('has a sentence for every refusal of the channel', () => {
    for (const code of channelRefusals) expect(say({ code, params: { seq: 1 } })).not.toContain(code)
  })

  it('names a refusal that this page does not know by its code', () => {
    expect(say({ code: 'weather.bad', params: {} })).toBe(`${texts.en.refusals?.['command.failed']} (weather.bad)`)
  })
})

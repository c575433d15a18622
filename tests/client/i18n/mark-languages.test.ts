import { describe, expect, it } from 'vitest'
import { writtenIn } from '../../../client/i18n/mark-languages.ts'

describe('[TXT-4] the language of a text', () => {
  it.each([
    ['密山市人民法院', 'en', 'zh-CN'],
    ['传达全国两会 AI 报告', 'en', 'zh-CN'],
    ['Opening', 'zh-CN', 'en'],
    ['同堂 OneHall', 'zh-CN', 'zh-CN'],
    ['Item 3 is on now: 开场', 'en', 'en'],
    ['12/30 · 09:41', 'en', null],
    ['A', 'zh-CN', null],
    ['', 'en', null],
  ] as const)('%j on a page in %s is %s', (text, page, language) => expect(writtenIn(text, page)).toBe(language))
})

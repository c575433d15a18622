import type { Language } from '../../client/i18n/language.ts'
import { type TextKey, texts } from '../../client/i18n/texts.ts'

type Params = Readonly<Record<string, string | number | null>>

/** The words of the pages in a language, so that a test says what a person reads. @throws where a key has no text. */
export const wordsIn =
  (language: Language) =>
  (key: TextKey, params: Params = {}): string => {
    const [part = '', ...rest] = key.split('.')
    const parts = texts[language]
    const name = rest.join('.')
    const text = (params.count === 1 ? parts[part]?.[`${name}_one`] : undefined) ?? parts[part]?.[name]
    if (text === undefined) throw new Error(`no text ${key}`)
    return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(params[name] ?? ''))
  }

export type Words = ReturnType<typeof wordsIn>

export const zh = wordsIn('zh-CN')
export const en = wordsIn('en')

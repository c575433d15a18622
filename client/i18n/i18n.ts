import { useSyncExternalStore } from 'react'
import rosetta from 'rosetta'
import { type Language, preferredLanguage, rememberLanguage } from './language.ts'
import { createTextLoader, type TextGroup, type TextTable, withMore } from './load-texts.ts'
import type { TextKey } from './texts.ts'

const table = rosetta<TextTable>()
let language = preferredLanguage()
table.locale(language)

const listeners = new Set<() => void>()
const tellListeners = () => {
  for (const listener of listeners) listener()
}
const loader = createTextLoader((of, texts) => {
  table.set(of, withMore(table.table(of) ?? {}, texts))
  tellListeners()
})

/** Resolves once the first page can speak. */
export const textsReady = loader.loadLanguage(language)

/** Resolves once that group of texts is there; asked for by the pages that use it, before they are drawn. */
export const needTexts = (group: TextGroup) => loader.loadGroup(group, language)

export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number | null>>) => string

/**
 * The text in the language of the page, empty while its group is on its way. What follows the first dot is one name:
 * `refusals.agenda.stale` is `agenda.stale` of the refusals.
 */
export const translate: Translate = (key, params) => {
  const dot = key.indexOf('.')
  const [word, name] = [key.slice(0, dot), key.slice(dot + 1)]
  return table.t([word, formOf(word, name, params?.count)], { ...params })
}

/** Of one thing the language may speak otherwise: then the table has `<name>_one`. */
function formOf(word: string, name: string, count: string | number | null | undefined): string {
  const one = `${name}_one`
  const isOne = typeof count === 'number' && new Intl.PluralRules(language).select(count) === 'one'
  return isOne && Object.hasOwn(table.table(language)?.[word] ?? {}, one) ? one : name
}

/** The translator and the language; draws again when the language changes or more texts have come. */
export function useText(): { readonly t: Translate; readonly language: Language } {
  useSyncExternalStore(subscribe, () => `${language} ${loader.count}`)
  return { t: translate, language }
}

/** Resolves once the page speaks it; it goes on in the language it has until then. */
export async function switchLanguage(to: Language): Promise<void> {
  await loader.loadLanguage(to)
  rememberLanguage(to)
  document.documentElement.lang = to
  language = to
  table.locale(to)
  tellListeners()
}

/** The key of a refusal's text; a code without one is told as a fault of the server. */
export const refusalKey = (code: string): TextKey =>
  Object.hasOwn(table.table(language)?.refusals ?? {}, code)
    ? (`refusals.${code}` as TextKey)
    : 'refusals.command.failed'

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

document.documentElement.lang = language

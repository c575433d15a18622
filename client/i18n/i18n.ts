import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { type Language, preferredLanguage, rememberLanguage } from './language.ts'
import { createTextLoader, type TextGroup } from './load-texts.ts'
import type { TextKey } from './texts.ts'

const i18n = i18next.createInstance()

void i18n.init({
  lng: preferredLanguage(),
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  // Refusals are keys with a dot in them: `agenda.stale` is one key under `refusals`.
  ignoreJSONStructure: true,
  initAsync: false,
  showSupportNotice: false,
  // A group of texts that is still on its way: nothing is shown rather than its key.
  parseMissingKeyHandler: () => '',
})

const listeners = new Set<() => void>()
const loader = createTextLoader(i18n, () => {
  for (const listener of listeners) listener()
})

/** Resolves once the first page can speak. */
export const textsReady = loader.language(preferredLanguage())

/** Resolves once that group of texts is there; asked for by the pages that use it, before they are drawn. */
export const needTexts = (group: TextGroup) => loader.group(group)

export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number | null>>) => string

/** The text in the language of the page; a refusal's code is a key under `refusals.`. */
export const translate: Translate = (key, params) => i18n.t(key, { ...params })

/** The translator and the language; draws again when the language changes or more texts have come. */
export function useText(): { readonly t: Translate; readonly language: Language } {
  useSyncExternalStore(subscribe, () => `${i18n.language} ${loader.count}`)
  return { t: translate, language: i18n.language as Language }
}

/** Resolves once the page speaks it; it goes on in the language it has until then. */
export async function switchLanguage(language: Language): Promise<void> {
  await loader.language(language)
  rememberLanguage(language)
  document.documentElement.lang = language
  await i18n.changeLanguage(language)
}

/** The key of a refusal's text; a code without one is told as a fault of the server. */
export const refusalKey = (code: string): TextKey =>
  Object.hasOwn(i18n.getResource(i18n.language, 'translation', 'refusals') ?? {}, code)
    ? (`refusals.${code}` as TextKey)
    : 'refusals.command.failed'

function subscribe(listener: () => void): () => void {
  i18n.on('languageChanged', listener)
  listeners.add(listener)
  return () => {
    i18n.off('languageChanged', listener)
    listeners.delete(listener)
  }
}

document.documentElement.lang = i18n.language

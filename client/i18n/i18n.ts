import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { type Language, preferredLanguage, rememberLanguage } from './language.ts'
import { type TextKey, texts } from './texts.ts'

const i18n = i18next.createInstance()

void i18n.init({
  lng: preferredLanguage(),
  fallbackLng: 'zh-CN',
  resources: { 'zh-CN': { translation: texts['zh-CN'] }, en: { translation: texts.en } },
  interpolation: { escapeValue: false },
  // Refusals are keys with a dot in them: `agenda.stale` is one key under `refusals`.
  ignoreJSONStructure: true,
  initAsync: false,
})

export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number | null>>) => string

/** The text in the language of the page; a refusal's code is a key under `refusals.`. */
export const translate: Translate = (key, params) => i18n.t(key, { ...params })

/** The translator and the language; draws again when the language changes. */
export function useText(): { readonly t: Translate; readonly language: Language } {
  const language = useSyncExternalStore(subscribe, () => i18n.language as Language)
  return { t: translate, language }
}

export function switchLanguage(language: Language): void {
  rememberLanguage(language)
  document.documentElement.lang = language
  void i18n.changeLanguage(language)
}

function subscribe(listener: () => void): () => void {
  i18n.on('languageChanged', listener)
  return () => i18n.off('languageChanged', listener)
}

document.documentElement.lang = i18n.language

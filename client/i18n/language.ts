export const languages = ['zh-CN', 'en'] as const

export type Language = (typeof languages)[number]

const storageKey = 'onehall.language'

/** `?lang=` first, then what was chosen before, then the browser's; Chinese where nothing is known. */
export function preferredLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? stored() ?? navigator.language
  return asked.toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch (error) {
    console.info('the language is kept for this page only', error)
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

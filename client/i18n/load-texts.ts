import type { i18n } from 'i18next'
import type { Language } from './language.ts'

/** `core`: before a page is drawn; `after`: right after it; `screens` and `desks`: with those pages. */
export type TextGroup = 'core' | 'after' | 'screens' | 'desks'

type Load = () => Promise<Readonly<Record<string, object>>>

const loaders: Readonly<Record<Language, Readonly<Record<TextGroup, Load>>>> = {
  'zh-CN': {
    core: () => import('./zh-CN/core.ts').then(({ core }) => core),
    after: () => import('./zh-CN/after.ts').then(({ after }) => after),
    screens: () => import('./zh-CN/screens.ts').then(({ screens }) => screens),
    desks: () => import('./zh-CN/desks.ts').then(({ desks }) => desks),
  },
  en: {
    core: () => import('./en/core.ts').then(({ core }) => core),
    after: () => import('./en/after.ts').then(({ after }) => after),
    screens: () => import('./en/screens.ts').then(({ screens }) => screens),
    desks: () => import('./en/desks.ts').then(({ desks }) => desks),
  },
}

/** Texts come in groups and one language at a time, so that a phone loads what it says and no more. */
export function createTextLoader(instance: i18n, onAdded: () => void) {
  const groups = new Set<TextGroup>(['core'])
  const loaded = new Set<string>()

  const add = async (language: Language, group: TextGroup) => {
    const key = `${language} ${group}`
    if (loaded.has(key)) return
    const parts = await loaders[language][group]()
    for (const [part, texts] of Object.entries(parts))
      instance.addResourceBundle(language, 'translation', { [part]: texts }, true)
    loaded.add(key)
    onAdded()
  }

  return {
    /** How many groups there are by now: a page that was drawn without them is drawn again. */
    get count(): number {
      return loaded.size
    },
    /** Resolves once a language can say everything that pages have asked for so far. */
    language: (language: Language) => Promise.all([...groups].map((group) => add(language, group))),
    /** Resolves once that group can be said in the language of the page. */
    group(group: TextGroup) {
      groups.add(group)
      return add(instance.language as Language, group)
    },
  }
}

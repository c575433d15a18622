import type { Language } from './language.ts'

/**
 * `core`: before a page is drawn; `after`: right after it; `screens`, `desks` and `plan`: with those pages; `dialogs`: right after a
 * desk is drawn, for what is opened there; `home`, `wall`, `pairing`, `imports`, `seldom`: with pages that say what no other does.
 */
export type TextGroup =
  | 'core'
  | 'after'
  | 'screens'
  | 'desks'
  | 'dialogs'
  | 'plan'
  | 'home'
  | 'wall'
  | 'seldom'
  | 'pairing'
  | 'imports'

/** By word, by name: `{ common: { confirm: 'OK' } }`. */
export type TextTable = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A word may have texts in several groups. */
export const withMore = (known: TextTable, more: TextTable): TextTable => ({
  ...known,
  ...Object.fromEntries(Object.entries(more).map(([word, texts]) => [word, { ...known[word], ...texts }])),
})

type Load = () => Promise<TextTable>

/** A file of a group has one export. */
const only = (file: Readonly<Record<string, TextTable>>): TextTable => Object.values(file)[0] ?? {}

const loaders: Readonly<Record<Language, Readonly<Record<TextGroup, Load>>>> = {
  'zh-CN': {
    core: () => import('./zh-CN/core.ts').then(only),
    after: () => import('./zh-CN/after.ts').then(only),
    screens: () => import('./zh-CN/screens.ts').then(only),
    desks: () => import('./zh-CN/desks.ts').then(only),
    dialogs: () => import('./zh-CN/dialogs.ts').then(only),
    plan: () => import('./zh-CN/plan.ts').then(only),
    home: () => import('./zh-CN/home.ts').then(only),
    imports: () => import('./zh-CN/imports.ts'),
    wall: () => import('./zh-CN/venues.wall.ts').then(({ venuesWall }) => ({ venues: venuesWall })),
    seldom: () => import('./zh-CN/seldom.ts').then(only),
    pairing: () => import('./zh-CN/venues.pairing.ts').then(({ venuesPairing }) => ({ venues: venuesPairing })),
  },
  en: {
    core: () => import('./en/core.ts').then(only),
    after: () => import('./en/after.ts').then(only),
    screens: () => import('./en/screens.ts').then(only),
    desks: () => import('./en/desks.ts').then(only),
    dialogs: () => import('./en/dialogs.ts').then(only),
    plan: () => import('./en/plan.ts').then(only),
    home: () => import('./en/home.ts').then(only),
    imports: () => import('./en/imports.ts'),
    wall: () => import('./en/venues.wall.ts').then(({ venuesWall }) => ({ venues: venuesWall })),
    seldom: () => import('./en/seldom.ts').then(only),
    pairing: () => import('./en/venues.pairing.ts').then(({ venuesPairing }) => ({ venues: venuesPairing })),
  },
}

/** Texts come in groups and one language at a time, so that a phone loads what it says and no more. */
export function createTextLoader(onLoaded: (language: Language, texts: TextTable) => void) {
  const groups = new Set<TextGroup>(['core'])
  const loaded = new Set<string>()

  const load = async (language: Language, group: TextGroup) => {
    const key = `${language} ${group}`
    if (loaded.has(key)) return
    const texts = await loaders[language][group]()
    loaded.add(key)
    onLoaded(language, texts)
  }

  return {
    /** How many groups there are by now: a page that was drawn without them is drawn again. */
    get count(): number {
      return loaded.size
    },
    /** Resolves once a language can say everything that pages have asked for so far. */
    loadLanguage: (language: Language) => Promise.all([...groups].map((group) => load(language, group))),
    /** Resolves once that language can say the group. */
    loadGroup(group: TextGroup, language: Language) {
      groups.add(group)
      return load(language, group)
    },
  }
}

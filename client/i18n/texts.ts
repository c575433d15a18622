import { after as enAfter } from './en/after.ts'
import { core as enCore } from './en/core.ts'
import { desks as enDesks } from './en/desks.ts'
import { screens as enScreens } from './en/screens.ts'
import { after } from './zh-CN/after.ts'
import { core } from './zh-CN/core.ts'
import { desks } from './zh-CN/desks.ts'
import { screens } from './zh-CN/screens.ts'

/** All texts; Chinese is the first language and gives the keys. Pages take the types from here and load the texts by group. */
export const texts = {
  'zh-CN': { ...core, ...after, ...screens, ...desks },
  en: { ...enCore, ...enAfter, ...enScreens, ...enDesks },
}

type Texts = (typeof texts)['zh-CN']

/** `common.confirm`, `screen.remaining`, … */
export type TextKey = { [Part in keyof Texts & string]: `${Part}.${keyof Texts[Part] & string}` }[keyof Texts & string]

import { after as enAfter } from './en/after.ts'
import { core as enCore } from './en/core.ts'
import { desks as enDesks } from './en/desks.ts'
import { dialogs as enDialogs } from './en/dialogs.ts'
import { home as enHome } from './en/home.ts'
import { imports as enImports } from './en/imports.ts'
import { plan as enPlan } from './en/plan.ts'
import { screens as enScreens } from './en/screens.ts'
import { seldom as enSeldom } from './en/seldom.ts'
import { venuesPairing as enPairing } from './en/venues.pairing.ts'
import { venuesWall as enWall } from './en/venues.wall.ts'
import type { Language } from './language.ts'
import { type TextTable, withMore } from './load-texts.ts'
import { after } from './zh-CN/after.ts'
import { core } from './zh-CN/core.ts'
import { desks } from './zh-CN/desks.ts'
import { dialogs } from './zh-CN/dialogs.ts'
import { home } from './zh-CN/home.ts'
import { imports } from './zh-CN/imports.ts'
import { plan } from './zh-CN/plan.ts'
import { screens } from './zh-CN/screens.ts'
import { seldom } from './zh-CN/seldom.ts'
import { venuesPairing } from './zh-CN/venues.pairing.ts'
import { venuesWall } from './zh-CN/venues.wall.ts'

/** What one page says alone. */
const alone = { imports, venues: { ...venuesPairing, ...venuesWall } }
const enAlone = { imports: enImports, venues: { ...enPairing, ...enWall } }

const together = (...groups: readonly TextTable[]): TextTable => groups.reduce(withMore, {})

/** All texts; Chinese is the first language and gives the keys. Pages take the types from here and load the texts by group. */
export const texts: Readonly<Record<Language, TextTable>> = {
  'zh-CN': together(core, after, screens, desks, dialogs, plan, home, seldom, alone),
  en: together(enCore, enAfter, enScreens, enDesks, enDialogs, enPlan, enHome, enSeldom, enAlone),
}

type KeysOf<Group> = { [Word in keyof Group & string]: `${Word}.${keyof Group[Word] & string}` }[keyof Group & string]

/** `common.confirm`, `agenda.screen.remaining`, … */
export type TextKey =
  | KeysOf<typeof core>
  | KeysOf<typeof after>
  | KeysOf<typeof screens>
  | KeysOf<typeof desks>
  | KeysOf<typeof dialogs>
  | KeysOf<typeof plan>
  | KeysOf<typeof home>
  | KeysOf<typeof seldom>
  | KeysOf<typeof alone>

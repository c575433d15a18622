import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { agendaCommands, decideAgenda } from './agenda.decide.ts'
import { evolveAgenda, initialAgenda } from './agenda.evolve.ts'
import { followStart } from './baseline.evolve.ts'
import { reverseItemList } from './item-list.reverse.ts'

export const agendaFold: Fold<'agenda'> = {
  agenda: { initial: initialAgenda, evolve: evolveAgenda, follow: followStart, kept: 'whole' },
}

export const agendaRules = {
  commands: agendaCommands,
  decide: decideAgenda,
  reverse: reverseItemList,
  visible: { agenda: 'all' },
  tells: { agenda: 'all' },
} satisfies Rules<'agenda', 'agenda'>

import fc from 'fast-check'
import type { commendationRules } from '../../../shared/domain/commendation/commendation.feature.ts'
import { live } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

export const commendationSamples = {
  commands: {
    'commendation.reveal': sample({ itemId: fc.constant('honour'), to: fc.nat({ max: 3 }) }),
  },
  made: ({ commendation }) => ({ from: commendation.honour?.revealed }),
  refusals: {
    'commendation.notCurrent': live((m) => m.say('commendation.reveal', { itemId: 'open', from: 0, to: 1 })),
    'commendation.stale': live((m) => {
      m.say('agenda.goTo', { from: 'open', to: 'honour' })
      return m.say('commendation.reveal', { itemId: 'honour', from: 1, to: 2 })
    }),
    'commendation.alreadyRevealed': live((m) => {
      m.say('agenda.goTo', { from: 'open', to: 'honour' })
      m.say('commendation.reveal', { itemId: 'honour', from: 0, to: 1 })
      return m.say('agenda.editItem', { itemId: 'honour', patch: { awardees: [] } })
    }),
    'commendation.noSuchAwardee': live((m) => {
      m.say('agenda.goTo', { from: 'open', to: 'honour' })
      return m.say('commendation.reveal', { itemId: 'honour', from: 0, to: 4 })
    }),
  },
  events: {
    'commendation.listed': 'log',
    'commendation.revealed': 'log',
    'commendation.shown': 'feed',
    'commendation.neared': 'feed',
  },
} satisfies WordSamples<typeof commendationRules, 'commendation'>

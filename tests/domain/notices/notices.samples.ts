import fc from 'fast-check'
import type { noticesRules } from '../../../shared/domain/notices/notices.feature.ts'
import { note, operator, venueId } from '../../support/any-values.ts'
import { operatorOf } from '../../support/meeting-fixture.ts'
import { planned, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

export const noticesSamples = {
  commands: {
    'notices.send': sample({
      to: fc.oneof(fc.constant('all'), fc.uniqueArray(venueId, { minLength: 1 })),
      text: fc.constant('hello'),
      level: fc.constantFrom('info', 'urgent'),
    }),
    'notices.withdraw': sample({}),
    'notices.acknowledge': sample({ reply: note }, operator),
    'notices.help': sample({ venueId, text: fc.constant('secret note') }, operator),
    'notices.reportGuessing': sample({ venueId }),
    'notices.helpSeen': sample({}),
    'notices.handleHelp': sample({}),
    'ticker.show': sample({
      to: fc.oneof(fc.constant('all'), fc.uniqueArray(venueId, { minLength: 1 })),
      text: fc.constantFrom('secret line', 'another line'),
    }),
    'ticker.clear': sample({}),
  },
  made: ({ notices, helpCalls, ticker }, which) => ({
    from: ticker.line?.id ?? null,
    tickerId: ticker.line?.id ?? 'none',
    noticeId: notices[which]?.id ?? 'none',
    helpCallId: helpCalls[which]?.id ?? 'none',
  }),
  refusals: {
    'notices.unknownVenue': planned((m) => m.say('notices.send', { to: ['north'], text: 'x', level: 'info' })),
    'notices.unknown': planned((m) => m.say('notices.withdraw', { noticeId: 'none' })),
    'notices.alreadyAcknowledged': planned((m) => {
      m.say('notices.send', { to: 'all', text: 'x', level: 'info' })
      const noticeId = m.state.notices[0]?.id ?? ''
      return until(2, () => m.say('notices.acknowledge', { noticeId }, operatorOf('east')))
    }),
    'notices.unknownHelpCall': planned((m) => m.say('notices.handleHelp', { helpCallId: 'none' })),
    'notices.alreadySeen': planned((m) => {
      m.say('notices.help', { venueId: 'east', text: 'x' }, operatorOf('east'))
      const helpCallId = m.state.helpCalls[0]?.id ?? ''
      return until(2, () => m.say('notices.helpSeen', { helpCallId }))
    }),
    'ticker.changed': planned((m) => until(2, () => m.say('ticker.show', { to: 'all', text: 'x', from: null }))),
    'ticker.nothingShown': planned((m) => m.say('ticker.clear', { tickerId: 'none' })),
    'notices.tooMany': planned((m) =>
      until(1_100, () => m.say('notices.help', { venueId: 'east', text: 'x' }, operatorOf('east'))),
    ),
  },
  events: {
    'notices.sent': 'log',
    'notices.withdrawn': 'log',
    'notices.acknowledged': 'log',
    'notices.helpCalled': 'log',
    'notices.helpNoted': 'log',
    'notices.helpHandled': 'log',
    'ticker.shown': 'log',
    'ticker.cleared': 'log',
  },
} satisfies WordSamples<typeof noticesRules, 'notices' | 'ticker'>

import fc from 'fast-check'
import type { venuesRules } from '../../../shared/domain/venues/venues.feature.ts'
import { note, venueId } from '../../support/any-values.ts'
import { over, planned, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const answer = { venueId: 'east', heard: true, picture: true, sound: true }

export const venuesSamples = {
  commands: {
    'venues.reportReadiness': sample({
      venueId,
      check: fc.constantFrom('video', 'audio'),
      status: fc.constant('ok'),
      note,
    }),
    'venues.reportStage': sample({
      venueId,
      stage: fc.constantFrom('rehearsal', 'watch'),
      status: fc.constant('ok'),
      note,
    }),
    'venues.withdrawStage': sample({ venueId, stage: fc.constantFrom('rehearsal', 'watch') }),
    'venues.setVideoDelay': sample({ venueId, delayMs: fc.constantFrom(0, 1_200) }),
    'rollCall.open': [sample({}), sample({ mode: fc.constant('inOrder') })],
    'rollCall.call': sample({ venueId }),
    'rollCall.answer': sample({ venueId, heard: fc.boolean(), picture: fc.boolean(), sound: fc.boolean(), note }),
    'rollCall.close': sample({}),
    'screens.blank': [
      sample({ on: fc.boolean() }),
      sample({ venueIds: fc.uniqueArray(venueId, { minLength: 1 }), on: fc.boolean() }),
    ],
  },
  refusals: {
    'venues.unknownVenue': planned((m) =>
      m.say('venues.reportReadiness', { venueId: 'north', check: 'audio', status: 'ok' }),
    ),
    'venues.notReported': planned((m) => m.say('venues.withdrawStage', { venueId: 'east', stage: 'watch' })),
    'venues.meetingOver': over((m) => m.say('rollCall.open', {})),
    'rollCall.alreadyOpen': planned((m) => until(2, () => m.say('rollCall.open', {}))),
    'rollCall.notOpen': planned((m) => m.say('rollCall.close', {})),
    'rollCall.notCalledYet': planned((m) => {
      m.say('rollCall.open', { mode: 'inOrder' })
      return m.say('rollCall.answer', answer)
    }),
    'rollCall.alreadyAnswered': planned((m) => {
      m.say('rollCall.open', {})
      return until(2, () => m.say('rollCall.answer', answer))
    }),
  },
  events: {
    'venues.readinessReported': 'log',
    'venues.stageReported': 'log',
    'venues.stageWithdrawn': 'log',
    'venues.videoDelaySet': 'log',
    'rollCall.opened': 'log',
    'rollCall.openedInOrder': 'log',
    'rollCall.called': 'log',
    'rollCall.answered': 'log',
    'rollCall.closed': 'log',
    'screens.blankSet': 'log',
  },
} satisfies WordSamples<typeof venuesRules, 'venues' | 'rollCall' | 'screens'>

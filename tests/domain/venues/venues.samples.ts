import fc from 'fast-check'
import type { venuesRules } from '../../../shared/domain/venues/venues.feature.ts'
import { note, venueId } from '../../support/any-values.ts'
import { plan } from '../../support/meeting-fixture.ts'
import { live, over, planned, planOf, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

/** Of the meeting, or added to it. */
const listedVenue = fc.constantFrom('east', 'west', 'north', 'south')

const added = (id: string) => ({ venue: { id, kind: 'branch' as const, name: `Hall ${id}` } })

const answer = { venueId: 'east', heard: true, picture: true, sound: true }

export const venuesSamples = {
  commands: {
    'venues.add': sample({
      venue: fc.constantFrom('north', 'south').map((id) => ({ id, kind: 'branch', name: `Hall ${id}` })),
      before: fc.constantFrom('east', null),
    }),
    'venues.edit': sample({ venueId, patch: fc.constant({ name: 'renamed hall' }) }),
    'venues.move': sample({ venueId: listedVenue, before: fc.constantFrom('east', 'west', 'north', null) }),
    'venues.remove': sample({ venueId: listedVenue }),
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
    'venues.noteLost': sample({ venueId, since: fc.constant(1_999_000) }),
    'venues.noteRegained': sample({ venueId }),
    'screens.blank': [
      sample({ on: fc.boolean() }),
      sample({ venueIds: fc.uniqueArray(venueId, { minLength: 1 }), on: fc.boolean() }),
    ],
  },
  refusals: {
    'venues.unknownVenue': planned((m) =>
      m.say('venues.reportReadiness', { venueId: 'north', check: 'audio', status: 'ok' }),
    ),
    'venues.idTaken': planned((m) => m.say('venues.add', added('east'))),
    'venues.tooMany': planned((m) => until(500, (round) => m.say('venues.add', added(`v${round}`)))),
    'venues.mainStays': planned((m) => m.say('venues.move', { venueId: 'east', before: 'main' })),
    'venues.lastBranch': () => planOf({ venues: plan.venues.slice(0, 2) }).say('venues.remove', { venueId: 'east' }),
    'venues.meetingStarted': live((m) => m.say('venues.remove', { venueId: 'east' })),
    'venues.inUse': planned((m) => m.say('venues.remove', { venueId: 'east' })),
    'venues.notReported': planned((m) => m.say('venues.withdrawStage', { venueId: 'east', stage: 'watch' })),
    'venues.meetingOver': over((m) => m.say('rollCall.open', {})),
    'venues.nothingToNote': planned((m) => m.say('venues.noteRegained', { venueId: 'east' })),
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
    'venues.added': 'log',
    'venues.edited': 'log',
    'venues.moved': 'log',
    'venues.removed': 'log',
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
    'venues.lost': 'log',
    'venues.regained': 'log',
  },
} satisfies WordSamples<typeof venuesRules, 'venues' | 'rollCall' | 'screens'>

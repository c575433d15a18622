import fc from 'fast-check'
import type { floorRules } from '../../../shared/domain/floor/floor.feature.ts'
import { attendee, note, operator, venueId } from '../../support/any-values.ts'
import { operatorOf } from '../../support/meeting-fixture.ts'
import { live, planned, planOf, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

/** Who is of no hall is for staff alone. */
const cuedSpeaker = fc.constantFrom('main', 'east', null).map((venue) => ({
  name: venue === null ? 'secret note' : 'Guest',
  title: null,
  venueId: venue,
  personId: null,
}))

export const floorSamples = {
  commands: {
    'floor.give': sample({ speaker: fc.record({ name: fc.constant('Guest'), venueId }) }),
    'floor.release': [sample({}), sample({}, fc.oneof(operator, attendee))],
    'floor.tellSpeaker': sample({ text: note }),
    'floor.request': sample({ venueId, topic: note }, fc.oneof(operator, attendee)),
    'floor.grant': sample({}),
    'floor.decline': sample({ reason: note }),
    'floor.withdraw': sample({}, fc.oneof(operator, attendee)),
    'floor.cueNext': [sample({}), sample({ requestId: fc.constant(undefined), speaker: cuedSpeaker })],
    'floor.clearNext': sample({}),
    'floor.closeList': sample({}),
    'floor.openList': sample({}),
  },
  made: ({ floor }, which) => ({ requestId: floor.requests[which]?.id ?? 'none' }),
  refusals: {
    'floor.notLive': planned((m) => m.say('floor.give', { speaker: { name: 'X' } })),
    'floor.nobodySpeaks': planned((m) => m.say('floor.release', {})),
    'floor.notYours': live((m) => {
      m.say('floor.give', { speaker: { name: 'Guest' } })
      return m.say('floor.release', {}, operatorOf('east'))
    }),
    'floor.alreadyWaiting': live((m) => until(2, () => m.say('floor.request', { venueId: 'east' }))),
    'floor.unknownRequest': live((m) => m.say('floor.grant', { requestId: 'none' })),
    'floor.unknownVenue': live((m) => m.say('floor.request', { venueId: 'north' })),
    'floor.unknownPerson': live((m) => m.say('floor.request', { venueId: 'east', personId: 'west-1' })),
    'floor.listClosed': live((m) => {
      m.say('floor.closeList', {})
      return m.say('floor.request', { venueId: 'east' })
    }),
    'floor.nobodyNext': live((m) => m.say('floor.clearNext', {})),
    'floor.alreadyClosed': planned((m) => until(2, () => m.say('floor.closeList', {}))),
    'floor.alreadyOpen': planned((m) => m.say('floor.openList', {})),
    'floor.tooMany': () => {
      const people = Array.from({ length: 600 }, (_, index) => ({
        id: `p${index}`,
        venueId: 'east',
        attends: 'member' as const,
      }))
      const meeting = planOf({ people })
      meeting.say('meeting.start', {})
      return until(600, (round) => meeting.say('floor.request', { venueId: 'east', personId: `p${round}` }))
    },
  },
  events: {
    'floor.given': 'log',
    'floor.released': 'log',
    'floor.requested': 'log',
    'floor.granted': 'log',
    'floor.declined': 'log',
    'floor.withdrawn': 'log',
    'floor.speakerTold': 'log',
    'floor.nextCued': 'log',
    'floor.nextCleared': 'log',
    'floor.listClosed': 'log',
    'floor.listOpened': 'log',
    'floor.queueMoved': 'feed',
    'floor.followed': 'feed',
  },
} satisfies WordSamples<typeof floorRules, 'floor'>

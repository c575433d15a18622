import fc from 'fast-check'
import type { Actor } from '../../../shared/access/actor.ts'
import type { controlRules } from '../../../shared/domain/control/control.feature.ts'
import { buttonActions } from '../../../shared/domain/control/press.decide.ts'
import { deskId, note } from '../../support/any-values.ts'
import { controller, moderator } from '../../support/meeting-fixture.ts'
import { live, planned, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const desk = (id: string): Actor => ({ ...moderator, deskId: id })
const anyDesk = deskId.map(desk)

export const controlSamples = {
  commands: {
    'control.take': sample({ name: fc.constant('secret desk'), reason: note }, anyDesk),
    'control.request': sample({}, anyDesk),
    'control.release': sample({}, anyDesk),
    'control.press': sample({ action: fc.constantFrom(...buttonActions) }, fc.constantFrom(moderator, controller)),
    'control.noteLeft': sample({ deskId }),
    'control.noteLapsed': sample({ deskId }),
    'control.noteReturned': sample({ deskId }),
  },
  refusals: {
    'agenda.atStart': live((m) => m.say('control.press', { action: 'previous' })),
    'agenda.nothingIsOn': planned((m) => m.say('control.press', { action: 'addMinute' })),
    'floor.nobodyWaits': live((m) => m.say('control.press', { action: 'grantNext' })),
    'control.heldByOther': live((m) => {
      m.say('control.take', {}, desk('a'))
      return m.say('agenda.advance', { from: 'open' }, desk('b'))
    }),
    'control.alreadyYours': planned((m) => until(2, () => m.say('control.take', {}, desk('a')))),
    'control.alreadyRequested': planned((m) => {
      m.say('control.take', {}, desk('a'))
      return until(2, () => m.say('control.request', {}, desk('b')))
    }),
    'control.notHeld': planned((m) => m.say('control.release', {}, desk('a'))),
    'control.notYours': planned((m) => {
      m.say('control.take', {}, desk('a'))
      return m.say('control.release', {}, desk('b'))
    }),
  },
  events: {
    'control.taken': 'log',
    'control.requested': 'log',
    'control.released': 'log',
    'control.handedOver': 'log',
    'control.holderLeft': 'log',
    'control.holderReturned': 'log',
    'control.requestEnded': 'log',
    'control.lapsed': 'log',
  },
} satisfies WordSamples<typeof controlRules, 'control'>

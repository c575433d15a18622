import fc from 'fast-check'
import type { scriptRules } from '../../../shared/domain/script/script.feature.ts'
import { itemId } from '../../support/any-values.ts'
import { planned } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

export const scriptSamples = {
  commands: {
    'script.write': sample({ itemId, text: fc.constant('secret note'), from: fc.nat({ max: 3 }) }),
  },
  refusals: {
    'script.unknownItem': planned((m) => m.say('script.write', { itemId: 'nowhere', text: '', from: 0 })),
    'script.changed': planned((m) => m.say('script.write', { itemId: 'read', text: '', from: 3 })),
    'script.unknownPlaceholder': planned((m) => m.say('script.write', { itemId: 'read', text: '{{who}}', from: 0 })),
  },
  events: {
    'script.written': 'log',
  },
} satisfies WordSamples<typeof scriptRules, 'script'>

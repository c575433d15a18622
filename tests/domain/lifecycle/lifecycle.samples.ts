import fc from 'fast-check'
import type { lifecycleRules } from '../../../shared/domain/lifecycle/lifecycle.feature.ts'
import { live, over, planned } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

export const lifecycleSamples = {
  commands: {
    'meeting.edit': sample({ patch: fc.constantFrom({ title: 'another secret title' }, { organizer: 'The office' }) }),
    'meeting.recess': sample({}),
    'meeting.resume': sample({}),
    'meeting.start': sample({}),
    'meeting.adjourn': { leftOut: 'nothing may happen after it' },
    'meeting.announceSealKey': sample({ publicKey: fc.constantFrom('key-one', 'key-two') }),
  },
  refusals: {
    'meeting.alreadyStarted': live((m) => m.say('meeting.start', {})),
    'meeting.notLive': planned((m) => m.say('meeting.recess', {})),
    'meeting.notInRecess': live((m) => m.say('meeting.resume', {})),
    'meeting.over': over((m) => m.say('meeting.start', {})),
  },
  events: {
    'meeting.created': 'log',
    'meeting.edited': 'log',
    'meeting.started': 'log',
    'meeting.recessed': 'log',
    'meeting.resumed': 'log',
    'meeting.adjourned': 'log',
    'meeting.sealKeyAnnounced': 'log',
  },
} satisfies WordSamples<typeof lifecycleRules, 'meeting'>

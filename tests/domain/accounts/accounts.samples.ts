import fc from 'fast-check'
import type { accountsRules } from '../../../shared/domain/accounts/accounts.feature.ts'
import { venueId } from '../../support/any-values.ts'
import { attendeeOf } from '../../support/meeting-fixture.ts'
import { planned } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const east1 = { personId: 'east-1', venueId: 'east' }

export const accountsSamples = {
  commands: {
    'access.issueLink': sample({ linkId: fc.constant('link'), role: fc.constantFrom('screen', 'operator'), venueId }),
    'access.revokeLink': sample({ linkId: fc.constant('link') }),
  },
  refusals: {
    'access.whoAreYou': planned((m) => m.say('attendance.checkIn', east1, attendeeOf('east'))),
  },
  events: {
    'access.linkIssued': 'log',
    'access.linkRevoked': 'log',
  },
} satisfies WordSamples<typeof accountsRules, 'access'>

import fc from 'fast-check'
import type { documentsRules } from '../../../shared/domain/documents/documents.feature.ts'
import { documentId, itemId, venueId } from '../../support/any-values.ts'
import { planned, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const file = fc.constantFrom('a', 'b').map((letter) => ({
  sha256: letter.repeat(64),
  bytes: 1,
  contentType: 'application/pdf',
  sealKey: `key of ${letter}`,
}))

export const documentsSamples = {
  commands: {
    'documents.add': sample({ documentId: fc.constantFrom('d1', 'd3'), title: fc.constant('secret paper'), itemId }),
    'documents.remove': sample({ documentId: fc.constantFrom('d1', 'd3') }),
    'documents.release': sample({ documentId, venueIds: fc.option(fc.uniqueArray(venueId, { minLength: 1 })) }),
    'documents.withdraw': sample({ documentId }),
    'documents.edit': sample({
      documentId,
      patch: fc.constantFrom({ mode: 'issue' }, { classification: 'internal' }, { classification: null }),
    }),
    'documents.move': sample({ documentId, itemId: fc.constant('read'), before: fc.constantFrom('d1', 'd2', null) }),
    'documents.storeFile': sample({ documentId, file }),
    'documents.acknowledgeRecall': sample({ documentId, venueId }),
    'documents.turnPage': [
      sample({ documentId, page: fc.nat({ max: 3 }) }),
      sample({ documentId, page: fc.integer({ min: 1, max: 3 }), part: fc.constantFrom(1, 2), of: fc.constant(2) }),
    ],
    'documents.acknowledge': sample({ documentId, venueId, step: fc.constantFrom('received', 'printed') }),
  },
  refusals: {
    'documents.unknown': planned((m) => m.say('documents.release', { documentId: 'd9' })),
    'documents.changed': planned((m) =>
      m.say('documents.edit', { documentId: 'd1', patch: { mode: null }, from: { mode: 'issue' } }),
    ),
    'documents.unknownVenue': planned((m) => m.say('documents.release', { documentId: 'd1', venueIds: ['north'] })),
    'documents.unknownItem': planned((m) => m.say('documents.add', { title: 'New', itemId: 'nowhere' })),
    'documents.idTaken': planned((m) => m.say('documents.add', { documentId: 'd1', title: 'New' })),
    'documents.isReleased': planned((m) => {
      m.say('documents.release', { documentId: 'd1' })
      return m.say('documents.remove', { documentId: 'd1' })
    }),
    'documents.tooMany': planned((m) => until(1_100, () => m.say('documents.add', { title: 'New' }))),
    'documents.notReleased': planned((m) => m.say('documents.withdraw', { documentId: 'd1' })),
    'documents.alreadyReleased': planned((m) => until(2, () => m.say('documents.release', { documentId: 'd1' }))),
    'documents.alreadyAcknowledged': planned((m) => {
      m.say('documents.release', { documentId: 'd1' })
      const receipt = { documentId: 'd1', venueId: 'east', step: 'printed' } as const
      return until(2, () => m.say('documents.acknowledge', receipt))
    }),
    'documents.otherVersion': planned((m) => {
      m.say('documents.release', { documentId: 'd1' })
      return m.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'received', version: 1 })
    }),
    'documents.notRecalled': planned((m) => {
      m.say('documents.release', { documentId: 'd1' })
      m.say('documents.withdraw', { documentId: 'd1' })
      return m.say('documents.acknowledgeRecall', { documentId: 'd1', venueId: 'east' })
    }),
    'documents.notListed': planned((m) => m.say('documents.move', { documentId: 'd1', itemId: 'open', before: null })),
  },
  events: {
    'documents.added': 'log',
    'documents.edited': 'log',
    'documents.recalled': 'log',
    'documents.recallAcknowledged': 'log',
    'documents.removed': 'log',
    'documents.fileStored': 'log',
    'documents.released': 'log',
    'documents.withdrawn': 'log',
    'documents.pageTurned': 'log',
    'documents.acknowledged': 'log',
    'documents.shown': 'feed',
    'documents.hidden': 'feed',
  },
} satisfies WordSamples<typeof documentsRules, 'documents'>

import fc from 'fast-check'
import type { minutesRules } from '../../../shared/domain/minutes/minutes.feature.ts'
import { mostOwnSections } from '../../../shared/domain/minutes/minutes.model.ts'
import { minutesRevision } from '../../../shared/domain/minutes/minutes-sections.selectors.ts'
import { live, over, planned, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const section = fc.constantFrom('held', 'attended', 'item.read', 'point.talk.1')
const hash = fc.constant('a'.repeat(64))
const text = fc.constant('secret note')

export const minutesSamples = {
  commands: {
    'minutes.edit': [sample({ section, text }), sample({ section, text: fc.constant(null) })],
    'minutes.add': sample({ after: fc.option(section), text }),
    'minutes.remove': sample({ section }),
    'minutes.cite': [
      sample({ section, sources: fc.constant([1, 2]) }),
      sample({ section, sources: fc.constant(null) }),
    ],
    'minutes.style': sample({ section, shape: fc.constantFrom('heading', 'point', 'paragraph') }),
    'minutes.attach': sample({ attachments: fc.constantFrom([{ kind: 'onLeave' }], [{ kind: 'tasks' }], []) }),
    'minutes.restore': sample({ sections: fc.constant([]), attachments: fc.constantFrom([{ kind: 'onLeave' }], []) }),
    'minutes.submit': sample({}),
    'minutes.issue': { leftOut: 'the server sends `minutes.keepIssue` in its place' },
    'minutes.keepIssue': sample({ sha256: hash, word: hash, details: hash }),
  },
  made: ({ minutes }) => ({ from: minutesRevision(minutes), version: minutes.issued.length + 1 }),
  refusals: {
    'minutes.notHeld': planned((m) => m.say('minutes.edit', { section: 'held', text: 'x', from: 0 })),
    'minutes.unknownSection': live((m) => m.say('minutes.edit', { section: 'item.none', text: 'x', from: 0 })),
    'minutes.stale': live((m) => until(2, () => m.say('minutes.edit', { section: 'held', text: 'x', from: 0 }))),
    'minutes.nothingChanged': live((m) => m.say('minutes.edit', { section: 'held', text: null, from: 0 })),
    'minutes.isList': live((m) => m.say('minutes.style', { section: 'attended', shape: 'heading', from: 0 })),
    'minutes.unknownDocument': live((m) =>
      m.say('minutes.attach', { attachments: [{ kind: 'document', documentId: 'none' }], from: 0 }),
    ),
    'minutes.notAdjourned': live((m) => m.say('minutes.issue', { from: 0 })),
    'minutes.alreadySubmitted': over((m) => until(2, () => m.say('minutes.submit', { from: 0 }))),
    'minutes.besideTheLog': over((m) => m.say('minutes.issue', { from: 0 })),
    'minutes.tooMany': live((m) =>
      until(mostOwnSections + 1, () =>
        m.say('minutes.add', { after: null, text: 'x', from: minutesRevision(m.state.minutes) }),
      ),
    ),
  },
  events: {
    'minutes.edited': 'log',
    'minutes.attached': 'log',
    'minutes.issued': 'log',
    'minutes.submitted': 'log',
  },
} satisfies WordSamples<typeof minutesRules, 'minutes'>

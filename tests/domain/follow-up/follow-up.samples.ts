import fc from 'fast-check'
import type { followUpRules } from '../../../shared/domain/follow-up/follow-up.feature.ts'
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.model.ts'
import { operator, venueId } from '../../support/any-values.ts'
import { type meetingAt, operatorOf } from '../../support/meeting-fixture.ts'
import { planned, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const charged = fc.constantFrom('main', 'east', 'west', 'Registry')
const day = fc.constantFrom('1970-01-05', '1970-02-01')
const written = {
  text: fc.constant('secret text'),
  lead: fc.option(charged),
  helpers: fc.uniqueArray(charged, { maxLength: 2 }),
  inCharge: fc.option(fc.constant('secret name')),
  due: fc.option(day),
}

type Meeting = ReturnType<typeof meetingAt>

const east = operatorOf('east')

/** Adds one that the east hall leads. @returns its id. */
function led(meeting: Meeting, more: Partial<{ due: string; lead: string }> = {}): string {
  meeting.say('followUps.add', { text: 'Build the mediation room', lead: 'east', due: '1970-02-01', ...more })
  return meeting.state.followUps.at(-1)?.id ?? ''
}

const askLater = { venueId: 'east', due: '1970-03-01', reason: 'the builder is ill' }

export const followUpSamples = {
  commands: {
    'followUps.add': sample(written),
    'followUps.addMany': sample({ followUps: fc.array(fc.record(written), { minLength: 1, maxLength: 3 }) }),
    'followUps.edit': sample({
      patch: fc.record(written, { requiredKeys: [] }).filter((patch) => Object.keys(patch).length > 0),
    }),
    'followUps.import': sample({
      adds: fc.array(
        fc.record({ ...written, report: fc.record({ percent: fc.nat(100), note: fc.constant('secret note') }) }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      edits: fc.constant([]),
    }),
    'followUps.remove': sample({}),
    'followUps.restore': sample({}),
    'followUps.report': sample({ venueId, percent: fc.nat(100), note: fc.constant('secret note') }, operator),
    'followUps.reportOfUnit': sample({ percent: fc.nat(100) }),
    'followUps.askExtension': sample(
      { venueId, due: fc.constant('1970-03-01'), reason: fc.constant('secret') },
      operator,
    ),
    'followUps.grantExtension': sample({}),
    'followUps.declineExtension': sample({ reason: fc.constant('secret') }),
    'followUps.close': sample({ approvedBy: fc.constant('secret name') }),
    'followUps.reopen': sample({}),
  },
  made: ({ followUps }, which) => ({ followUpId: (followUps[which] as FollowUp | undefined)?.id ?? 'none' }),
  refusals: {
    'followUps.tooMany': planned((m) => {
      const followUps = Array.from({ length: 100 }, () => ({ text: 'x', lead: null }))
      return until(11, () => m.say('followUps.addMany', { followUps }))
    }),
    'followUps.unknownSource': planned((m) =>
      m.say('followUps.add', { text: 'x', lead: null, point: { itemId: 'talk', point: 3 } }),
    ),
    'followUps.unknown': planned((m) => m.say('followUps.remove', { followUpId: 'none' })),
    'followUps.overtaken': planned((m) =>
      m.say('followUps.edit', { followUpId: led(m), patch: { lead: 'west' }, from: { lead: 'main' } }),
    ),
    'followUps.unknownVenue': planned((m) =>
      m.say('followUps.report', { followUpId: led(m), venueId: 'north', percent: 5 }),
    ),
    'followUps.alreadyClosed': planned((m) => {
      const followUpId = led(m)
      return until(2, () => m.say('followUps.close', { followUpId, approvedBy: 'President' }))
    }),
    'followUps.notClosed': planned((m) => m.say('followUps.reopen', { followUpId: led(m) })),
    'followUps.notLead': planned((m) => {
      const followUpId = led(m, { lead: 'west' })
      m.say('followUps.edit', { followUpId, patch: { helpers: ['east'] } })
      return m.say('followUps.askExtension', { followUpId, ...askLater }, east)
    }),
    'followUps.noDue': planned((m) => {
      const followUpId = led(m)
      m.say('followUps.edit', { followUpId, patch: { due: null } })
      return m.say('followUps.askExtension', { followUpId, ...askLater }, east)
    }),
    'followUps.alreadyDue': planned((m) => {
      const followUpId = led(m)
      m.wait(40 * 86_400_000)
      return m.say('followUps.askExtension', { followUpId, ...askLater }, east)
    }),
    'followUps.notLater': planned((m) =>
      m.say('followUps.askExtension', { followUpId: led(m), ...askLater, due: '1970-02-01' }, east),
    ),
    'followUps.notAsked': planned((m) => m.say('followUps.grantExtension', { followUpId: led(m) })),
  },
  events: { 'followUps.changed': 'log', 'followUps.hidden': 'feed' },
} satisfies WordSamples<typeof followUpRules, 'followUps'>

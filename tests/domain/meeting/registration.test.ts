import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { refusals } from '../../../client/i18n/en/refusals.ts'
import { roles } from '../../../shared/access/roles.ts'
import type { Fold, StateMember } from '../../../shared/domain/meeting/feature-fold.ts'
import type { Deciders, EventOutside, Family, Rules } from '../../../shared/domain/meeting/feature-rules.ts'
import { keptMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { folds, rules } from '../../../shared/domain/meeting/meeting.features.ts'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import { evolveScript, initialScript } from '../../../shared/domain/script/script.evolve.ts'
import { scriptFold, scriptRules } from '../../../shared/domain/script/script.feature.ts'
import type { ScriptState } from '../../../shared/domain/script/script.model.ts'
import { mergedMember } from '../../../shared/kernel/record.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'
import type { WordSamples } from '../../support/word-samples.ts'
import { scriptSamples } from '../script/script.samples.ts'

const commands = { 'script.write': { schema: z.strictObject({}), roles: [] } }

/**
 * What is left out does not compile: each of these would be an error but for its mark, and a mark that is not needed is an
 * error itself.
 */
describe('[ARC-41] a word that leaves something out does not compile', () => {
  it('a command without a rule; a refusal that is not declared', () => {
    // @ts-expect-error: no rule
    const none: Deciders<typeof commands, 'script.changed'> = {}
    const other: Deciders<typeof commands, 'script.changed'> = {
      // @ts-expect-error: not among the refusals
      'script.write': () => refuse('script.unheardOf'),
    }
    expect([none, other]).toHaveLength(2)
  })

  it('a refusal without a text', () => {
    const { 'script.changed': text, ...fewer } = refusals
    // @ts-expect-error: no text for `script.changed`
    const texts: typeof refusals = fewer
    expect(text).not.toBe(texts['script.changed'])
  })

  it('an event without a transition; a fact that is no event', () => {
    const evolve = (state: ScriptState, event: MeetingEvent): ScriptState => {
      switch (event.type) {
        case 'meeting.created':
          return initialScript
        default:
          // @ts-expect-error: `script.written` is left
          event satisfies EventOutside<'script'>
          return state
      }
    }
    const decide: Deciders<typeof commands, never> = {
      // @ts-expect-error: no such event
      'script.write': () => accept({ type: 'script.unheardOf', data: {} }),
    }
    expect([evolve, decide]).toHaveLength(2)
  })

  it('a member of the state that does not say what may be kept of it, or who sees it; events that do not say who is told', () => {
    // @ts-expect-error: nothing is said of what may be kept
    const fold: Fold<'script'> = { script: { initial: initialScript, evolve: evolveScript } }
    const unseen = { ...scriptRules, visible: {} }
    // @ts-expect-error: nothing is said of who sees it
    unseen satisfies Rules<'script', 'script'>
    const untold = { ...scriptRules, tells: {} }
    // @ts-expect-error: nothing is said of who is told
    untold satisfies Rules<'script', 'script'>
    expect([fold, unseen, untold]).toHaveLength(3)
  })

  it('a command that tests have no sample of, or an event of which they do not know where it lives', () => {
    const untried = { ...scriptSamples, commands: {} }
    // @ts-expect-error: no sample of `script.write`
    untried satisfies WordSamples<typeof scriptRules, 'script'>
    const unplaced = { ...scriptSamples, events: {} }
    // @ts-expect-error: nothing is said of `script.written`
    unplaced satisfies WordSamples<typeof scriptRules, 'script'>
    expect([untried, unplaced]).toHaveLength(2)
  })

  it('a word that is not in the list', () => {
    const { script, ...fewer } = folds
    // @ts-expect-error: the state has a member that nobody folds
    const all: Fold<StateMember> = fewer
    const [first] = rules
    // @ts-expect-error: events of the other words
    const tells: Rules<never, Family>['tells'] = mergedMember([first], 'tells')
    expect(script).toBe(scriptFold.script)
    expect([all, tells]).toHaveLength(2)
  })
})

describe('[ARC-41] [SCR-5] what may lie on the machine of a hall', () => {
  it('what is for staff alone is kept of nobody, whoever asks', () => {
    const meeting = liveMeeting()
    meeting.say('script.write', { itemId: null, text: 'what the host says', from: 0 })
    meeting.say('control.take', { name: 'the desk' })
    for (const role of roles) {
      expect(keptMeeting(meeting.state, role)).toMatchObject({
        script: initialScript,
        control: { holder: null, requests: [] },
        recalls: {},
      })
    }
  })

  it('why somebody is on leave is not kept', () => {
    const meeting = liveMeeting()
    meeting.say('attendance.excuse', { personId: 'east-1', reason: 'a secret reason' })
    expect(JSON.stringify(meeting.state)).toContain('a secret reason')
    expect(JSON.stringify(keptMeeting(meeting.state, 'operator'))).not.toContain('a secret reason')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { MeetingRejection } from '../../../shared/domain/meeting/meeting.decide.ts'
import { mergedMember } from '../../../shared/kernel/record.ts'
import { allSamples } from '../../support/all-samples.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'
import type { Situation } from '../../support/situations.ts'

/** One way to each refusal that a rule may give; a new refusal does not compile until it has one. */
const ways: Readonly<Record<MeetingRejection, Situation>> = mergedMember(allSamples, 'refusals')

const domain = fileURLToPath(new URL('../../../shared/domain', import.meta.url))

/** Every code that a decide file gives to `refuse`, read from its text. */
const refusedInText = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.decide.ts'))
  .flatMap((path) => [...readFileSync(join(domain, path), 'utf8').matchAll(/'([a-z][A-Za-z]*\.[a-zA-Z]+)'/gu)])
  .map(([, code]) => code ?? '')

describe('refusals', () => {
  it.each(Object.entries(ways))('%s is reached', (code, way) => expect(way()).toBe(code))

  it('each code of the table stands in a decide file, so that none is reached by a name that rules do not know', () => {
    expect(Object.keys(ways).filter((code) => !refusedInText.includes(code))).toEqual([])
  })

  it('a refused command changes nothing', () => {
    const meeting = liveMeeting()
    const [state, length] = [meeting.state, meeting.log.length]
    expect(meeting.say('agenda.advance', { from: 'talk' })).toBe('agenda.stale')
    expect(meeting.state).toBe(state)
    expect(meeting.log).toHaveLength(length)
  })
})

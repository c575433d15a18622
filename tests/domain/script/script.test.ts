import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { parseCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { initialMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import { visibleEvents, visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { parseMeetingFile } from '../../../shared/domain/meeting/meeting-file.ts'
import { planOf } from '../../../shared/domain/meeting/meeting-plan.ts'
import { rehearsalPlanOf } from '../../../shared/domain/meeting/rehearsal-plan.ts'
import { foldWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import { placeholderNames, scriptFault, scriptPieces } from '../../../shared/domain/script/placeholders.model.ts'
import { maxScriptLength } from '../../../shared/domain/script/script.model.ts'
import { scriptPart } from '../../../shared/domain/script/script.selectors.ts'
import { created, meetingAt, plan } from '../../support/meeting-fixture.ts'
import { smallFile } from '../meeting/small-file.ts'

const script = { opening: 'secret opening', items: { open: 'secret note' } }
const scripted: MeetingEvent = { type: 'meeting.created', data: { ...plan, script }, seq: 1, at: created.at }
const scriptedMeeting = () => meetingAt(foldWhole([scripted]))

const others: readonly Audience[] = [
  { kind: 'operator', venueId: 'main' },
  { kind: 'screen', venueId: 'main' },
  { kind: 'speaker', venueId: 'main' },
  { kind: 'attendee', venueId: 'main', personId: 'main-1' },
  { kind: 'observer' },
]

describe('the host script', () => {
  it('[SCT-1] is written for an item or for the opening, and emptied again', () => {
    const meeting = scriptedMeeting()
    expect(meeting.say('script.write', { itemId: 'read', text: 'Now we read.', from: 0 })).toBeNull()
    expect(meeting.say('script.write', { itemId: null, text: '', from: 1 })).toBeNull()
    expect(scriptPart(meeting.state.script, 'read')).toEqual({
      text: 'Now we read.',
      revision: 1,
      writtenAt: meeting.now,
    })
    expect(scriptPart(meeting.state.script, null)).toEqual({ text: '', revision: 2, writtenAt: meeting.now })
  })

  it('[SCT-1] goes with its item', () => {
    const meeting = scriptedMeeting()
    meeting.say('agenda.removeItem', { itemId: 'open' })
    expect(meeting.state.script.items).toEqual({})
    expect(meeting.say('script.write', { itemId: 'open', text: 'late', from: 1 })).toBe('script.unknownItem')
  })

  it('[SCT-2] of two who write at once the second is told, and nothing of the first is lost', () => {
    const meeting = scriptedMeeting()
    expect(meeting.say('script.write', { itemId: 'open', text: 'first', from: 1 })).toBeNull()
    expect(meeting.say('script.write', { itemId: 'open', text: 'second', from: 1 })).toBe('script.changed')
    expect(scriptPart(meeting.state.script, 'open').text).toBe('first')
    expect(meeting.say('script.write', { itemId: 'open', text: 'both', from: 2 })).toBeNull()
  })

  it('[SCT-3] every name of the list can be written; any other, and braces that do not close, cannot', () => {
    const meeting = scriptedMeeting()
    const all = placeholderNames.map((name) => `{{${name}}} {{ ${name} }}`).join('\n')
    expect(meeting.say('script.write', { itemId: 'read', text: all, from: 0 })).toBeNull()
    for (const text of ['{{attendance.presnt}}', '{{}}', 'a {{ b', 'a }} b', '{{attendance.present', '{{constructor}}'])
      expect(meeting.say('script.write', { itemId: 'talk', text, from: 0 })).toBe('script.unknownPlaceholder')
    expect(scriptFault('{one} brace')).toBeNull()
  })

  it('[SCT-3] no text is lost when it is taken apart', () => {
    const part = fc.constantFrom('{', '}', '{{', '}}', '\n', 'word', '{{attendance.present}}', 'item.next')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        const back = scriptPieces(text).map((piece) => (piece.kind === 'place' ? `{{${piece.name}}}` : piece.text))
        expect(back.join('')).toBe(text)
      }),
    )
  })

  it('[SCT-1] is no longer than a page can carry', () => {
    const data = (length: number) => ({ itemId: null, text: '文'.repeat(length), from: 0 })
    expect(parseCommand('script.write', data(maxScriptLength))).not.toBeNull()
    expect(parseCommand('script.write', data(maxScriptLength + 1))).toBeNull()
  })

  it.each(others)('[SCT-4] $kind is told nothing of it', (audience) => {
    const meeting = scriptedMeeting()
    const before = meeting.state
    const told = visibleEvents(scripted, before, before, audience)
    expect(JSON.stringify(told)).not.toContain('secret')
    meeting.say('script.write', { itemId: 'open', text: 'secret words', from: 1 })
    const written = meeting.log.at(-1) ?? created
    expect(visibleEvents(written, before, meeting.state, audience)).toEqual([])
    expect(visibleState(meeting.state, audience).script).toEqual({ opening: null, items: {} })
  })

  it('[SCT-4] staff are told', () => {
    expect(
      JSON.stringify(visibleEvents(scripted, initialMeeting, scriptedMeeting().state, { kind: 'staff' })),
    ).toContain('secret opening')
  })

  it('[SCT-5] comes with the meeting file, and goes on into a rehearsal', () => {
    const file = smallFile
    const agenda = file.agenda.map((item, index) => (index === 0 ? { ...item, script: 'Read {{item.title}}.' } : item))
    const parsed = parseMeetingFile({ ...file, agenda, openingScript: 'Welcome.' })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
    const filed = planOf(parsed.file)
    expect(filed.script).toEqual({ opening: 'Welcome.', items: { open: 'Read {{item.title}}.' } })
    expect(filed.agenda[0]).not.toHaveProperty('script')
    expect(rehearsalPlanOf(scriptedMeeting().state).script).toEqual(script)
  })

  it('[SCT-5] a file with an unknown placeholder is refused, with its place', () => {
    const parsed = parseMeetingFile({ ...smallFile, openingScript: 'Hello {{who}}' })
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { path: 'openingScript', code: 'file.unknownPlaceholder', params: { placeholder: '{{who}}' } },
    ])
  })
})

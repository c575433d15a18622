import { describe, expect, it } from 'vitest'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

describe('changing the minutes', () => {
  it('[MIN-4] a section is worded anew beside the log, and says again what the log says', () => {
    const meeting = liveMeeting()
    expect(meeting.say('minutes.edit', { section: 'held', text: 'They met.', from: 0 })).toBeNull()
    const { sections } = meeting.state.minutes
    expect(sections.held?.revision).toBe(1)
    expect(meeting.texts.get(sections.held?.text?.revision ?? '')).toBe('They met.')
    expect(JSON.stringify(meeting.log)).not.toContain('They met.')
    expect(meeting.say('minutes.edit', { section: 'held', text: null, from: 1 })).toBeNull()
    expect(meeting.state.minutes.sections.held).toEqual({ section: 'held', text: null, isRemoved: false, revision: 2 })
    expect(meeting.say('minutes.edit', { section: 'held', text: null, from: 2 })).toBe('minutes.nothingChanged')
  })

  it('[MIN-4] is left out and taken in again; one of a clerk’s own stands behind another', () => {
    const meeting = liveMeeting()
    expect(meeting.say('minutes.remove', { section: 'chaired', from: 0 })).toBeNull()
    expect(meeting.say('minutes.remove', { section: 'chaired', from: 1 })).toBe('minutes.nothingChanged')
    expect(meeting.say('minutes.edit', { section: 'chaired', text: null, from: 1 })).toBeNull()
    expect(meeting.state.minutes.sections.chaired?.isRemoved).toBe(false)
    expect(meeting.say('minutes.add', { after: 'held', text: 'Plans are due in March.', from: 2 })).toBeNull()
    const [own = ''] = Object.keys(meeting.state.minutes.sections).filter((id) => id.startsWith('own.'))
    expect(meeting.state.minutes.sections[own]).toMatchObject({ after: 'held', isRemoved: false })
    expect(meeting.say('minutes.edit', { section: own, text: null, from: 3 })).toBeNull()
    expect(meeting.state.minutes.sections[own]?.isRemoved).toBe(true)
  })

  it('[MIN-5] what another has written since is not written over; another section is nobody’s concern', () => {
    const meeting = liveMeeting()
    expect(meeting.say('minutes.edit', { section: 'held', text: 'One', from: 0 })).toBeNull()
    expect(meeting.refusal('minutes.edit', { section: 'held', text: 'Other', from: 0 })).toEqual({
      code: 'minutes.stale',
      params: { section: 'held', revision: 1 },
    })
    expect(meeting.say('minutes.edit', { section: 'chaired', text: 'Other', from: 0 })).toBeNull()
    expect(meeting.say('minutes.remove', { section: 'held', from: 0 })).toBe('minutes.stale')
    expect(meeting.say('minutes.edit', { section: 'held', text: 'Later', from: 9 })).toBe('minutes.stale')
  })

  it('[MIN-4] there are none before the start, and none of what is not there', () => {
    expect(meetingAt().say('minutes.edit', { section: 'held', text: 'x', from: 0 })).toBe('minutes.notHeld')
    const meeting = liveMeeting()
    for (const section of ['item.nowhere', 'point.talk.4', 'point.read.1', 'own.none'])
      expect(meeting.say('minutes.edit', { section, text: 'x', from: 0 }), section).toBe('minutes.unknownSection')
    expect(meeting.say('minutes.edit', { section: 'point.talk.3', text: 'x', from: 0 })).toBeNull()
  })
})

describe('what a section comes from', () => {
  it('[MIN-8] is other events where somebody says so, stays with its wording, and is the draft’s again', () => {
    const meeting = liveMeeting()
    expect(meeting.say('minutes.cite', { section: 'held', sources: [3, 1, 3], from: 0 })).toBeNull()
    expect(meeting.state.minutes.sections.held).toMatchObject({ text: null, sources: [1, 3], revision: 1 })
    expect(meeting.say('minutes.cite', { section: 'held', sources: [1, 3], from: 1 })).toBe('minutes.nothingChanged')
    expect(meeting.say('minutes.edit', { section: 'held', text: 'They met.', from: 1 })).toBeNull()
    expect(meeting.say('minutes.edit', { section: 'held', text: null, from: 2 })).toBeNull()
    expect(meeting.state.minutes.sections.held?.sources).toEqual([1, 3])
    expect(meeting.say('minutes.cite', { section: 'held', sources: null, from: 3 })).toBeNull()
    expect(meeting.state.minutes.sections.held).toEqual({ section: 'held', text: null, isRemoved: false, revision: 4 })
    expect(meeting.say('minutes.cite', { section: 'held', sources: null, from: 4 })).toBe('minutes.nothingChanged')
    expect(meeting.say('minutes.cite', { section: 'held', sources: [2], from: 3 })).toBe('minutes.stale')
    expect(meeting.say('minutes.cite', { section: 'item.none', sources: [2], from: 4 })).toBe('minutes.unknownSection')
  })
})

describe('how a section stands', () => {
  it('[MIN-12] it becomes a heading or running text, keeps that with its wording, and is as drafted again', () => {
    const meeting = liveMeeting()
    expect(meeting.say('minutes.style', { section: 'held', shape: 'paragraph', from: 0 })).toBe(
      'minutes.nothingChanged',
    )
    expect(meeting.say('minutes.style', { section: 'held', shape: 'heading', from: 0 })).toBeNull()
    expect(meeting.say('minutes.style', { section: 'held', shape: 'heading', from: 1 })).toBe('minutes.nothingChanged')
    expect(meeting.say('minutes.edit', { section: 'held', text: 'They met.', from: 1 })).toBeNull()
    expect(meeting.state.minutes.sections.held).toMatchObject({ shape: 'heading', revision: 2 })
    expect(meeting.say('minutes.style', { section: 'held', shape: 'point', from: 0 })).toBe('minutes.stale')
    expect(meeting.say('minutes.style', { section: 'held', shape: 'paragraph', from: 2 })).toBeNull()
    expect(Object.keys(meeting.state.minutes.sections.held ?? {})).not.toContain('shape')
    expect(meeting.say('minutes.style', { section: 'point.talk.1', shape: 'paragraph', from: 3 })).toBeNull()
    expect(meeting.state.minutes.sections['point.talk.1']).toMatchObject({ shape: 'paragraph', text: null })
  })

  it('[MIN-12] lists keep their form, and are taken back to a draft as they stand', () => {
    const meeting = liveMeeting()
    for (const section of ['attended', 'onLeave', 'listenIn', 'standIn', 'notHeld'])
      expect(meeting.say('minutes.style', { section, shape: 'heading', from: 0 }), section).toBe('minutes.isList')
    meeting.say('minutes.edit', { section: 'attended', text: 'All.', from: 0 })
    meeting.say('minutes.style', { section: 'chaired', shape: 'point', from: 1 })
    const as = (section: string, shape: 'heading' | 'paragraph') =>
      ({ section, text: null, isRemoved: false, sources: null, shape }) as const
    const sections = [as('attended', 'heading'), as('chaired', 'heading')]
    expect(meeting.say('minutes.restore', { sections, attachments: [], from: 2 })).toBeNull()
    expect(meeting.state.minutes.sections.attended).not.toHaveProperty('shape')
    expect(meeting.state.minutes.sections.chaired?.shape).toBe('heading')
    const plain = [as('chaired', 'paragraph')]
    expect(meeting.say('minutes.restore', { sections: plain, attachments: [], from: 4 })).toBeNull()
    expect(meeting.state.minutes.sections.chaired).not.toHaveProperty('shape')
  })
})

describe('issuing the minutes', () => {
  const [sha256, word] = ['a'.repeat(64), 'b'.repeat(64)]

  it('[MIN-7] after the end, of all that was changed, one version after the other', () => {
    const meeting = liveMeeting()
    expect(meeting.say('minutes.issue', { from: 0 })).toBe('minutes.notAdjourned')
    meeting.say('minutes.edit', { section: 'held', text: 'They met.', from: 0 })
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('minutes.keepIssue', { from: 0, version: 1, sha256, word, details: word })).toBe('minutes.stale')
    expect(meeting.say('minutes.keepIssue', { from: 1, version: 1, sha256, word, details: word })).toBeNull()
    expect(meeting.say('minutes.keepIssue', { from: 1, version: 1, sha256, word, details: word })).toBe('minutes.stale')
    const hashes = { sha256, word, details: word }
    expect(meeting.state.minutes.issued).toEqual([{ version: 1, revision: 1, at: meeting.now, ...hashes }])
    expect(meeting.say('minutes.edit', { section: 'held', text: 'They met again.', from: 1 })).toBeNull()
    expect(
      meeting.say('minutes.keepIssue', { from: 2, version: 2, sha256: word, word: sha256, details: word }),
    ).toBeNull()
    expect(meeting.state.minutes.issued.map(({ version, revision }) => [version, revision])).toEqual([
      [1, 1],
      [2, 2],
    ])
  })

  it('[MIN-9] are sent for approval as their sender saw them; issuing them ends it', () => {
    const meeting = liveMeeting()
    expect(meeting.say('minutes.submit', { from: 0 })).toBe('minutes.notAdjourned')
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('minutes.submit', { from: 0 })).toBeNull()
    expect(meeting.state.minutes.submitted).toEqual({ revision: 0, at: meeting.now })
    expect(meeting.say('minutes.submit', { from: 0 })).toBe('minutes.alreadySubmitted')
    meeting.say('minutes.edit', { section: 'held', text: 'They met.', from: 0 })
    expect(meeting.say('minutes.submit', { from: 0 })).toBe('minutes.stale')
    expect(meeting.say('minutes.submit', { from: 1 })).toBeNull()
    expect(meeting.say('minutes.keepIssue', { from: 1, version: 1, sha256, word, details: word })).toBeNull()
    expect(meeting.state.minutes.submitted).toBeNull()
    expect(meeting.say('minutes.submit', { from: 1 })).toBe('minutes.alreadySubmitted')
  })
})

describe('what goes with the minutes, and the way back to a draft', () => {
  it('[MIN-10] lists from the log and documents of the meeting are attached, each once, as a change of the minutes', () => {
    const meeting = liveMeeting()
    const [documentId = ''] = Object.keys(meeting.state.documents)
    const document = { kind: 'document', documentId } as const
    const attachments = [{ kind: 'onLeave' } as const, document, document]
    expect(meeting.say('minutes.attach', { attachments, from: 0 })).toBeNull()
    expect(meeting.state.minutes).toMatchObject({ attachments: [{ kind: 'onLeave' }, document], attachedAt: 1 })
    expect(meeting.say('minutes.attach', { attachments, from: 1 })).toBe('minutes.nothingChanged')
    expect(meeting.say('minutes.attach', { attachments: [], from: 0 })).toBe('minutes.stale')
    const unknown = [{ kind: 'document', documentId: 'none' } as const]
    expect(meeting.say('minutes.attach', { attachments: unknown, from: 1 })).toBe('minutes.unknownDocument')
    expect(meeting.say('minutes.edit', { section: 'held', text: 'One', from: 1 })).toBeNull()
    expect(meeting.state.minutes.sections.held?.revision).toBe(2)
  })

  it('[MIN-11] several sections become in one go what they were, unless somebody has changed one meanwhile', () => {
    const meeting = liveMeeting()
    meeting.say('minutes.edit', { section: 'held', text: 'One', from: 0 })
    meeting.say('minutes.add', { after: 'held', text: 'Own', sources: [3, 2], from: 1 })
    const own = Object.keys(meeting.state.minutes.sections).find((id) => id.startsWith('own.')) ?? ''
    expect(meeting.state.minutes.sections[own]?.sources).toEqual([2, 3])
    const sections = [
      { section: 'held', text: null, isRemoved: false, sources: null },
      { section: own, text: null, isRemoved: true, sources: null },
    ]
    const back = { sections, attachments: [{ kind: 'tasks' } as const] }
    expect(meeting.say('minutes.restore', { ...back, from: 1 })).toBe('minutes.stale')
    const before = meeting.log.length
    expect(meeting.say('minutes.restore', { ...back, from: 2 })).toBeNull()
    expect(meeting.log.slice(before).map(({ type }) => type)).toEqual([
      'minutes.edited',
      'minutes.edited',
      'minutes.attached',
    ])
    const { minutes } = meeting.state
    expect(minutes.sections.held).toMatchObject({ text: null, revision: 3 })
    expect(minutes.sections[own]).toMatchObject({ isRemoved: true, after: 'held', revision: 4 })
    expect(minutes.attachedAt).toBe(5)
    expect(meeting.say('minutes.restore', { sections: [], attachments: [...minutes.attachments], from: 5 })).toBe(
      'minutes.nothingChanged',
    )
  })
})

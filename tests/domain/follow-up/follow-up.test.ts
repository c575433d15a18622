import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { evolveFollowUps } from '../../../shared/domain/follow-up/follow-up.evolve.ts'
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.model.ts'
import {
  followUpCounts,
  followUpPercent,
  followUpStanding,
  seenFollowUp,
} from '../../../shared/domain/follow-up/follow-up.selectors.ts'
import { parseCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { visibleEvents, visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { upcast } from '../../../shared/domain/meeting/upcast.ts'
import type { TypedText } from '../../../shared/kernel/typed-text.ts'
import { meetingAt, operatorOf } from '../../support/meeting-fixture.ts'
import { planOf } from '../../support/situations.ts'

type Meeting = ReturnType<typeof meetingAt>

const [east, west] = [operatorOf('east'), operatorOf('west')]
const dayMs = 86_400_000

/** One that the east hall leads and the registry helps with; the second of January has begun in Shanghai. */
function withOne(more: object = {}) {
  const meeting = meetingAt()
  const given = { text: 'Build the mediation room', lead: 'east', helpers: ['Registry'], due: '1970-01-10', ...more }
  meeting.say('followUps.add', given)
  return { meeting, followUpId: newest(meeting).id }
}

function newest({ state }: Meeting): FollowUp {
  const last = state.followUps.at(-1)
  if (last === undefined) throw new Error('there is none')
  return last
}

const textOf = ({ texts }: Meeting, typed: { readonly revision: string } | null) => typed && texts.get(typed.revision)

const seenBy = ({ state }: Meeting, audience: Audience) => visibleState(state, audience).followUps.map(({ id }) => id)

describe('the list of follow-ups', () => {
  it('[FUP-1] takes one more at its end, with what is typed of it beside the log', () => {
    const { meeting } = withOne({ inCharge: 'Judge One', point: { itemId: 'talk', point: 2 } })
    const one = newest(meeting)
    expect(one).toMatchObject({ number: 1, lead: 'east', due: '1970-01-10', source: { itemId: 'talk', point: 2 } })
    expect(textOf(meeting, one.text)).toBe('Build the mediation room')
    expect(textOf(meeting, one.inCharge)).toBe('Judge One')
    expect(JSON.stringify(meeting.log)).not.toMatch(/mediation|Judge One/u)
  })

  it('[FUP-1] the name of a unit is typed, too; a hall is meant by its id', () => {
    const { meeting, followUpId } = withOne({ lead: 'Registry', helpers: ['west', 'Archive', 'west'] })
    const { lead, helpers } = newest(meeting)
    expect(textOf(meeting, lead as TypedText)).toBe('Registry')
    expect(helpers[0]).toBe('west')
    expect(textOf(meeting, helpers[1] as TypedText)).toBe('Archive')
    expect(helpers).toHaveLength(2)
    expect(JSON.stringify(meeting.log)).not.toMatch(/Registry|Archive/u)
    const from = { lead: (lead as TypedText).revision, helpers: ['west', (helpers[1] as TypedText).revision] }
    expect(meeting.say('followUps.edit', { followUpId, patch: { lead: 'Office' }, from })).toBeNull()
    expect(meeting.refusal('followUps.edit', { followUpId, patch: { lead: 'Registry' }, from })).toEqual({
      code: 'followUps.overtaken',
      params: { number: 1, field: 'lead' },
    })
  })

  it('[FUP-1] a log in which the name of a unit stands is folded as it was', () => {
    const { meeting } = withOne()
    const now = newest(meeting)
    const data = {
      act: 'added',
      madeBy: { role: 'moderator', venueId: null },
      followUps: [{ ...now, lead: 'Registry' }],
    }
    const event = upcast({ seq: 2, at: 2, type: 'followUps.changed', version: 3, data })
    expect(evolveFollowUps([], event)).toEqual([{ ...now, lead: 'Registry' }])
  })

  it('[FUP-1] takes the points of an address as one act, each with its number', () => {
    const meeting = meetingAt()
    const followUps = [0, 1, 2].map((point) => ({ text: `P${point}`, lead: null, point: { itemId: 'talk', point } }))
    meeting.say('followUps.addMany', { followUps })
    expect(meeting.log).toHaveLength(2)
    expect(meeting.state.followUps.map(({ number, source }) => [number, source?.point])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ])
  })

  it('[FUP-1] a moment counts as its day in the time zone of the meeting', () => {
    const due = Date.UTC(2025, 2, 31, 18)
    const days = (['Asia/Shanghai', 'Europe/London', 'America/New_York'] as const).map((timeZone) => {
      const meeting = planOf({ timeZone })
      meeting.say('followUps.add', { text: 'x', lead: 'east', due })
      return newest(meeting).due
    })
    expect(days).toEqual(['2025-04-01', '2025-03-31', '2025-03-31'])
    expect(parseCommand('followUps.add', { text: 'x', lead: 'east', due: '2025-02-30' })).toBeNull()
    expect(parseCommand('followUps.add', { text: ' ', lead: 'east' })).toBeNull()
  })

  it('[FUP-2] changes what is named, and never over what its sender has not seen', () => {
    const { meeting, followUpId } = withOne()
    const seen = newest(meeting)
    meeting.say('followUps.edit', { followUpId, patch: { text: 'Open it' }, from: { text: seen.text.revision } })
    expect(textOf(meeting, newest(meeting).text)).toBe('Open it')
    expect(newest(meeting)).toMatchObject({ lead: 'east', due: '1970-01-10' })
    const late = { followUpId, patch: { text: 'Paint it' }, from: { text: seen.text.revision } }
    expect(meeting.refusal('followUps.edit', late)).toEqual({
      code: 'followUps.overtaken',
      params: { number: 1, field: 'text' },
    })
    // Another member was not changed meanwhile.
    expect(meeting.say('followUps.edit', { followUpId, patch: { lead: 'west' }, from: { lead: 'east' } })).toBeNull()
    expect(parseCommand('followUps.edit', { followUpId, patch: {} })).toBeNull()
  })

  it('[FUP-3] one that was taken off comes back as it was, and its number is not given again', () => {
    const { meeting, followUpId } = withOne()
    meeting.say('followUps.report', { followUpId, venueId: 'east', percent: 40 }, east)
    const before = newest(meeting)
    meeting.say('followUps.remove', { followUpId })
    expect(meeting.say('followUps.edit', { followUpId, patch: { due: null } })).toBe('followUps.unknown')
    meeting.say('followUps.add', { text: 'Another', lead: null })
    expect(newest(meeting).number).toBe(2)
    meeting.say('followUps.restore', { followUpId })
    expect(meeting.state.followUps[0]).toEqual(before)
    expect(meeting.say('followUps.restore', { followUpId })).toBe('followUps.unknown')
  })
})

describe('the progress of a follow-up', () => {
  it('[FUP-4] is what its lead says; each hall speaks for itself', () => {
    const { meeting, followUpId } = withOne({ helpers: ['west'] })
    meeting.say('followUps.report', { followUpId, venueId: 'east', percent: 30, note: 'walls' }, east)
    meeting.say('followUps.report', { followUpId, venueId: 'west', percent: 90 }, west)
    meeting.say('followUps.report', { followUpId, venueId: 'east', percent: 60, note: 'roof' }, east)
    const { reports } = newest(meeting)
    expect(reports.map(({ venueId, percent, note }) => [venueId, percent, textOf(meeting, note)])).toEqual([
      ['west', 90, null],
      ['east', 60, 'roof'],
    ])
    expect(followUpPercent(newest(meeting))).toBe(60)
    expect(meeting.say('followUps.report', { followUpId, venueId: 'main', percent: 1 }, operatorOf('main'))).toBe(
      'followUps.unknown',
    )
  })

  it('[FUP-5] a later day is asked for while the day is not over in the time zone of the meeting', () => {
    const { meeting, followUpId } = withOne()
    const ask = (due: string) =>
      meeting.say('followUps.askExtension', { followUpId, venueId: 'east', due, reason: 'rain' }, east)
    // The clock stands at 08:33 on the first in Shanghai: the tenth is over 9 days, 15 hours and 27 minutes later.
    meeting.wait(9 * dayMs + 15 * 3_600_000 + 26 * 60_000)
    expect(ask('1970-01-20')).toBeNull()
    expect(newest(meeting).extension).toMatchObject({ venueId: 'east', due: '1970-01-20' })
    meeting.wait(60_000)
    expect(ask('1970-01-25')).toBe('followUps.alreadyDue')
    meeting.say('followUps.grantExtension', { followUpId, due: '1970-01-15' })
    expect(newest(meeting)).toMatchObject({ due: '1970-01-15', extension: null, answer: { isGranted: true } })
    expect(ask('1970-01-15')).toBe('followUps.notLater')
    expect(ask('1970-01-16')).toBeNull()
    meeting.say('followUps.declineExtension', { followUpId, reason: 'no more' })
    expect(newest(meeting)).toMatchObject({ due: '1970-01-15', extension: null, answer: { isGranted: false } })
    expect(meeting.say('followUps.grantExtension', { followUpId })).toBe('followUps.notAsked')
  })

  it('[FUP-7] is closed by name, and opened again as it was', () => {
    const { meeting, followUpId } = withOne()
    meeting.say('followUps.report', { followUpId, venueId: 'east', percent: 70 }, east)
    meeting.say('followUps.close', { followUpId, approvedBy: 'The president' })
    expect(textOf(meeting, newest(meeting).closed?.approvedBy ?? null)).toBe('The president')
    expect(followUpPercent(newest(meeting))).toBe(100)
    expect(meeting.say('followUps.report', { followUpId, venueId: 'east', percent: 1 }, east)).toBe(
      'followUps.alreadyClosed',
    )
    meeting.say('followUps.reopen', { followUpId })
    expect(newest(meeting).closed).toBeNull()
    expect(followUpPercent(newest(meeting))).toBe(70)
  })
})

describe('who sees follow-ups', () => {
  it('[FUP-6] staff all of them, an operator those that its hall is charged with, nobody else any', () => {
    const { meeting, followUpId } = withOne({ helpers: ['west'] })
    meeting.say('followUps.add', { text: 'Of the registry', lead: 'Registry' })
    const others: readonly Audience[] = [
      { kind: 'operator', venueId: 'main' },
      { kind: 'screen', venueId: 'east' },
      { kind: 'speaker', venueId: 'east' },
      { kind: 'attendee', venueId: 'east', personId: 'east-1' },
      { kind: 'observer' },
      { kind: 'technician' },
    ]
    expect(seenBy(meeting, { kind: 'staff' })).toHaveLength(2)
    for (const venueId of ['east', 'west']) expect(seenBy(meeting, { kind: 'operator', venueId })).toEqual([followUpId])
    for (const audience of others) expect(seenBy(meeting, audience)).toEqual([])
  })

  it('[FUP-6] a hall is told from the moment on at which it is charged, and told that it is not any more', () => {
    const { meeting, followUpId } = withOne()
    const told = (act: () => unknown) => {
      const before = meeting.state
      act()
      const event = meeting.log.at(-1)
      const audience = { kind: 'operator', venueId: 'west' } as const
      return event === undefined ? [] : visibleEvents(event, before, meeting.state, audience).map(({ type }) => type)
    }
    const edit = (helpers: string[]) => () => meeting.say('followUps.edit', { followUpId, patch: { helpers } })
    expect(told(edit(['Registry']))).toEqual([])
    expect(told(edit(['west']))).toEqual(['followUps.changed'])
    expect(told(edit([]))).toEqual(['followUps.hidden'])
    expect(told(edit(['west']))).toEqual(['followUps.changed'])
    expect(told(() => meeting.say('followUps.remove', { followUpId }))).toEqual(['followUps.hidden'])
    expect(told(() => meeting.say('followUps.restore', { followUpId }))).toEqual(['followUps.changed'])
  })
})

describe('how follow-ups stand', () => {
  it('[FUP-8] the first that holds, each counted once', () => {
    const { meeting, followUpId } = withOne()
    const at = (today: string) => followUpStanding(newest(meeting), today)
    expect(['1970-01-06', '1970-01-07', '1970-01-10', '1970-01-11'].map(at)).toEqual([
      'open',
      'dueSoon',
      'dueSoon',
      'overdue',
    ])
    meeting.say('followUps.add', { text: 'Of nobody', lead: null })
    meeting.say('followUps.add', { text: 'Late, and of nobody', lead: null, due: '1970-01-02' })
    meeting.say('followUps.add', { text: 'Gone', lead: 'east' })
    meeting.say('followUps.remove', { followUpId: newest(meeting).id })
    const ask = { followUpId, venueId: 'east', due: '1970-01-20', reason: 'rain' }
    meeting.say('followUps.askExtension', ask, east)
    expect(followUpCounts(meeting.state.followUps, '1970-01-05')).toEqual({
      done: 0,
      overdue: 1,
      unassigned: 1,
      dueSoon: 0,
      open: 1,
      asked: 1,
    })
    meeting.say('followUps.close', { followUpId, approvedBy: 'The president' })
    expect(followUpCounts(meeting.state.followUps, '1970-01-05')).toMatchObject({ done: 1, open: 0, asked: 0 })
  })
})

describe('a sheet that comes in', () => {
  it('[FUP-12] is one act: new ones at the end, and of the others what was written otherwise', () => {
    const { meeting, followUpId } = withOne()
    meeting.say('followUps.report', { followUpId, venueId: 'east', percent: 40, note: 'A site was chosen' }, east)
    const { reports } = newest(meeting)
    const before = meeting.log.length
    const add = { text: 'Another', lead: 'Registry', report: { percent: 10, note: 'Begun' }, approvedBy: 'Judge Two' }
    const edit = { followUpId, patch: { due: '1970-03-01' }, report: { percent: 60 } }
    expect(meeting.say('followUps.import', { adds: [add], edits: [edit] })).toBeNull()
    expect(meeting.log).toHaveLength(before + 1)
    const [old, fresh] = meeting.state.followUps
    expect(old).toMatchObject({
      due: '1970-03-01',
      reports: [{ venueId: 'east', percent: 60, note: reports[0]?.note }],
    })
    expect(fresh).toMatchObject({ number: 2, reports: [{ venueId: null, percent: 10 }] })
    expect(textOf(meeting, fresh?.closed?.approvedBy ?? null)).toBe('Judge Two')
    expect(JSON.stringify(meeting.log)).not.toMatch(/Another|Registry|Begun|Judge Two/u)
  })

  it('[FUP-12] comes in whole or not at all, and not over what was changed since', () => {
    const { meeting, followUpId } = withOne()
    const from = seenFollowUp(newest(meeting))
    meeting.say('followUps.edit', { followUpId, patch: { due: '1970-02-02' } })
    const edit = { followUpId, patch: { due: '1970-03-01' }, from }
    const adds = [{ text: 'Another', lead: null }]
    expect(meeting.say('followUps.import', { adds, edits: [edit] })).toBe('followUps.overtaken')
    expect(meeting.state.followUps).toHaveLength(1)
    meeting.say('followUps.close', { followUpId, approvedBy: 'Judge Two' })
    const late = { adds: [], edits: [{ followUpId, report: { percent: 5 } }] }
    expect(meeting.say('followUps.import', late)).toBe('followUps.alreadyClosed')
    expect(parseCommand('followUps.import', { adds: [], edits: [] })).toBeNull()
    expect(parseCommand('followUps.import', { adds: [], edits: [edit, edit] })).toBeNull()
  })
})

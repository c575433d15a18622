import type { Actor } from '../../shared/access/actor.ts'
import { type CommandName, type CommandPayloads, decideMeeting } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingEvent, MeetingFact, MeetingPlan, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { evolveWhole, foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { instant } from '../../shared/kernel/time.ts'
import { laidTexts } from './laid-texts.ts'

export const moderator: Actor = { role: 'moderator', venueId: null, personId: null }

/** The buttons of a moderator's desk. */
export const controller: Actor = { role: 'controller', venueId: null, personId: null }

export const operatorOf = (venueId: string): Actor => ({ role: 'operator', venueId, personId: null })

export const attendeeOf = (venueId: string, personId: string | null = null): Actor => ({
  role: 'attendee',
  venueId,
  personId,
})

const item = (id: string, more: Partial<MeetingPlan['agenda'][number]> = {}): MeetingPlan['agenda'][number] => ({
  id,
  kind: 'other',
  title: `Item ${id}`,
  plannedMinutes: 10,
  speaker: null,
  points: [],
  documentIds: [],
  ...more,
})

/** Three venues, four items, two documents, six people. */
export const plan: MeetingPlan = {
  title: 'A meeting of three halls',
  organizer: null,
  startsAt: instant(1_000_000),
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN',
  rehearsal: false,
  venues: [
    { id: 'main', kind: 'main', name: 'Main hall' },
    { id: 'east', kind: 'branch', name: 'East hall' },
    { id: 'west', kind: 'branch', name: 'West hall' },
  ],
  agenda: [
    item('open', { kind: 'opening', speaker: { name: 'Host', title: null, venueId: 'main', personId: null } }),
    item('read', { kind: 'communication', documentIds: ['d1', 'd2'] }),
    item('talk', { kind: 'address', points: [1, 2, 3].map((n) => ({ title: `Point ${n}`, notes: '' })) }),
    item('honour', { kind: 'commendation' }),
  ],
  commendation: {
    honour: {
      awardees: ['A', 'B', 'C'].map((name) => ({ kind: 'individual', name, unit: null, venueId: 'east' })),
      total: 3,
    },
  },
  documents: [
    { id: 'd1', title: 'Document 1', issuedBy: null },
    { id: 'd2', title: 'Document 2', issuedBy: null },
  ],
  people: ['main', 'east', 'west'].flatMap((venueId) => [
    { id: `${venueId}-1`, venueId, attends: 'member' as const },
    { id: `${venueId}-2`, venueId, attends: venueId === 'west' ? ('listenIn' as const) : ('member' as const) },
  ]),
}

export const created: MeetingEvent = { type: 'meeting.created', data: plan, seq: 1, at: instant(0) }

/** A meeting that one talks to in commands; time stands still until it is told. @param first begins its log. */
export function meetingAt(state: MeetingState = foldWhole([created]), first: MeetingEvent = created) {
  let current = state
  let seq = 1
  let now = first.at + 2_000_000
  let nextId = 0
  const { texts, layBeside } = laidTexts()
  const log: MeetingEvent[] = [first]

  const happen = (fact: MeetingFact) => {
    seq += 1
    const event: MeetingEvent = { ...fact, seq, at: instant(now) }
    current = evolveWhole(current, event)
    log.push(event)
  }

  return {
    get state(): MeetingState {
      return current
    },
    get log(): readonly MeetingEvent[] {
      return log
    },
    /** What was laid beside the log, by revision. */
    texts,
    get now() {
      return instant(now)
    },
    /** Lets milliseconds pass. */
    wait(ms: number) {
      now += ms
      return this
    },
    /** Decides and lets happen. @returns the code of the refusal, or null. */
    say<Name extends CommandName>(type: Name, data: CommandPayloads[Name], actor: Actor = moderator): string | null {
      return this.refusal(type, data, actor)?.code ?? null
    },
    /** As `say`, with what the refusal says. */
    refusal<Name extends CommandName>(type: Name, data: CommandPayloads[Name], actor: Actor = moderator) {
      nextId += 1
      const context = { state: current, actor, now: instant(now), newId: () => `id${nextId}`, layBeside }
      const decision = decideMeeting(context, { type, data })
      if (!decision.ok) return decision.rejection
      for (const fact of decision.events) happen(fact)
      return null
    },
  }
}

/** Live, at its first item. */
export function liveMeeting() {
  const meeting = meetingAt()
  meeting.say('meeting.start', {})
  meeting.say('agenda.advance', { from: null })
  return meeting
}

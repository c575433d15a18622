import type { MeetingPlan, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { instant } from '../../shared/kernel/time.ts'
import { plan as smallPlan } from './meeting-fixture.ts'

/** How much there is of everything; what the rules limit stays below its limit. */
export interface WorldSize {
  readonly people: number
  readonly venues: number
  readonly items: number
  readonly documents: number
  readonly requests: number
  readonly notices: number
}

/** @param times twice as much of everything for 2. */
export const worldSize = (n: number, times: 1 | 2): WorldSize => ({
  people: times * n,
  venues: times * Math.min(n, 240),
  items: times * Math.min(n, 240),
  documents: times * Math.min(n, 450),
  requests: times * Math.min(n, 240),
  notices: times * Math.min(n, 450),
})

const list = <One>(count: number, make: (index: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, index) => make(index))

const documentIds = (size: WorldSize) => list(size.documents, (index) => `d${index}`)

/** Every second person is in the main hall, the others are spread; the last ones of the main hall may sit in for others. */
export function bigPlan(size: WorldSize): MeetingPlan {
  return {
    ...smallPlan,
    venues: [
      { id: 'main', kind: 'main', name: 'Main hall' },
      ...list(size.venues, (index) => ({ id: `b${index}`, kind: 'branch' as const, name: `Hall ${index}` })),
    ],
    agenda: list(size.items, (index) => ({
      id: `i${index}`,
      kind: 'other',
      title: `Item ${index}`,
      plannedMinutes: 10,
      speaker: null,
      points: index === 1 ? list(size.items, (point) => ({ title: `Point ${point}`, notes: '' })) : [],
      documentIds: index === 1 ? documentIds(size) : [],
    })),
    commendation: {
      i1: {
        awardees: list(size.items, (index) => ({ kind: 'individual', name: `A${index}`, unit: null, venueId: 'main' })),
        total: size.items,
      },
    },
    documents: documentIds(size).map((id) => ({ id, title: `Document ${id}`, issuedBy: null })),
    people: list(size.people, (index) => ({
      id: `p${index}`,
      venueId: index % 2 === 0 ? 'main' : `b${index % size.venues}`,
      attends: index % 20 === 18 ? 'standIn' : 'member',
    })),
  }
}

/** A planned meeting in which a lot has gathered: who waits, notices and their answers, calls for help. */
export function bigWorld(size: WorldSize): MeetingState {
  const state = foldWhole([{ type: 'meeting.created', data: bigPlan(size), seq: 1, at: instant(0) }])
  const at = instant(1_000)
  const acks = Object.fromEntries(list(size.venues, (index) => [`b${index}`, { at, reply: null }]))
  const venueIds = list(size.venues, (index) => `b${index}`)
  return {
    ...state,
    floor: {
      ...state.floor,
      requests: list(size.requests, (index) => ({
        id: `r${index}`,
        venueId: `b${index}`,
        personId: null,
        topic: null,
        requestedAt: at,
      })),
    },
    notices: list(size.notices, (index) => ({
      id: `n${index}`,
      to: index === 0 ? ['main', ...venueIds] : 'all',
      text: 'A notice',
      level: 'info',
      at,
      acks: index === size.notices - 1 ? acks : {},
    })),
    followUps: list(size.notices, (index) => ({
      id: `f${index}`,
      number: index + 1,
      text: { revision: `text${index}`, sha256: '' },
      source: null,
      lead: 'main',
      helpers: [],
      inCharge: null,
      due: '1970-03-01',
      reports: [],
      extension: null,
      answer: null,
      closed: null,
      isRemoved: false,
    })),
    helpCalls: list(size.notices, (index) => ({
      id: `h${index}`,
      venueId: `b${index % size.venues}`,
      text: 'Help',
      at,
      seenAt: null,
      handledAt: null,
    })),
  }
}

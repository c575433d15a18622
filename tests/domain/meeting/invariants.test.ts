import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClockHeld } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { AttendanceCounts, AttendanceState } from '../../../shared/domain/attendance/attendance.model.ts'
import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import type { MeetingEvent, MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { foldWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import { anyCommands, play } from '../../support/any-command.ts'

const sixPeople = ['east-1', 'east-2', 'main-1', 'main-2', 'west-1', 'west-2']

/** Holds after every event of any meeting. */
function always(holds: (state: MeetingState) => void, numRuns = 150) {
  fc.assert(
    fc.property(anyCommands, (commands) => {
      const { log } = play(commands)
      log.reduce<MeetingState | undefined>((state, event) => {
        const next = foldWhole([event], state)
        holds(next)
        return next
      }, undefined)
    }),
    { numRuns },
  )
}

const sitsIn = ({ standsInFor }: { standsInFor?: string }) => standsInFor !== undefined

/** The numbers of a hall, counted person by person. */
function counted({ people, venues }: AttendanceState, venueId: string): AttendanceCounts {
  const all = Object.values(people[venueId] ?? {})
  const members = all.filter(({ attends }) => attends === 'member')
  const at = (status: string) => members.filter((person) => person.status === status).length
  expect(venues[venueId]).toBeDefined()
  return {
    expected: members.length,
    present: at('present'),
    onLeave: at('onLeave'),
    absent: at('awaited'),
    late: members.filter(({ status, late }) => status === 'present' && late).length,
    standIn: members.filter(({ status, standInId }) => status === 'present' && standInId !== undefined).length,
    remote: members.filter(({ status, via }) => status === 'present' && via === 'remote').length,
    away: members.filter(({ awayAt }) => awayAt !== undefined).length,
    listenIn: all.filter((person) => person.attends === 'listenIn' && person.status === 'present' && !sitsIn(person))
      .length,
  }
}

describe('in every meeting, after every event', () => {
  it('[ATT-1…ATT-17] expected = present + on leave + absent, and the numbers are those of the people', () => {
    always(({ attendance }) => {
      for (const [venueId, { signedAt: _at, signedBy: _by, movedTo: _to, ...counts }] of Object.entries(
        attendance.venues,
      )) {
        expect(counts.expected).toBe(counts.present + counts.onLeave + counts.absent)
        expect(counts).toEqual(counted(attendance, venueId))
      }
      const total = totalAttendance(attendance)
      expect(total.expected).toBe(total.present + total.onLeave + total.absent)
    })
  })

  it('[ATT-6] nobody is lost and nobody is in two halls', () => {
    always(({ attendance }) => {
      const ids = Object.values(attendance.people).flatMap((people) => Object.keys(people))
      expect(ids.filter((id) => id !== 'late-1').toSorted()).toEqual(sixPeople)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  it('[ATT-14] whoever sits there for somebody is of the same hall, and each knows of the other', () => {
    always(({ attendance }) => {
      for (const people of Object.values(attendance.people)) {
        for (const [id, { standInId, standsInFor }] of Object.entries(people)) {
          if (standInId !== undefined) expect(people[standInId]?.standsInFor).toBe(id)
          if (standsInFor !== undefined) expect(people[standsInFor]?.standInId).toBe(id)
        }
      }
    })
  })

  it('[ATT-7] a correction says an old and a new standing that differ, and only of signed halls', () => {
    always(({ attendance }) => {
      for (const [venueId, corrections] of Object.entries(attendance.corrections)) {
        expect(attendance.venues[venueId]?.signedAt).not.toBeNull()
        for (const { from, to } of corrections) expect(from).not.toEqual(to)
      }
    })
  })

  it('[AGD-11] [AGD-13] [AGD-14] items are numbered 1…n in their order, and each is there once', () => {
    always(({ agenda }) => {
      expect(agenda.items.map(({ number }) => number)).toEqual(agenda.items.map((_, index) => index + 1))
      expect(new Set(agenda.items.map(({ id }) => id)).size).toBe(agenda.items.length)
    })
  })

  it('[AGD-14] the item that is on, and the one that is ready, are on the agenda', () => {
    always(({ agenda }) => {
      const ids = [null, ...agenda.items.map(({ id }) => id)]
      expect(ids).toContain(agenda.currentItemId)
      expect(ids).toContain(agenda.stagedItemId)
    }, 2_000)
  })

  it('[AGD-10] a point that is shown is one of the item that is on', () => {
    always(({ agenda }) => {
      const points = agenda.items.find(({ id }) => id === agenda.currentItemId)?.points.length ?? 0
      expect(agenda.currentPoint === null || agenda.currentPoint < points).toBe(true)
    })
  })

  it('[DOC-3] one document at most is on the screens, and it is released', () => {
    always(({ documents }) => {
      const shown = Object.values(documents).filter(({ page }) => page !== null)
      expect(shown.length).toBeLessThanOrEqual(1)
      expect(shown.every(({ released }) => released)).toBe(true)
    })
  })

  it('[FLR-2] nobody waits twice for the floor', () => {
    always(({ floor }) => {
      const waiting = floor.requests.map(({ venueId, personId }) => `${venueId} ${personId}`)
      expect(new Set(waiting).size).toBe(waiting.length)
    })
  })

  it('[FLR-8] a request that is cued is one that waits', () => {
    always(({ floor }) => {
      const cued = floor.next?.requestId ?? null
      if (cued !== null) expect(floor.requests.map(({ id }) => id)).toContain(cued)
    }, 1_000)
  })

  it('[FLR-10] [AGD-16] speaking time stands when the clock of the item does, and no speech is of negative length', () => {
    always(({ agenda, floor, meeting }) => {
      expect(floor.pausedAt === null).toBe(agenda.pausedAt === null)
      expect(floor.pausedAt === null || meeting.status === 'recess' || isClockHeld({ meeting, agenda })).toBe(true)
      expect(floor.spoken.every(({ spokenMs, speeches }) => spokenMs >= 0 && speeches > 0)).toBe(true)
    }, 500)
  })

  it('[CMD-3] never more awardees are revealed than there are', () => {
    always(({ commendation }) => {
      for (const { revealed, total } of Object.values(commendation)) expect(revealed).toBeLessThanOrEqual(total)
    })
  })

  it('[INV-9] replay from the first event gives the same state as any state on the way and the rest', () => {
    fc.assert(
      fc.property(anyCommands, fc.nat(), (commands, cut) => {
        const { log, state } = play(commands)
        const at = cut % log.length
        const stored: MeetingState = JSON.parse(JSON.stringify(foldWhole(log.slice(0, at))))
        expect(foldWhole(log.slice(at), stored)).toEqual(state)
      }),
      { numRuns: 150 },
    )
  })

  it('[ARC-9] an event that nobody knows changes nothing', () => {
    const { state } = play([])
    const unknown = { type: 'weather.changed', data: {}, seq: 9, at: 9 } as unknown as MeetingEvent
    expect(foldWhole([unknown], state)).toEqual(state)
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createShownState, type Shown } from '../../../client/connection/shown-state.ts'
import { commitLeadMs } from '../../../shared/domain/agenda/agenda.evolve.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

/** A meeting, and a page that is told of each step at once. @param delayMs of the hall's picture. */
function page(delayMs = 0) {
  const meeting = liveMeeting()
  let shown: Shown | null = null
  const follow = createShownState({
    now: () => meeting.now,
    delayMs: () => delayMs,
    show: (next) => {
      shown = next
    },
  })
  const told = () => follow.take({ epoch: 'e', seq: meeting.log.length, state: meeting.state })
  const say: typeof meeting.say = (...command) => {
    const code = meeting.say(...command)
    told()
    return code
  }
  told()
  return {
    meeting,
    say,
    told,
    pass(ms: number) {
      meeting.wait(ms)
      vi.advanceTimersByTime(ms)
    },
    get item() {
      return shown?.state.agenda.currentItemId
    },
    get shown() {
      return shown
    },
  }
}

function staged(delayMs?: number) {
  const hall = page(delayMs)
  hall.say('agenda.stage', { itemId: 'read' })
  hall.say('agenda.commit', { itemId: 'read' })
  return hall
}

describe('what a page shows of what it knows', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('[AGD-19] a commit is shown at its instant, and not painted before it', () => {
    const hall = staged()
    const seq = hall.shown?.seq ?? 0
    hall.pass(commitLeadMs - 1)
    expect(hall.item).toBe('open')
    expect(hall.shown?.seq).toBe(seq)
    hall.pass(1)
    expect(hall.item).toBe('read')
    expect(hall.shown?.seq).toBe(hall.meeting.log.length)
  })

  it('[AGD-19] who hears of it too late shows it at once', () => {
    const hall = page()
    hall.meeting.say('agenda.stage', { itemId: 'read' })
    hall.meeting.say('agenda.commit', { itemId: 'read' })
    hall.pass(commitLeadMs)
    hall.told()
    expect(hall.item).toBe('read')
  })

  it('[AGD-19] a page that comes in the middle shows it at once', () => {
    const { meeting } = staged()
    let item: string | null = null
    const late = createShownState({
      now: () => meeting.now,
      delayMs: () => 0,
      show: ({ state }) => {
        item = state.agenda.currentItemId
      },
    })
    late.take({ epoch: 'e', seq: meeting.log.length, state: meeting.state })
    expect(item).toBe('read')
  })

  it('[AGD-1] to advance is the short way: at once, but with the picture', () => {
    const [quick, slow] = [page(), page(800)]
    for (const hall of [quick, slow]) hall.say('agenda.advance', { from: 'open' })
    expect([quick.item, slow.item]).toEqual(['read', 'open'])
    slow.pass(800)
    expect(slow.item).toBe('read')
  })

  it('[VEN-6] every switch keeps its own distance', () => {
    const hall = page(800)
    hall.say('agenda.advance', { from: 'open' })
    hall.pass(500)
    hall.say('agenda.advance', { from: 'read' })
    hall.pass(300)
    expect(hall.item).toBe('read')
    hall.pass(499)
    expect(hall.item).toBe('read')
    hall.pass(1)
    expect(hall.item).toBe('talk')
  })

  it('[AGD-5] what is taken back during the lead is never shown', () => {
    const hall = staged()
    hall.pass(100)
    hall.say('agenda.takeBack', {})
    expect(hall.item).toBe('open')
    hall.pass(10_000)
    expect(hall.item).toBe('open')
    expect(hall.shown?.seq).toBe(hall.meeting.log.length)
  })

  it('notices and withdrawn documents do not wait', () => {
    const hall = page()
    hall.say('documents.release', { documentId: 'd1' })
    hall.say('documents.turnPage', { documentId: 'd1', page: 1 })
    hall.say('agenda.stage', { itemId: 'talk' })
    hall.say('agenda.commit', { itemId: 'talk' })
    expect(hall.shown?.state.documents.d1?.page).toBe(1)
    hall.say('notices.send', { to: 'all', text: 'Now', level: 'urgent' })
    expect(hall.shown?.state.notices).toHaveLength(1)
    hall.say('documents.withdraw', { documentId: 'd1' })
    expect(hall.shown?.state.documents.d1?.page).toBeNull()
    expect(hall.item).toBe('open')
  })

  it('a clock that is hours behind keeps nobody waiting', () => {
    const { meeting } = staged()
    let item: string | null = null
    const wrong = createShownState({
      now: () => (meeting.now - 3_600_000) as typeof meeting.now,
      delayMs: () => 0,
      show: ({ state }) => {
        item = state.agenda.currentItemId
      },
    })
    wrong.take({ epoch: 'e', seq: 1, state: liveMeeting().state })
    wrong.take({ epoch: 'e', seq: meeting.log.length, state: meeting.state })
    expect(item).toBe('read')
  })
})

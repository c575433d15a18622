import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createFigureHistory } from '../../../server/metrics/figure-history.ts'
import type { MetricSources } from '../../../server/metrics/metrics.ts'
import { instant } from '../../../shared/kernel/time.ts'
import type { figureContracts } from '../../../shared/protocol/http/figures.contract.ts'
import type { AnswerOf } from '../../../shared/protocol/http/route-contract.ts'
import { connect, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

type Figures = AnswerOf<typeof figureContracts.ofNode>

describe('[CON-8] the history of a node', () => {
  afterEach(() => void vi.useRealTimers())

  const begun = () => {
    vi.useFakeTimers()
    let backupAt: number | null = null
    const sources: MetricSources = {
      socketsByRole: () => new Map([['screen', 2]]),
      streams: () => 1,
      venues: () => ({ there: 2, behind: 0 }),
      jobs: () => ({ running: 1, waiting: 3 }),
      lastBackupAt: () => backupAt,
    }
    const history = createFigureHistory({ now: () => instant(Date.now()) })
    history.watch(sources)
    return {
      history,
      backUp: () => {
        backupAt = Date.now()
      },
    }
  }

  it('is an hour long, however long the node has run, and goes on from where somebody was', () => {
    const { history } = begun()
    vi.advanceTimersByTime(3 * 3_600_000)
    const { at, waiting, sockets } = history.seriesAfter(instant(0))
    expect([at.length, waiting.at(-1), sockets.at(-1)]).toEqual([360, 3, 2])
    vi.advanceTimersByTime(20_000)
    expect(history.seriesAfter(at.at(-1) ?? instant(0)).at).toHaveLength(2)
    history.close()
    vi.advanceTimersByTime(60_000)
    expect(history.seriesAfter(at.at(-1) ?? instant(0)).at).toHaveLength(2)
  })

  it('holds the worst of each ten seconds, and nothing where nothing was measured', () => {
    const { history } = begun()
    for (const ms of [3, 40.04, 7]) history.measures.onCommitted(ms)
    history.measures.onCommand('meeting.start', { ok: true, seq: 1 })
    history.measures.onCommand('meeting.start', { ok: false, rejection: { code: 'x', params: {} } })
    vi.advanceTimersByTime(20_000)
    const { commitMs, drawnMs, commands, refused } = history.seriesAfter(instant(0))
    expect([commitMs, drawnMs]).toEqual([
      [null, 40, null],
      [null, null, null],
    ])
    expect([commands, refused]).toEqual([
      [0, 2, 0],
      [0, 1, 0],
    ])
    history.close()
  })

  it('tells of starts, backups, limits and halls, the newest first and the last two hundred of them', () => {
    const { history, backUp } = begun()
    backUp()
    for (const limit of ['wrongTokens', 'wrongTokens']) history.measures.onLimited(limit)
    vi.advanceTimersByTime(10_000)
    history.onVenue('venueLost', 'm1', 'Hall b1')
    expect(history.happened()).toMatchObject([
      { what: 'venueLost', about: 'Hall b1', meetingId: 'm1', isOwners: false },
      { what: 'backup', isOwners: false },
      { what: 'limited', about: 'wrongTokens', count: 2, isOwners: true },
      { what: 'started' },
    ])
    for (let turn = 0; turn < 300; turn += 1) history.onVenue('venueBack', 'm1', 'Hall b1')
    expect(history.happened()).toHaveLength(200)
    history.close()
  })
})

describe('[CON-8] figures are asked for', () => {
  let hall: RunningHall
  let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
  let other: Awaited<ReturnType<RunningHall['createMeeting']>>
  beforeAll(async () => {
    hall = await startHall()
    meeting = await hall.createMeeting()
    other = await hall.createMeeting()
  })
  afterAll(() => hall?.stop())
  const technician = async () =>
    (
      await hall.call<{ token: string }>('POST', `/api/meetings/${meeting.meetingId}/links`, ownerToken, {
        role: 'technician',
      })
    ).body.token

  it('by the owner for the whole node, by technicians and staff for their meeting and how well it is served', async () => {
    const here = connect(hall.base, { token: meeting.tokenOf('screen', 'b1'), meetingId: meeting.meetingId })
    const elsewhere = connect(hall.base, { token: other.tokenOf('screen', 'b1'), meetingId: other.meetingId })
    await Promise.all([here.ready(), elsewhere.ready()])
    const whole = await hall.call<Figures>('GET', '/api/figures', ownerToken)
    expect(whole.status).toBe(200)
    expect(whole.body.sockets).toEqual({ screen: 2 })
    expect(whole.body.series.sockets).toHaveLength(whole.body.series.at.length)
    const path = `/api/meetings/${meeting.meetingId}/figures`
    for (const token of [await technician(), meeting.tokenOf('moderator')]) {
      const { status, body } = await hall.call<Figures>('GET', path, token)
      expect([status, body.sockets]).toEqual([200, { screen: 1 }])
      expect(Object.keys(body.series).sort()).toEqual(
        ['at', 'commitMs', 'drawnMs', 'feedMs', 'loopMs', 'memoryMb', 'running', 'waiting'].sort(),
      )
    }
    here.close()
    elsewhere.close()
  })

  it('and by nobody else, nor of another meeting', async () => {
    const path = `/api/meetings/${meeting.meetingId}/figures`
    for (const token of [
      meeting.tokenOf('operator', 'b1'),
      meeting.tokenOf('screen', 'b1'),
      meeting.tokenOf('observer'),
    ])
      expect((await hall.call('GET', path, token)).status).toBe(403)
    expect((await hall.call('GET', '/api/figures', await technician())).status).toBe(403)
    expect((await hall.call('GET', `/api/meetings/${other.meetingId}/figures`, await technician())).status).toBe(404)
  })

  it('what happens to a hall of another meeting is told to the owner alone', async () => {
    const { deps } = hall.hall
    deps.figures.onVenue('venueLost', meeting.meetingId, 'Ours')
    deps.figures.onVenue('venueLost', other.meetingId, 'Theirs')
    deps.figures.measures.onLimited('wrongTokens')
    const told = async (path: string, token: string) =>
      (await hall.call<Figures>('GET', path, token)).body.happened.map(({ what, about }) => `${what} ${about}`)
    expect(await told('/api/figures', ownerToken)).toEqual(['venueLost Theirs', 'venueLost Ours', 'started '])
    expect(await told(`/api/meetings/${meeting.meetingId}/figures`, await technician())).toEqual([
      'venueLost Ours',
      'started ',
    ])
  })
})

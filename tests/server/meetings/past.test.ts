import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { frameSpacing } from '../../../server/meetings/packed-frames.ts'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent, MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { eventVersion } from '../../../shared/domain/meeting/upcast.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { meetingFile, newCommandId, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

const acts = 3_000

interface Window {
  readonly seq: number
  readonly head: number
  readonly from: number
  readonly upTo: number
  readonly state: MeetingState
  readonly events: readonly MeetingEvent[]
}

interface Marks {
  readonly seq: number
  readonly isSound: boolean
  readonly more: boolean
  readonly places: readonly { readonly seq: number; readonly at: number }[]
  readonly marks: readonly { readonly seq: number; readonly act: { readonly kind: string } }[]
}

describe('the past of a long log', () => {
  let hall: RunningHall
  let id = ''
  let tokenOf: (role: string, venueId?: string) => string

  const say = async (type: string, data: object, by = tokenOf('moderator')) => {
    const answer = await hall.call('POST', `/api/meetings/${id}/commands`, by, {
      commandId: newCommandId(),
      type,
      data,
    })
    expect(answer.body, type).toMatchObject({ ok: true })
  }
  const window = async (token: string, query: string) => {
    const answer = await hall.call<Window>('GET', `/api/meetings/${id}/replay/window?${query}`, token)
    expect(answer.status).toBe(200)
    return answer.body
  }
  const shown = ({ state, events }: Window, place: number) =>
    foldMeeting(
      events.filter(({ seq }) => seq <= place),
      state,
    )

  beforeAll(async () => {
    hall = await startHall()
    const meeting = await hall.createMeeting(meetingFile(3, 20))
    id = meeting.meetingId
    tokenOf = meeting.tokenOf
    const commits = Array.from({ length: acts }, (_, index) => ({
      commandId: `act-${index}`,
      bodyHash: 'none',
      actor: { role: 'owner' },
      events: [
        {
          type: 'venues.readinessReported',
          data: {
            venueId: `b${1 + (index % 3)}`,
            check: 'audio',
            status: index % 2 ? 'ok' : 'problem',
            note: `n ${index}`,
          },
          at: instant(1_700_000_000_000 + index * 1_000),
          version: eventVersion,
        },
      ],
    }))
    for (let start = 0; start < acts; start += 500)
      await hall.hall.deps.events.append(id, 1 + start, commits.slice(start, start + 500))
    await say('meeting.start', {})
    await say('agenda.advance', { from: null })
    await say('notices.help', { venueId: 'b1', text: '没有声音' }, tokenOf('operator', 'b1'))
  })
  afterAll(() => hall.stop())

  it('[RPL-4] a place is folded from a state that is near: of a long log a few hundred rows are read', async () => {
    await window(ownerToken, `seq=${acts}`)
    const read = vi.spyOn(hall.hall.deps.events, 'read')
    const took: number[] = []
    for (const seq of [1, 700, 1_500, 2_222, 2_999]) {
      read.mockClear()
      const { from, upTo, head, ...told } = await window(ownerToken, `seq=${seq}`)
      const rows = await Promise.all(read.mock.results.map(({ value }) => value as Promise<readonly unknown[]>))
      took.push(rows.reduce((sum, found) => sum + found.length, 0))
      expect([from % frameSpacing, from <= seq && seq <= upTo, upTo - from <= frameSpacing]).toEqual([0, true, true])
      const { readiness } = shown({ from, upTo, head, ...told }, seq).venues[`b${1 + ((seq - 2 + 3) % 3)}`] ?? {}
      if (seq > 1) expect(readiness?.audio?.note).toBe(`n ${seq - 2}`)
    }
    read.mockRestore()
    // And the row at which the near state stands: it tells that the log is still the same [NOD-5].
    expect(Math.max(...took)).toBeLessThanOrEqual(frameSpacing + 1)
  })

  it('[RPL-4] begins where the meeting began, and ends at its head', async () => {
    const begun = await window(ownerToken, '')
    expect(begun).toMatchObject({ seq: acts + 2 })
    expect(shown(begun, begun.seq).meeting.status).toBe('live')
    const { state } = (await hall.call<{ state: MeetingState }>('GET', `/api/meetings/${id}/state`, ownerToken)).body
    const end = await window(ownerToken, 'seq=99999999')
    expect(end.seq).toBe(end.head)
    expect(shown(end, end.head)).toEqual(state)
    const early = await window(ownerToken, `at=${1_700_000_000_000 + 10_500}`)
    expect(early.seq).toBe(12)
    expect((await hall.call('GET', `/api/meetings/${id}/replay/window?seq=-1`, ownerToken)).status).toBe(422)
  })

  it('[RPL-4] of a meeting that never began it shows how it stands, and of no place less than the first event', async () => {
    const { meetingId, tokenOf: of } = await hall.createMeeting()
    const ask = (query: string) =>
      hall.call<Window>('GET', `/api/meetings/${meetingId}/replay/window${query}`, of('observer'))
    const { body } = await ask('')
    expect([body.seq, shown(body, body.seq).meeting.status]).toEqual([body.head, 'planned'])
    const first = (await ask('?seq=0')).body
    expect(shown(first, first.seq).meeting.title).not.toBe('')
    const marks = (await hall.call<Marks>('GET', `/api/meetings/${meetingId}/replay`, of('observer'))).body
    expect(marks.marks).toEqual([])
  })

  it('[RPL-2] staff look as any screen does, the others as themselves', async () => {
    const as = (role: string, venueId: string | undefined, query: string) =>
      hall.call<Window>('GET', `/api/meetings/${id}/replay/window?seq=${acts + 3}${query}`, tokenOf(role, venueId))
    const screen = await as('moderator', undefined, '&venueId=b1')
    expect(JSON.stringify(screen.body.state)).not.toContain('"n ')
    const own = await as('screen', 'b1', '')
    expect(shown(screen.body, acts + 3)).toEqual(shown(own.body, acts + 3))
    expect((await as('operator', 'b1', '&venueId=b2')).status).toBe(404)
    expect((await as('observer', undefined, '&venueId=b2')).status).toBe(404)
    expect((await as('operator', 'b1', '&venueId=b1')).status).toBe(200)
    expect((await hall.call('GET', `/api/meetings/${id}/replay`, 'nobody')).status).toBe(401)
  })

  it('[RPL-2] staff look as any lectern does: with the private word, which no screen is told', async () => {
    const link = { role: 'speaker', venueId: 'b1' }
    const { body } = await hall.call<{ token: string }>('POST', `/api/meetings/${id}/links`, ownerToken, link)
    await say('floor.give', { speaker: { name: 'Speaker one', venueId: 'b1' } })
    await say('floor.tellSpeaker', { text: 'two minutes left' })
    const asked = async (token: string, query: string) => {
      const told = await window(token, `seq=99999999&venueId=b1${query}`)
      return shown(told, told.head)
    }
    const lectern = await asked(ownerToken, '&as=speaker')
    expect(lectern.floor.word?.text).toBe('two minutes left')
    expect(lectern).toEqual(await asked(body.token, ''))
    expect((await asked(ownerToken, '&as=screen')).floor.word).toBe(null)
    const ofScreen = `/api/meetings/${id}/replay/window?venueId=b1&as=speaker`
    expect((await hall.call('GET', ofScreen, tokenOf('screen', 'b1'))).status).toBe(404)
  })

  it('[RPL-1] [RPL-2] tells the marks by role, with the moments of the log', async () => {
    const marksOf = async (token: string, after = 0) =>
      (await hall.call<Marks>('GET', `/api/meetings/${id}/replay?after=${after}`, token)).body
    const all = await marksOf(ownerToken)
    expect(all).toMatchObject({ isSound: true, more: false })
    expect(all.marks.map(({ act }) => act.kind)).toEqual(
      expect.arrayContaining(['started', 'itemBegan', 'calledForHelp']),
    )
    expect(all.places.length).toBe(Math.floor((all.seq - 1) / frameSpacing) + 2)
    const kindsFor = async (role: string, venueId?: string) =>
      (await marksOf(tokenOf(role, venueId))).marks.map(({ act }) => act.kind)
    expect(await kindsFor('operator', 'b1')).toContain('calledForHelp')
    expect(await kindsFor('operator', 'b2')).not.toContain('calledForHelp')
    expect(await kindsFor('screen', 'b1')).not.toContain('calledForHelp')
    const [, second] = all.marks
    expect((await marksOf(ownerToken, second?.seq)).marks).toEqual(
      all.marks.filter(({ seq }) => seq > (second?.seq ?? 0)),
    )
    await say('notices.help', { venueId: 'b1', text: '没有图像' }, tokenOf('operator', 'b1'))
    expect((await marksOf(ownerToken)).marks).toHaveLength(all.marks.length + 1)
  })
})

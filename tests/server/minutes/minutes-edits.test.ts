import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { initialMinutes } from '../../../shared/domain/minutes/minutes.evolve.ts'
import { pagesOf } from '../../support/ledger-files.ts'
import { meetingFile, newCommandId, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

interface Section {
  readonly id: string
  readonly text: string
  readonly drafted: string | null
  readonly isEdited: boolean
  readonly isRemoved: boolean
  readonly sources: readonly number[]
}

const sourcesOf = ({ sections }: Minutes, section: string) => sections.find(({ id }) => id === section)?.sources ?? []

interface Minutes {
  readonly told: readonly { readonly seqs: readonly number[] }[]
  readonly revision: number
  readonly status: string
  readonly sections: readonly Section[]
  readonly history: readonly {
    readonly revision: number
    readonly text: string | null
    readonly by: string
    readonly isCitation: boolean
  }[]
}

async function startedMeeting() {
  const meeting = await hall.createMeeting({ ...meetingFile(1, 2), locale: 'zh-CN' })
  const { meetingId, tokenOf } = meeting
  const call = async (method: string, path: string, body: object | null = null, by = tokenOf('moderator')) => {
    const response = await fetch(`${hall.base}/api/meetings/${meetingId}/${path}`, {
      method,
      headers: { authorization: `Bearer ${by}`, 'content-type': 'application/json' },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  const bodyOf = ({ bytes }: { bytes: Uint8Array }) => JSON.parse(Buffer.from(bytes).toString('utf8'))
  const say = async (type: string, data: object, by?: string) => {
    const answer = await call('POST', 'commands', { commandId: newCommandId(), type, data }, by)
    return { status: answer.status, ...bodyOf(answer) } as { status: number; ok: boolean; rejection?: { code: string } }
  }
  const minutes = async (): Promise<Minutes> => bodyOf(await call('GET', 'minutes'))
  await say('meeting.start', {})
  await say('agenda.advance', { from: null })
  return { ...meeting, call, bodyOf, say, minutes }
}

describe('the minutes, read and changed', () => {
  it('[MIN-8] a section comes from the events that somebody chose, among all that the record tells', async () => {
    const { minutes, say } = await startedMeeting()
    const before = await minutes()
    const line = before.told.find(({ seqs }) => !seqs.some((seq) => sourcesOf(before, 'held').includes(seq)))
    const sources = [...(line?.seqs ?? [])]
    expect(sources.length).toBeGreaterThan(0)
    expect(await say('minutes.cite', { section: 'held', sources, from: 0 })).toMatchObject({ ok: true })
    const after = await minutes()
    expect(sourcesOf(after, 'held')).toEqual(sources)
    expect(after.history).toMatchObject([{ revision: 1, isCitation: true, text: null }])
    expect(await say('minutes.add', { after: 'held', text: '请各单位落实。', from: 1 })).toMatchObject({ ok: true })
    const own = (await minutes()).sections.find(({ drafted }) => drafted === null)?.id ?? ''
    expect(await say('minutes.cite', { section: own, sources, from: 2 })).toMatchObject({ ok: true })
    expect(sourcesOf(await minutes(), own)).toEqual(sources)
    expect((await minutes()).history.map(({ isCitation }) => isCitation)).toEqual([true, false, true])
  })

  it('[MIN-4] sections have their texts and sources; a change is told with what it was before, and stands in the paper', async () => {
    const { minutes, say, call } = await startedMeeting()
    const before = await minutes()
    expect(before).toMatchObject({ revision: 0, status: 'draft', history: [] })
    const held = before.sections.find(({ id }) => id === 'held')
    expect(held).toMatchObject({ isEdited: false, isRemoved: false })
    expect(held?.sources.length).toBeGreaterThan(0)
    expect(await say('minutes.edit', { section: 'held', text: '会议如期召开。', from: 0 })).toMatchObject({ ok: true })
    expect(await say('minutes.add', { after: 'held', text: '各单位要抓好落实。', from: 1 })).toMatchObject({ ok: true })
    expect(await say('minutes.remove', { section: 'attended', from: 2 })).toMatchObject({ ok: true })
    const after = await minutes()
    expect(after.revision).toBe(3)
    expect(after.sections[0]).toMatchObject({ id: 'held', text: '会议如期召开。', isEdited: true, drafted: held?.text })
    expect(after.sections[1]).toMatchObject({ text: '各单位要抓好落实。', isEdited: true, drafted: null, sources: [] })
    expect(after.sections.find(({ id }) => id === 'attended')?.isRemoved).toBe(true)
    expect(after.history.map(({ revision, text, by }) => [revision, text, by])).toEqual([
      [3, null, 'moderator'],
      [2, '各单位要抓好落实。', 'moderator'],
      [1, '会议如期召开。', 'moderator'],
    ])
    const paper = (await pagesOf((await call('GET', 'papers/minutes.pdf')).bytes)).join('')
    expect(paper).toContain('会议如期召开。')
    expect(paper).toContain('各单位要抓好落实。')
    expect(paper).not.toContain('应到')
  })

  it('[MIN-5] of two who change the same the second is refused, and nothing of the first is lost', async () => {
    const { minutes, say } = await startedMeeting()
    const both = await Promise.all(
      ['One', 'Other'].map((text) => say('minutes.edit', { section: 'held', text, from: 0 })),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(both.find(({ ok }) => !ok)).toMatchObject({ status: 409, rejection: { code: 'minutes.stale' } })
    const kept = both[0]?.ok === true ? 'One' : 'Other'
    expect((await minutes()).sections[0]?.text).toBe(kept)
  })

  it('[MIN-6] nobody but staff reads, changes or hears of them, and what was written lies in no event', async () => {
    const { say, call, bodyOf, tokenOf } = await startedMeeting()
    await say('minutes.edit', { section: 'held', text: 'Canary of the minutes', from: 0 })
    await say('minutes.attach', { attachments: [{ kind: 'tasks' }], from: 1 })
    for (const role of ['operator', 'screen', 'attendee', 'observer']) {
      const token = role === 'observer' ? tokenOf(role) : tokenOf(role, 'b1')
      expect((await call('GET', 'minutes', null, token)).status, role).toBe(403)
      expect((await call('GET', 'papers/minutes.pdf', null, token)).status, role).toBe(403)
      const refused = await say('minutes.edit', { section: 'held', text: 'x', from: 2 }, token)
      expect(refused.status, role).toBe(403)
      const { state } = bodyOf(await call('GET', 'state', null, token))
      expect(state.minutes, role).toEqual(initialMinutes)
      const { events } = bodyOf(await call('GET', 'events?after=0', null, token))
      expect(JSON.stringify(events), role).not.toContain('minutes.')
    }
    const { events } = bodyOf(await call('GET', 'events?after=0'))
    expect(JSON.stringify(events)).toContain('minutes.edited')
    expect(JSON.stringify(events)).not.toContain('Canary of the minutes')
  })

  it('[MIN-6] what was written goes with the names of the meeting; the log says its own again', async () => {
    const { minutes, say, call, meetingId } = await startedMeeting()
    const drafted = (await minutes()).sections[0]?.text
    await say('minutes.edit', { section: 'held', text: '干警一主持。', from: 0 })
    await say('minutes.add', { after: null, text: '干警二讲话。', from: 1 })
    await say('meeting.adjourn', {})
    const erased = await call('POST', 'erase-people', { what: 'people', confirm: 'A meeting for tests' }, ownerToken)
    expect(erased.status, meetingId).toBeLessThan(300)
    const { sections, revision } = await minutes()
    expect(revision).toBe(2)
    expect(sections[0]).toMatchObject({ id: 'held', text: drafted, isEdited: false })
    expect(JSON.stringify(sections)).not.toContain('干警')
  })
})

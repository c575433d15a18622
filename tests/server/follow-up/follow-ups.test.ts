import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importDesk } from '../../support/import-hall.ts'
import { pagesOf, workbookOf } from '../../support/ledger-files.ts'
import { meetingFile, newCommandId, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

interface Shown {
  readonly id: string
  readonly number: number
  readonly text: { readonly revision: string; readonly text: string | null }
  readonly inCharge: { readonly text: string | null } | null
  readonly percent: number
  readonly standing: string
}

async function liveMeeting() {
  const file = meetingFile(2, 4)
  const meeting = await hall.createMeeting({ ...file, locale: 'zh-CN' })
  const staff = meeting.tokenOf('moderator')
  const call = async (rest: string, by = staff, body?: object, method = body === undefined ? 'GET' : 'POST') =>
    fetch(`${hall.base}/api/meetings/${meeting.meetingId}/${rest}`, {
      method,
      headers: { authorization: `Bearer ${by}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const send = async (type: string, data: object, by = staff) => {
    const response = await call('commands', by, { commandId: newCommandId(), type, data })
    return (await response.json()) as { ok: boolean; rejection?: { code: string } }
  }
  const say = async (type: string, data: object, by = staff) =>
    expect(await send(type, data, by), type).toMatchObject({ ok: true })
  const list = async (by = staff) =>
    (await (await call('follow-ups', by)).json()) as { followUps: Shown[]; counts: object }
  await say('meeting.start', {})
  await say('followUps.add', {
    text: '=SUM(1) 建成调解室',
    lead: 'b1',
    helpers: ['b2', '立案庭'],
    inCharge: '干警七',
    due: '2020-03-31',
    point: { itemId: 'talk', point: 1 },
  })
  return { ...meeting, call, send, say, list }
}

describe('the follow-ups of a meeting', () => {
  it('[FUP-1] [PRV-12] says what was typed to those who may, and the log does not hold it', async () => {
    const meeting = await liveMeeting()
    const { followUps, counts } = await meeting.list()
    expect(followUps).toMatchObject([
      {
        number: 1,
        text: { text: '=SUM(1) 建成调解室' },
        lead: 'b1',
        helpers: ['b2', '立案庭'],
        inCharge: { text: '干警七' },
        standing: 'overdue',
      },
    ])
    expect(counts).toMatchObject({ overdue: 1, open: 0 })
    const events = await (await meeting.call('events?after=0')).text()
    expect(events).toContain('followUps.changed')
    expect(events).not.toMatch(/调解室|干警七|立案庭/u)
    const state = (await (await meeting.call('state')).json()) as { state: { followUps: { id: string }[] } }
    expect(state.state.followUps.map(({ id }) => id)).toEqual(followUps.map(({ id }) => id))
  })

  it('[FUP-1] a repetition of the same command adds nothing', async () => {
    const meeting = await liveMeeting()
    const body = { commandId: newCommandId(), type: 'followUps.add', data: { text: '再一件', lead: null } }
    const answers = [await meeting.call('commands', undefined, body), await meeting.call('commands', undefined, body)]
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
    expect((await meeting.list()).followUps).toHaveLength(2)
  })

  it('[FUP-6] an operator has what its hall is charged with, others nothing', async () => {
    const meeting = await liveMeeting()
    await meeting.say('followUps.add', { text: '只给二号会场', lead: 'b2' })
    const texts = async (by: string) => (await meeting.list(by)).followUps.map(({ text }) => text.text)
    expect(await texts(meeting.tokenOf('operator', 'b1'))).toEqual(['=SUM(1) 建成调解室'])
    expect(await texts(meeting.tokenOf('operator', 'b2'))).toEqual(['=SUM(1) 建成调解室', '只给二号会场'])
    expect(await texts(meeting.tokenOf('operator', 'main'))).toEqual([])
    for (const by of [
      meeting.tokenOf('screen', 'b1'),
      meeting.tokenOf('attendee', 'b1'),
      meeting.tokenOf('observer'),
    ]) {
      expect((await meeting.call('follow-ups', by)).status).toBe(403)
      expect(await (await meeting.call('state', by)).json()).toMatchObject({ state: { followUps: [] } })
      expect(await (await meeting.call('events?after=0', by)).text()).not.toContain('followUps.')
    }
  })

  it('[FUP-4] [FUP-5] [FUP-7] [FUP-10] a hall reports after the end, asks for a later day, and every step is told', async () => {
    const meeting = await liveMeeting()
    await meeting.say('meeting.adjourn', {})
    const [{ id: followUpId } = { id: '' }] = (await meeting.list()).followUps
    const operator = meeting.tokenOf('operator', 'b1')
    await meeting.say('followUps.edit', { followUpId, patch: { due: '2099-03-31', inCharge: '干警八' } })
    await meeting.say('followUps.report', { followUpId, venueId: 'b1', percent: 40, note: '已选址' }, operator)
    const foreign = await meeting.send('followUps.report', { followUpId, venueId: 'b2', percent: 9 }, operator)
    expect(foreign).toMatchObject({ ok: false, rejection: { code: 'command.forbidden' } })
    const ask = { followUpId, venueId: 'b1', due: '2099-04-30', reason: '等待审批' }
    await meeting.say('followUps.askExtension', ask, operator)
    expect((await meeting.send('followUps.grantExtension', { followUpId }, operator)).ok).toBe(false)
    await meeting.say('followUps.grantExtension', { followUpId })
    await meeting.say('followUps.close', { followUpId, approvedBy: '干警九' })
    const { steps } = (await (await meeting.call(`follow-ups/${followUpId}/history`)).json()) as {
      steps: { act: string; note: string | null; by: { role: string }; changes: object[] }[]
    }
    expect(steps.map(({ act }) => act)).toEqual([
      'added',
      'edited',
      'reported',
      'extensionAsked',
      'extensionGranted',
      'closed',
    ])
    expect(steps[1]?.changes).toEqual([
      { field: 'inCharge', old: '干警七', new: '干警八' },
      { field: 'due', old: '2020-03-31', new: '2099-03-31' },
    ])
    expect(steps[2]).toMatchObject({ note: '已选址', by: { role: 'operator' } })
    expect(steps[3]).toMatchObject({ note: '等待审批' })
    expect((await meeting.call(`follow-ups/${followUpId}/history`, operator)).status).toBe(403)
    expect((await meeting.call('follow-ups/none/history')).status).toBe(404)
  })

  it('[FUP-9] stands on paper and in a sheet, with the same words, and formulas stay text', async () => {
    const meeting = await liveMeeting()
    await meeting.say('followUps.add', { text: '只给二号会场', lead: 'b2' })
    const take = async (rest: string, by?: string) => new Uint8Array(await (await meeting.call(rest, by)).arrayBuffer())
    const whole = (await pagesOf(await take('papers/followUp.pdf'))).join('')
    for (const said of [
      '督办台账',
      '建成调解室',
      '第3项第2点',
      '立案庭',
      '干警七',
      '2020-03-31',
      '逾期',
      '只给二号会场',
    ])
      expect(whole.replaceAll(' ', '')).toContain(said)
    expect(await take('papers/followUp.pdf')).toEqual(await take('papers/followUp.pdf'))
    const own = (await pagesOf(await take('papers/followUp.pdf', meeting.tokenOf('operator', 'b1')))).join('')
    expect(own).toContain('建成调解室')
    expect(own).not.toContain('只给二号会场')
    const sheet = (await workbookOf(await take('papers/followUp.xlsx'))).get('督办台账')
    expect(sheet?.[1]?.slice(0, 7)).toEqual([
      1,
      '=SUM(1) 建成调解室',
      '第 3 项第 2 点',
      expect.any(String),
      expect.stringContaining('立案庭'),
      '干警七',
      '2020-03-31',
    ])
  })

  it('[FUP-12] the sheet that goes out comes in again: what was changed in it, and nothing twice', async () => {
    const meeting = await liveMeeting()
    const { followUps } = await meeting.list()
    await meeting.say(
      'followUps.report',
      { followUpId: followUps[0]?.id, venueId: 'b1', percent: 40, note: '已选址' },
      meeting.tokenOf('operator', 'b1'),
    )
    const sheet = new Uint8Array(await (await meeting.call('papers/followUp.xlsx')).arrayBuffer())
    const desk = importDesk(hall, meeting.meetingId)
    const same = await desk.begin(sheet, { kind: 'followUps', name: '督办台账.xlsx' })
    expect(same.body.counts).toMatchObject({ same: 1, changed: 0, new: 0, warning: 0, fault: 0 })
    const [heading = [], row = []] = (await workbookOf(sheet)).get('督办台账') ?? []
    const written = row.map((cell, index) => (heading[index] === '进度（%）' ? 70 : cell))
    const lines = [heading, written, ['', '补一件', '', '审管办', '', '', '2099-01-31']].map((cells) =>
      cells.join('\t'),
    )
    const { body } = await desk.begin(Buffer.from(lines.join('\n')), { kind: 'followUps', name: 'list.tsv' })
    expect(body.counts).toMatchObject({ changed: 1, new: 1, fault: 0 })
    expect((await desk.apply(body.importId, 'all')).body).toMatchObject({ added: 1, changed: 1 })
    const after = (await meeting.list()).followUps
    expect(after).toMatchObject([
      { number: 1, percent: 70, helpers: ['b2', '立案庭'], reports: [{ venueId: 'b1', note: { text: '已选址' } }] },
      { number: 2, text: { text: '补一件' }, lead: '审管办' },
    ])
    expect(await (await meeting.call('events?after=0')).text()).not.toMatch(/补一件|审管办/u)
  })

  it('[FUP-12] what was changed while a sheet is looked through is shown anew, and nothing is done', async () => {
    const meeting = await liveMeeting()
    const desk = importDesk(hall, meeting.meetingId)
    const file = Buffer.from('事项,时限\n=SUM(1) 建成调解室,2099-05-31\n')
    const { body } = await desk.begin(file, { kind: 'followUps' })
    expect(body.counts).toMatchObject({ changed: 1 })
    const [{ id: followUpId } = { id: '' }] = (await meeting.list()).followUps
    await meeting.say('followUps.edit', { followUpId, patch: { due: '2099-06-30' } })
    expect(await desk.apply(body.importId, 'all')).toMatchObject({
      status: 409,
      body: { error: { code: 'import.stale' } },
    })
    const rows = (await desk.rows(body.importId, 'state=changed')).body.rows
    expect(rows[0]?.changes).toEqual([{ field: 'due', old: '2099-06-30', new: '2099-05-31' }])
    expect((await desk.apply(body.importId, 'all')).body).toMatchObject({ changed: 1 })
  })

  it('[FUP-11] names go with the names of the meeting, texts stay', async () => {
    const meeting = await liveMeeting()
    const [{ id: followUpId } = { id: '' }] = (await meeting.list()).followUps
    await meeting.say('followUps.close', { followUpId, approvedBy: '干警九' })
    const erase = { what: 'people', confirm: 'A meeting for tests' }
    expect((await meeting.call('erase-people', ownerToken, erase)).status).toBeLessThan(300)
    expect((await meeting.list()).followUps).toMatchObject([
      { text: { text: '=SUM(1) 建成调解室' }, inCharge: { text: null }, closed: { approvedBy: { text: null } } },
    ])
  })
})

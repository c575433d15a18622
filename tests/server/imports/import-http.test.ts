import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { importFile, tableText } from '../../support/import-files.ts'
import { importDesk, importMeeting } from '../../support/import-hall.ts'
import { ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
let desk: ReturnType<typeof importDesk>
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>

beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())
beforeEach(async () => {
  meeting = await hall.createMeeting(importMeeting)
  desk = importDesk(hall, meeting.meetingId)
})

const heading = ['姓名', '单位', '职务', '会场', '手机']
const two = [
  ['甲', '一庭', '庭长', '主会场', '13800000001'],
  ['乙', '二庭', '法官', '第一分会场', '13800000002'],
]
const kept = () => readdirSync(join(hall.dataDir, 'imports'))

describe('an import', () => {
  it('[IMP-2] tells every row and what it is, and nothing has changed yet', async () => {
    const { status, body } = await desk.begin(tableText(heading, ...two, ['丙', '', '', '未知会场', '']))
    expect(status).toBe(201)
    expect(body).toMatchObject({
      kind: 'roster',
      fileName: 'list.csv',
      encoding: 'utf-8',
      headerRow: 1,
      counts: { new: 2, changed: 0, same: 0, warning: 0, fault: 1, ignored: 0 },
      progress: 1,
    })
    expect(body.columns.map(({ field }) => field)).toEqual(['name', 'unit', 'title', 'venue', 'phone'])
    expect(body.rows.map(({ row, state }) => [row, state])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'fault'],
    ])
    expect(body.rows[2]?.issues).toMatchObject([
      { field: 'venue', code: 'unknownVenue', message: 'There is no venue “未知会场”; choose one' },
    ])
    expect(await desk.people()).toEqual([])
    expect((await desk.get(body.importId)).body).toMatchObject({ importId: body.importId, progress: 1 })
  })

  it('[IMP-14] takes all rows, or the good ones, as one change; again, everything is the same', async () => {
    const { body } = await desk.begin(tableText(heading, ...two, ['丙', '', '', '未知会场', '']))
    expect(await desk.apply(body.importId, 'all')).toMatchObject({
      status: 409,
      body: { error: { code: 'import.hasFaults', count: 1 } },
    })
    expect(await desk.people()).toEqual([])
    const { status, body: done } = await desk.apply(body.importId, 'good')
    expect([status, done]).toMatchObject([200, { added: 2, changed: 0, skipped: 1 }])
    expect((await desk.people()).map(({ name, venueId, phoneMasked }) => [name, venueId, phoneMasked])).toEqual([
      ['甲', 'main', '*******0001'],
      ['乙', 'b1', '*******0002'],
    ])
    const events = await hall.call<{ events: { type: string }[] }>(
      'GET',
      `/api/meetings/${meeting.meetingId}/events`,
      ownerToken,
    )
    expect(events.body.events.map(({ type }) => type)).toEqual([
      'meeting.created',
      'attendance.rosterChanged',
      'edits.made',
    ])
    const again = await desk.begin(tableText(heading, ...two))
    expect(again.body.counts).toEqual({ new: 0, changed: 0, same: 2, warning: 0, fault: 0, ignored: 0 })
  })

  it('[IMP-14] [EDT-1] what was taken in is one undo and one redo: people, and items', async () => {
    const { meetingId } = meeting
    const step = (type: 'edits.undo' | 'edits.redo') => hall.command(meetingId, ownerToken, type, {})
    const state = async () =>
      (await hall.call<{ state: Pick<MeetingState, 'agenda'> }>('GET', `/api/meetings/${meetingId}/state`, ownerToken))
        .body.state
    const names = async () => (await desk.people()).map(({ name }) => name)
    const people = await desk.begin(tableText(heading, ...two))
    await desk.apply(people.body.importId, 'all')
    const before = await state()
    const agenda = await desk.begin(importFile('a22-agenda-times.xlsx'), { kind: 'agenda', name: 'a22.xlsx' })
    await desk.apply(agenda.body.importId, 'all')
    const after = await state()
    expect(after.agenda.items.length).toBeGreaterThan(before.agenda.items.length)
    expect((await step('edits.undo')).status).toBe(200)
    expect((await state()).agenda.items).toEqual(before.agenda.items)
    expect((await step('edits.undo')).status).toBe(200)
    expect(await names()).toEqual([])
    expect((await step('edits.redo')).status).toBe(200)
    expect(await names()).toEqual(['甲', '乙'])
    expect((await step('edits.redo')).status).toBe(200)
    expect((await state()).agenda.items).toEqual(after.agenda.items)
  })

  it('[IMP-8] tells old and new by field; a phone that is known stays masked', async () => {
    const first = await desk.begin(tableText(heading, ...two))
    await desk.apply(first.body.importId, 'all')
    const other = [
      ['甲', '一庭', '副庭长', '第二分会场', '13800000001'],
      ['乙', '二庭', '法官', '第一分会场', '13800000009'],
      ['丙', '', '', '主会场', '无'],
    ]
    const { body } = await desk.begin(tableText(heading, ...other))
    expect(body.counts).toMatchObject({ changed: 2, new: 1 })
    expect(body.rows.map(({ changes }) => changes)).toEqual([
      [
        { field: 'title', old: '庭长', new: '副庭长' },
        { field: 'venue', old: '主会场', new: '第二分会场' },
      ],
      [{ field: 'phone', old: '*******0002', new: '13800000009' }],
      [],
    ])
    expect((await desk.apply(body.importId, 'all')).body).toMatchObject({ added: 1, changed: 2, skipped: 0 })
    expect((await desk.people()).map(({ name, title, venueId }) => [name, title, venueId])).toEqual([
      ['甲', '副庭长', 'b2'],
      ['乙', '法官', 'b1'],
      ['丙', '', 'main'],
    ])
  })

  it('[IMP-14] what changed meanwhile is not overwritten: the import is stale, and tells the new difference', async () => {
    const first = await desk.begin(tableText(heading, ...two))
    await desk.apply(first.body.importId, 'all')
    const [one, other] = [
      await desk.begin(tableText(heading, [...(two[0] ?? []).with(2, '院长')])),
      await desk.begin(tableText(heading, [...(two[0] ?? []).with(2, '主任')])),
    ]
    expect((await desk.apply(one.body.importId, 'all')).status).toBe(200)
    expect(await desk.apply(other.body.importId, 'all')).toMatchObject({
      status: 409,
      body: { error: { code: 'import.stale' } },
    })
    expect((await desk.get(other.body.importId)).body.rows[0]?.changes).toEqual([
      { field: 'title', old: '院长', new: '主任' },
    ])
    expect((await desk.apply(other.body.importId, 'all')).body).toMatchObject({ changed: 1 })
  })

  it('[IMP-7] doubles are faults until one has chosen; a choice of a hall holds for all rows', async () => {
    const { body } = await desk.begin(importFile('r21-doubles-and-halls.xlsx'), { name: 'r21.xlsx' })
    expect(body.counts).toMatchObject({ fault: 7, warning: 2, new: 3 })
    const keep = await desk.change(body.importId, {
      duplicates: 'keep',
      halls: { 一分会场: 'b1', 第三分会场: 'b2', '': 'main' },
    })
    expect(keep.body.counts).toMatchObject({ fault: 2, ignored: 2 })
    const take = await desk.change(body.importId, { duplicates: 'take' })
    expect(take.body.rows.slice(0, 2).map(({ state }) => state)).toEqual(['ignored', 'new'])
    expect(take.body.rows.find(({ row }) => row === 6)?.values).toMatchObject({ name: '王强', venue: '第二分会场' })
    const both = await desk.change(body.importId, { duplicates: 'both' })
    expect(both.body.counts).toMatchObject({ fault: 2, ignored: 0 })
  })

  it('[IMP-12] rows with faults go out with their reasons, and come in again once they are mended', async () => {
    const { body } = await desk.begin(importFile('r21-doubles-and-halls.xlsx'), { name: 'r21.xlsx' })
    const back = await desk.begin(await desk.faults(body.importId), { name: 'r21 待改正.xlsx' })
    expect(back.body.columns.map(({ header, field }) => `${header} ${field}`)).toEqual([
      '序号 null',
      '姓  名 name',
      '工作单位 unit',
      '职 务 title',
      '所在会场 venue',
      '联系电话 phone',
      '备注 attends',
      '原因 null',
    ])
    // Alone in their file, the two who were listed twice are no doubles any more.
    expect(back.body.counts).toMatchObject({ fault: 5, new: 2 })
    const mended = await desk.change(back.body.importId, { halls: { 一分会场: 'b1', 第三分会场: 'b2', '': 'main' } })
    expect(mended.body.counts.fault).toBe(2)
  })

  it('[IMP-3] sheet, heading and columns may be chosen; two columns of one meaning may not', async () => {
    const { body } = await desk.begin(importFile('r06-hidden.xlsx'), { name: 'r06.xlsx' })
    const other = await desk.change(body.importId, { sheet: '填表说明' })
    expect(other.body).toMatchObject({ sheet: '填表说明', headerRow: 2 })
    expect((await desk.change(body.importId, { sheet: 'none' })).body.error).toMatchObject({
      code: 'command.malformed',
      where: 'sheet',
    })
    expect(
      (
        await desk.change(body.importId, {
          columns: [
            { index: 0, field: 'name' },
            { index: 1, field: 'name' },
          ],
        })
      ).body.error?.code,
    ).toBe('import.twoColumns')
    const swapped = await desk.change(body.importId, { sheet: '名单', columns: [{ index: 2, field: 'title' }] })
    expect(swapped.body.columns.map(({ field }) => field)).toEqual([null, 'name', 'title', null, 'venue', 'phone'])
  })

  it('[IMP-11] the next file with the same headings is read as the last one was taken in', async () => {
    const odd = ['人名', ...heading.slice(1)]
    const first = await desk.begin(tableText(odd, ...two))
    expect(first.body.columns[0]?.field).toBe(null)
    const chosen = await desk.change(first.body.importId, { columns: [{ index: 0, field: 'name' }] })
    expect(chosen.body.counts.new).toBe(2)
    await desk.apply(first.body.importId, 'all')
    const next = await desk.begin(tableText(odd, ...two))
    expect(next.body.columns[0]?.field).toBe('name')
    expect(next.body.counts.same).toBe(2)
  })

  it('[IMP-2] rows are paged by state, ordered by trouble, and found by what stands in them', async () => {
    const many = Array.from({ length: 450 }, (_, index) => [
      `人${index}`,
      '',
      '',
      index % 9 === 0 ? '无此会场' : '主会场',
      '',
    ])
    const { body } = await desk.begin(tableText(heading, ...many))
    expect(body.rows).toHaveLength(200)
    const faults = (await desk.rows(body.importId, 'state=fault&from=40&limit=20')).body
    expect([faults.total, faults.rows.length, faults.rows[0]?.row]).toEqual([50, 10, 362])
    const trouble = (await desk.rows(body.importId, 'order=trouble&from=49&limit=2')).body
    expect(trouble.rows.map(({ row, state }) => [row, state])).toEqual([
      [443, 'fault'],
      [3, 'new'],
    ])
    expect((await desk.rows(body.importId, `find=${encodeURIComponent('人44')}`)).body.total).toBe(11)
    expect((await desk.rows(body.importId, 'find=77')).body.rows.map(({ row }) => row)).toContain(77)
  })

  it('[IMP-1] a file that cannot be read is refused with a sentence, and leaves nothing behind', async () => {
    const before = new Set(kept())
    const refused = await desk.begin(importFile('r19-bomb.xlsx'), { language: 'zh-CN' })
    expect([refused.status, refused.body.error?.code]).toEqual([422, 'import.tooLarge'])
    expect(refused.body.error?.message).toContain('20 MB')
    const exe = await desk.begin(Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), Buffer.alloc(5_000, 7)]), {
      name: 'list.xlsx',
    })
    expect([exe.status, exe.body.error?.code]).toEqual([422, 'import.notATable'])
    const large = await desk.begin(new Uint8Array(21 * 1024 * 1024))
    expect([large.status, large.body.error?.code]).toEqual([422, 'import.tooLarge'])
    expect(kept().filter((name) => !before.has(name))).toEqual([])
  })

  it('[IMP-13] an import ends with the link that began it, and a meeting keeps four', async () => {
    const made = await hall.call<{ token: string; linkId: string }>(
      'POST',
      `/api/meetings/${meeting.meetingId}/links`,
      ownerToken,
      { role: 'moderator' },
    )
    const own = await desk.begin(tableText(heading, ...two), { token: made.body.token })
    expect(own.status).toBe(201)
    await hall.call('DELETE', `/api/meetings/${meeting.meetingId}/links/${made.body.linkId}`, ownerToken)
    await until(async () => (await desk.get(own.body.importId)).status === 404)
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push((await desk.begin(tableText(heading, ...two))).body.importId)
    expect(await Promise.all(ids.map(async (id) => (await desk.get(id)).status))).toEqual([404, 200, 200, 200, 200])
  })

  it('[IMP-13] only staff imports, and an import is of its meeting alone', async () => {
    const { body } = await desk.begin(tableText(heading, ...two))
    for (const role of ['operator', 'screen', 'attendee', 'observer'])
      expect(
        (await desk.begin(tableText(heading), { token: meeting.tokenOf(role, role === 'observer' ? undefined : 'b1') }))
          .status,
      ).toBe(403)
    const other = importDesk(hall, (await hall.createMeeting(importMeeting)).meetingId)
    expect((await other.get(body.importId)).status).toBe(404)
  })

  it('[IMP-9] an agenda comes in as one change, before what follows in the file; again, nothing changes', async () => {
    const { body } = await desk.begin(importFile('a22-agenda-times.xlsx'), { kind: 'agenda', name: 'a22.xlsx' })
    expect(body.counts).toMatchObject({ same: 0, changed: 1, new: 3, warning: 1 })
    expect((await desk.apply(body.importId, 'all')).body).toMatchObject({ added: 4, changed: 1, skipped: 0 })
    const state = await hall.call<{ state: { agenda: { items: { title: string; plannedMinutes: number | null }[] } } }>(
      'GET',
      `/api/meetings/${meeting.meetingId}/state`,
      ownerToken,
    )
    expect(state.body.state.agenda.items.map(({ title, plannedMinutes }) => `${title} ${plannedMinutes}`)).toEqual([
      '宣布开会 5',
      '颁奖 10',
      '传达文件 15',
      '讲话 30',
      '表彰 30',
      '散会 null',
    ])
    const again = await desk.begin(importFile('a22-agenda-times.xlsx'), { kind: 'agenda', name: 'a22.xlsx' })
    expect(again.body.counts).toMatchObject({ same: 5 })
  })

  it('[IMP-14] more than an agenda, a commendation or the list of follow-ups holds is refused by its number', async () => {
    const lines = (count: number, line: (index: number) => string[]) =>
      Array.from({ length: count }, (_, index) => line(index + 1))
    const items = tableText(['序号', '议题', '时长'], ...lines(499, (n) => [`${n}`, `Item ${n}`, '1']))
    for (const file of [items, tableText(['序号', '议题', '时长'], ...lines(520, (n) => [`${n}`, `Item ${n}`, '1']))]) {
      const { body } = await desk.begin(file, { kind: 'agenda', name: 'many.csv' })
      const refused = await desk.apply(body.importId, 'good')
      expect(refused).toMatchObject({
        status: 409,
        body: { error: { code: 'import.tooManyItems', params: { max: 500 } } },
      })
    }
    const names = tableText(['类别', '名称'], ...lines(1_001, (n) => ['先进个人', `Awardee ${n}`]))
    const { body } = await desk.begin(names, { kind: 'awardees', name: 'names.csv' })
    expect(await desk.apply(body.importId, 'good')).toMatchObject({
      status: 409,
      body: { error: { code: 'import.tooManyAwardees' } },
    })
    const tasks = tableText(['事项'], ...lines(1_001, (n) => [`Matter ${n}`]))
    const list = await desk.begin(tasks, { kind: 'followUps', name: 'tasks.csv' })
    expect(await desk.apply(list.body.importId, 'good')).toMatchObject({
      status: 409,
      body: { error: { code: 'import.tooManyFollowUps' } },
    })
  })

  it('[IMP-10] awardees join the list of the commendation, as one change', async () => {
    const rows = [
      ['类别', '名称', '单位', '会场'],
      ['先进集体', '立案庭', '', '主会场'],
      ['先进个人', '甲', '一庭', '第一分会场'],
    ]
    const { body } = await desk.begin(tableText(...rows), { kind: 'awardees' })
    expect([body.itemId, body.counts.new]).toEqual(['prize', 2])
    expect((await desk.apply(body.importId, 'all')).body).toMatchObject({ added: 2, changed: 0, skipped: 0 })
    const state = await hall.call<{ state: { commendation: Record<string, unknown> } }>(
      'GET',
      `/api/meetings/${meeting.meetingId}/state`,
      ownerToken,
    )
    expect(state.body.state.commendation.prize).toMatchObject({
      total: 2,
      awardees: [
        { kind: 'collective', name: '立案庭', venueId: 'main' },
        { kind: 'individual', name: '甲', unit: '一庭', venueId: 'b1' },
      ],
    })
    const again = await desk.begin(tableText(...rows, ['先进个人', '乙', '一庭', '主会场']), { kind: 'awardees' })
    expect(again.body.counts).toMatchObject({ same: 2, new: 1 })
  })

  it('[IMP-8] seats come in and are changed', async () => {
    const seats = (seat: string) => tableText(['姓名', '会场', '座位'], ['甲', '主会场', seat])
    const first = await desk.begin(seats('3排12座'))
    await desk.apply(first.body.importId, 'all')
    const next = await desk.begin(seats('4排1座'))
    expect(next.body.rows[0]?.changes).toEqual([{ field: 'seat', old: '3排12座', new: '4排1座' }])
  })
})

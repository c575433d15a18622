import { afterAll, beforeAll, expect, it } from 'vitest'
import { tableText } from '../../support/import-files.ts'
import { importDesk, importMeeting } from '../../support/import-hall.ts'
import { type RunningHall, until } from '../../support/running-hall.ts'
import { type SharedNodes, startNodes } from '../../support/shared-database.ts'

let shared: SharedNodes
let one: RunningHall
let two: RunningHall
beforeAll(async () => {
  shared = await startNodes(2)
  ;[one, two] = shared.nodes as [RunningHall, RunningHall]
})
afterAll(() => shared?.stop())

const heading = ['姓名', '单位', '职务', '会场', '手机']
const rows = [
  ['甲', '一庭', '庭长', '主会场', '13800000001'],
  ['乙', '二庭', '法官', '二号会场', '13800000002'],
]

async function desks() {
  const { meetingId, tokenOf } = await one.createMeeting(importMeeting)
  return { near: importDesk(one, meetingId), far: importDesk(two, meetingId), meetingId, tokenOf }
}

it('[IMP-13] is read on one node, mended on another, and taken in by the first with what was chosen', async () => {
  const { near, far } = await desks()
  const begun = await near.begin(tableText(heading, ...rows))
  const { importId } = begun.body
  expect(begun.body.counts).toMatchObject({ new: 1, fault: 1 })
  expect((await far.get(importId)).body.counts).toEqual(begun.body.counts)
  const mended = await far.change(importId, { halls: { 二号会场: 'b1' } })
  expect(mended.body.counts).toMatchObject({ new: 2, fault: 0 })
  expect((await near.get(importId)).body.counts).toEqual(mended.body.counts)
  expect(await near.apply(importId, 'all')).toMatchObject({ status: 200, body: { added: 2 } })
  expect((await far.get(importId)).body.counts).toMatchObject({ same: 2, new: 0 })
  expect((await far.rows(importId, 'state=same')).body.total).toBe(2)
  expect([...one.errors, ...two.errors]).toEqual([])
})

it('[IMP-13] outlasts the node that took it, and ends with the link that began it', async () => {
  const { far, meetingId, tokenOf } = await desks()
  const third = await shared.startOne()
  const desk = importDesk(third, meetingId)
  const { body } = await desk.begin(tableText(heading, ...rows), { token: tokenOf('moderator') })
  await shared.stopOne(third)
  expect((await far.get(body.importId)).body.counts).toMatchObject({ new: 1, fault: 1 })
  const links = await one.hall.deps.links.ofMeeting(meetingId)
  const linkId = links.find(({ role }) => role === 'moderator')?.linkId ?? ''
  await one.hall.deps.links.revoke(linkId, one.hall.deps.now())
  await until(async () => (await far.get(body.importId)).status === 404)
})

it('[IMP-13] is another meeting’s, and then it is not there', async () => {
  const { near } = await desks()
  const { far: other } = await desks()
  const { body } = await near.begin(tableText(heading, ...rows))
  expect((await other.get(body.importId)).status).toBe(404)
})

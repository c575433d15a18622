import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { createLocalSignal } from '../../server/store/appended-signal.ts'
import { loneForm } from '../../server/store/event-form.ts'
import { createMarks } from '../../server/store/marks.ts'
import { createSqlEventStore } from '../../server/store/sql-event-store.ts'
import { openSqliteFile } from '../../server/store/sqlite-file.ts'
import { instant } from '../../shared/kernel/time.ts'
import { commit } from '../store/store.contract.ts'
import { ext4Volume } from '../support/ext4-volume.ts'
import { remainsOf, violations } from '../support/proof-checker.ts'
import { busyMeeting } from '../support/proof-meeting.ts'
import { figure, seeded } from '../support/proof-random.ts'
import { isOpen } from '../support/proof-records.ts'
import { proofServer } from '../support/proof-server.ts'
import { until } from '../support/running-hall.ts'

const rounds = figure('ONEHALL_POWER_LOSSES', 8)
const seed = figure('ONEHALL_SEED', 1)
const longestTalkMs = 3_000

const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

it(`[INV-1] [INV-2] [INV-3] [INV-4] [INV-5] [INV-6] [INV-9] loses nothing that was acknowledged or seen when the power goes ${rounds} times`, async () => {
  const chance = seeded(seed)
  const volume = ext4Volume(96)
  ends.push(() => volume.remove())
  const dataDir = join(volume.at, 'data')
  const server = await proofServer(dataDir)
  ends.push(() => server.kill9())
  await server.start()
  const meeting = await busyMeeting({ base: server.base, prefix: `power-${seed}`, chance })
  ends.push(() => meeting.close())
  await meeting.begin()
  for (let round = 0; round < rounds; round += 1) {
    let isOver = false
    const talk = meeting.talkUntil(() => isOver)
    await pause(chance.whole(100, longestTalkMs))
    server.freeze()
    const putInPlace = volume.losePower()
    await server.kill9()
    isOver = true
    await talk
    putInPlace()
    const remains = await remainsOf(dataDir, meeting.meetingId)
    expect(violations({ remains, commands: meeting.allCommands() }), `round ${round}, seed ${seed}`).toEqual([])
    const seen = Math.max(...meeting.clients.map((client) => client.seq))
    expect(remains.head.seq, 'INV-6').toBeGreaterThanOrEqual(seen)
    expect(await server.start(), server.complaints).toBe(true)
    await until(() => meeting.clients.every(({ socket }) => socket.connected), 30_000)
  }
  await meeting.settle()
  const acked = meeting.allCommands().filter(({ answers }) => answers.some(({ ok }) => ok)).length
  expect(await server.stop(), server.complaints).toBe(0)
  const remains = await remainsOf(dataDir, meeting.meetingId)
  expect(violations({ remains, commands: meeting.allCommands() })).toEqual([])
  expect(meeting.allCommands().filter(isOpen)).toEqual([])
  console.info(`${rounds} times without power, ${acked} commands acknowledged, ${remains.log.length} events, 0 lost`)
})

it.each([
  ['nothing with synchronous = full', 'full', 0],
  ['what was acknowledged with synchronous = normal (negative control)', 'normal', 1],
])('the power takes %s', async (_, synchronous, least) => {
  const volume = ext4Volume(32)
  onTestFinished(() => volume.remove())
  const path = join(volume.at, 'onehall.db')
  const { sqlite, db } = await openSqliteFile(path, 'wal')
  const [marks, signal] = [createMarks(null), createLocalSignal()]
  const backup = () => Promise.reject(new Error('no backup here'))
  const events = createSqlEventStore({ db, patient: db, dialect: 'sqlite', signal, form: loneForm, marks, backup })
  await events.createLog('m', 'epoch', instant(0))
  sqlite.exec(`pragma synchronous = ${synchronous}`)
  const acked = 50
  for (let seq = 0; seq < acked; seq += 1)
    expect((await events.append('m', seq, [commit(`command-${seq}`)])).ok).toBe(true)
  const putInPlace = volume.losePower()
  sqlite.close()
  putInPlace()
  const found = await openSqliteFile(path, 'wal')
  const log = await found.db.selectFrom('logs').select('seq').executeTakeFirstOrThrow()
  found.sqlite.close()
  const lost = acked - log.seq
  if (least === 0) expect(lost).toBe(0)
  else expect(lost).toBeGreaterThanOrEqual(least)
})

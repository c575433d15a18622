import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAt, type Standby, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { readRemains, violations } from '../support/proof-checker.ts'
import { proofClient } from '../support/proof-client.ts'
import { type CommandRecord, newCommandRecord, recordedSend } from '../support/proof-records.ts'
import { connect, type RunningHall, startHall, until } from '../support/running-hall.ts'

/** After the standby takes writes, and what a busy machine adds, ms. */
const goesOnWithinMs = 5_000 + 5_000

describe.each([
  ['as it is', false],
  ['that was frozen when the commands came', true],
])('a PostgreSQL that fails over to a synchronous standby, %s', (_, isFrozen) => {
  let postgres: TestPostgres
  let standby: Standby
  let direct: string
  const halls: RunningHall[] = []

  beforeAll(async () => {
    postgres = await startPostgres()
    direct = await postgres.database()
    standby = await postgres.standby()
    await askAt(direct, postgres.port, `alter system set synchronous_standby_names = '*'`, 'select pg_reload_conf()')
    const both = direct.replace(`127.0.0.1:${postgres.port}`, `127.0.0.1:${standby.port},127.0.0.1:${postgres.port}`)
    const databaseUrl = `${both}?target_session_attrs=read-write`
    for (let count = 0; count < 2; count += 1) halls.push(await startHall({ databaseUrl }))
  })
  afterAll(async () => {
    for (const hall of halls) await hall.stop()
    await standby?.stop()
    await postgres?.stop()
  })

  it.each(isFrozen ? ['pg_cancel_backend', 'pg_terminate_backend'] : [])(
    '[NOD-2] [NOD-31] a commit whose wait for the standby is ended by %s is not known to be done, nor when it is asked for again',
    async (ends) => {
      const [one] = halls as [RunningHall]
      const { meetingId, tokenOf } = await one.createMeeting()
      const token = tokenOf('moderator')
      const command = (id: string) =>
        one.command(meetingId, token, 'notices.send', { to: 'all', text: id, level: 'info' }, id)
      expect((await command('before')).status).toBe(200)
      const primary = new Client({ connectionString: direct })
      const bare = new Client({ connectionString: direct })
      for (const client of [primary, bare]) await client.connect()
      let isOver = false
      const endWaits = async () => {
        while (!isOver) {
          await primary.query(`select ${ends}(pid) from pg_stat_activity where wait_event = 'SyncRep'`)
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }
      standby.freeze()
      const ending = endWaits()
      const first = await command('waited')
      const again = await command('waited')
      if (ends === 'pg_cancel_backend')
        // Who looks at the commit alone takes it for done (negative control).
        await expect(bare.query(`update settings set value = value`)).resolves.toBeDefined()
      isOver = true
      await ending
      standby.thaw()
      for (const { status, body } of [first, again]) {
        expect(status).toBe(503)
        expect(body).toMatchObject({ ok: false, outcome: 'unknown' })
      }
      await until(async () => (await command('waited')).status === 200, goesOnWithinMs)
      const types = (await one.hall.deps.events.read(meetingId, 0)).filter(({ type }) => type === 'notices.sent')
      expect(types.length).toBe(2)
      for (const client of [primary, bare]) await client.end()
    },
  )

  it('[NOD-25] [INV-1] [INV-2] [INV-3] nodes find the one that takes writes, at the start and again, and lose nothing that was acknowledged', async () => {
    const [one, two] = halls as [RunningHall, RunningHall]
    const { meetingId, tokenOf } = await one.createMeeting()
    const audience = { kind: 'staff' } as const
    const staff = proofClient({ name: 'moderator', base: one.base, token: tokenOf('moderator'), meetingId, audience })
    const screen = connect(two.base, { token: tokenOf('screen', 'b1'), meetingId })
    await until(() => staff.socket.connected && screen.state !== null)
    const commands: CommandRecord[] = []
    const notice = () => {
      const data = { to: 'all', text: `notice ${commands.length}`, level: 'info' }
      const command = newCommandRecord(`notice-${commands.length}`, 'notices.send', data)
      commands.push(command)
      return command
    }
    const send = (command: CommandRecord) => recordedSend(command, () => staff.send(command))
    for (let count = 0; count < 5; count += 1) expect(await send(notice())).toMatchObject({ ok: true })

    if (isFrozen) standby.freeze()
    const underWay = Array.from({ length: 5 }, () => send(notice()))
    if (isFrozen) {
      // What waits for the standby is not done, whatever lies on the disk of the primary.
      for (const answer of await Promise.all(underWay))
        expect(answer ?? { ok: false, outcome: 'unknown' }).toMatchObject({ ok: false, outcome: 'unknown' })
      await postgres.killPostmaster()
      standby.thaw()
    } else await postgres.halt()
    await Promise.all(underWay)
    const during = notice()
    expect(await send(during)).toMatchObject({ ok: false })
    await askAt(direct, standby.port, 'select pg_promote()')
    for (const command of commands) await until(async () => (await send(command))?.ok === true, goesOnWithinMs)
    const isReady = async (hall: RunningHall) => (await hall.call('GET', '/readyz', null)).status === 200
    for (const hall of halls) await until(() => isReady(hall), goesOnWithinMs)

    const remains = await readRemains(one.hall.deps.events, meetingId)
    expect(violations({ remains, commands, clients: [staff.record] })).toEqual([])
    // What one says is heard by the other again.
    const begin = performance.now()
    expect(await send(notice())).toMatchObject({ ok: true })
    await until(() => screen.state?.notices.length === commands.length, goesOnWithinMs)
    expect(performance.now() - begin).toBeLessThan(goesOnWithinMs)
    await until(() => halls.some(({ hall }) => hall.duty.isOurs))
    staff.close()
    screen.close()
  })
})

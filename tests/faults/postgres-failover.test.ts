import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Standby, startPostgres, type TestPostgres } from '../support/postgres.ts'
import { readRemains, violations } from '../support/proof-checker.ts'
import { proofClient } from '../support/proof-client.ts'
import { type CommandRecord, newCommandRecord, recordedSend } from '../support/proof-records.ts'
import { connect, type RunningHall, startHall, until } from '../support/running-hall.ts'

/** After the standby takes writes, and what a busy machine adds, ms. */
const goesOnWithinMs = 5_000 + 5_000

describe('a PostgreSQL that fails over to a synchronous standby', () => {
  let postgres: TestPostgres
  let standby: Standby
  let direct: string
  const halls: RunningHall[] = []

  const ask = async (port: number, ...statements: readonly string[]) => {
    const address = new URL(direct)
    address.port = String(port)
    const client = new Client({ connectionString: address.href })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }

  beforeAll(async () => {
    postgres = await startPostgres()
    direct = await postgres.database()
    standby = await postgres.standby()
    await ask(postgres.port, `alter system set synchronous_standby_names = '*'`, 'select pg_reload_conf()')
    const both = direct.replace(`127.0.0.1:${postgres.port}`, `127.0.0.1:${standby.port},127.0.0.1:${postgres.port}`)
    const databaseUrl = `${both}?target_session_attrs=read-write`
    for (let count = 0; count < 2; count += 1) halls.push(await startHall({ databaseUrl }))
  })
  afterAll(async () => {
    for (const hall of halls) await hall.stop()
    await standby?.stop()
    await postgres?.stop()
  })

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

    const underWay = Array.from({ length: 5 }, () => send(notice()))
    await postgres.halt()
    await Promise.all(underWay)
    const during = notice()
    expect(await send(during)).toMatchObject({ ok: false })
    await ask(standby.port, 'select pg_promote()')
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

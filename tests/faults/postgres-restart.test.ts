import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { readRemains, violations } from '../support/proof-checker.ts'
import { proofClient, sendByHttp } from '../support/proof-client.ts'
import { figure } from '../support/proof-random.ts'
import { type CommandRecord, newCommandRecord, recordedSend } from '../support/proof-records.ts'
import { type RunningHall, startHall, until } from '../support/running-hall.ts'

const rounds = figure('ONEHALL_RESTARTS', 3)
const backWithinMs = 5_000

describe('a PostgreSQL that goes and comes back', () => {
  let postgres: TestPostgres
  let hall: RunningHall

  beforeAll(async () => {
    postgres = await startPostgres()
    hall = await startHall({ databaseUrl: await postgres.database() })
  })
  afterAll(async () => {
    await hall?.stop()
    await postgres?.stop()
  })

  it(`[INV-1] [INV-2] [INV-3] [INV-4] [INV-6] acks nothing from memory while it is away, and all goes on within 5 s of its return, ${rounds} times`, async () => {
    const { meetingId, tokenOf } = await hall.createMeeting()
    const token = tokenOf('moderator')
    const [staff, screen] = [
      proofClient({ name: 'moderator', base: hall.base, token, meetingId, audience: { kind: 'staff' } }),
      proofClient({
        name: 'screen',
        base: hall.base,
        token: tokenOf('screen', 'b1'),
        meetingId,
        audience: { kind: 'screen', venueId: 'b1' },
      }),
    ]
    await until(() => staff.socket.connected && screen.socket.connected)
    const commands: CommandRecord[] = []
    const notice = () => {
      const data = { to: 'all', text: `通知 ${commands.length}`, level: 'info' }
      const command = newCommandRecord(`notice-${commands.length}`, 'notices.send', data)
      commands.push(command)
      return command
    }
    const send = (command: CommandRecord) => recordedSend(command, () => staff.send(command))
    const isReady = async () => (await hall.call('GET', '/readyz', null)).status === 200

    for (let round = 0; round < rounds; round += 1) {
      expect(await send(notice())).toMatchObject({ ok: true })
      const underWay = Array.from({ length: 5 }, () => send(notice()))
      await postgres.halt()
      await Promise.all(underWay)
      const refused = notice()
      expect(await send(refused)).toMatchObject({ ok: false, rejection: { code: 'storage.failed' } })
      expect((await hall.call('POST', `/api/meetings/${meetingId}/commands`, token, refused)).status).toBe(503)
      // Whoever asks within half a second is told the same [NOD-8].
      await until(async () => !(await isReady()))
      await postgres.resume()
      const backAt = performance.now()
      await until(async () => (await send(refused))?.ok === true, backWithinMs)
      expect(performance.now() - backAt).toBeLessThan(backWithinMs)
      for (const command of commands.filter(({ answers }) => !answers.some(({ ok }) => ok)))
        expect(await recordedSend(command, () => sendByHttp(hall.base, token, meetingId, command))).toMatchObject({
          ok: true,
        })
      await until(() => screen.record.state?.notices.length === commands.length && isReady())
    }

    const remains = await readRemains(hall.hall.deps.events, meetingId)
    const clients = [staff.record, screen.record]
    expect(violations({ remains, commands, clients })).toEqual([])
    for (const client of [staff, screen]) client.close()
  })
})

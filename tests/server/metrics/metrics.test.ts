import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { limitTable } from '../../../server/limits/limit-table.ts'
import { connect, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

const token = 'a-token-for-figures'
const deploy = join(import.meta.dirname, '..', '..', '..', 'deploy')

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall({ env: { METRICS_TOKEN: token } })
})
afterAll(() => hall?.stop())

/** Value by name and labels, as a parser of the text form reads them. @throws for a line that is none. */
async function figures(): Promise<ReadonlyMap<string, number>> {
  const { status, body } = await hall.call<unknown>('GET', '/metrics', token)
  expect(status).toBe(200)
  const read = new Map<string, number>()
  for (const line of String(body).split('\n')) {
    if (line === '' || /^# (?:HELP|TYPE) [a-z0-9_]+ /u.test(line)) continue
    const found = /^([a-zA-Z_:][a-zA-Z0-9_:]*(?:\{[a-zA-Z_]+="[^"\n]*"(?:,[a-zA-Z_]+="[^"\n]*")*\})?) (\S+)$/u.exec(
      line,
    )
    if (found?.[1] === undefined || !/^(?:NaN|[+-]Inf|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/u.test(found[2] ?? ''))
      throw new Error(line)
    read.set(found[1], Number(found[2]))
  }
  return read
}

describe('[CON-2] figures for Prometheus', () => {
  it('are told with their own token alone, and not at all where none is configured', async () => {
    for (const shown of [null, ownerToken, `${token}x`])
      expect((await hall.call('GET', '/metrics', shown)).status).toBe(401)
    const silent = await startHall()
    expect((await silent.call('GET', '/metrics', token)).status).toBe(404)
    await silent.stop()
  })

  it('tell of sockets, commands, refusals, commits, lags, limits and backups', async () => {
    const { meetingId, tokenOf } = await hall.createMeeting()
    const screen = connect(hall.base, { token: tokenOf('screen', 'b1'), meetingId })
    await screen.ready()
    const act = (type: string, data: object) => hall.command(meetingId, tokenOf('moderator'), type, data)
    await act('meeting.start', {})
    await act('meeting.start', {})
    await act('nonsense', {})
    await until(() => screen.state?.meeting.status === 'live')
    expect((await figures()).get('onehall_venues_behind')).toBe(1)
    screen.socket.emit('drawn', { seq: screen.seq })
    await until(async () => (await figures()).get('onehall_drawn_lag_seconds_count') === 1)
    await hall.call('POST', '/api/backup', ownerToken)
    const told = await figures()
    expect(told.get('onehall_sockets{role="screen"}')).toBe(1)
    expect([told.get('onehall_venues'), told.get('onehall_venues_behind')]).toEqual([1, 0])
    expect(told.get('onehall_commands_total{type="meeting.start",outcome="done"}')).toBe(1)
    expect(told.get('onehall_commands_total{type="unknown",outcome="refused"}')).toBe(1)
    expect(told.get('onehall_refusals_total{code="meeting.alreadyStarted"}')).toBe(1)
    for (const name of ['onehall_commit_seconds_count', 'onehall_feed_lag_seconds_count'])
      expect(told.get(name), name).toBeGreaterThan(0)
    expect(told.get('onehall_last_backup_timestamp_seconds')).toBeGreaterThan(1_700_000_000)
    expect([...told.keys()].join('\n')).not.toContain(meetingId)
    screen.close()
  })

  it('are those that the dashboard and the alerts name', async () => {
    const names = new Set([...(await figures()).keys()].map((key) => key.split('{', 1)[0] ?? ''))
    const counted = ['onehall_commands_total', 'onehall_refusals_total', 'onehall_limited_total']
    const known = (name: string) => names.has(name) || counted.includes(name) || name === 'up'
    const board = JSON.parse(readFileSync(join(deploy, 'grafana', 'onehall.json'), 'utf8'))
    const rules = parse(readFileSync(join(deploy, 'prometheus', 'onehall-alerts.yml'), 'utf8'))
    const asked: string[] = [
      ...board.panels.flatMap((panel: { targets: { expr: string }[] }) => panel.targets.map(({ expr }) => expr)),
      ...rules.groups.flatMap((group: { rules: { expr: string }[] }) => group.rules.map(({ expr }) => expr)),
    ]
    expect(asked.length).toBeGreaterThan(20)
    const named = asked.flatMap((expr) => expr.match(/\b(?:onehall|nodejs|process)_[a-z0-9_]+/gu) ?? [])
    expect(named.filter((name) => !known(name))).toEqual([])
    const guesses = /limit=~"([^"]+)"/u.exec(asked.join(' '))?.[1] ?? ''
    expect(
      Object.keys(limitTable).filter((limit) => new RegExp(`^(?:${guesses})$`, 'u').test(limit)).length,
    ).toBeGreaterThan(3)
  })
})

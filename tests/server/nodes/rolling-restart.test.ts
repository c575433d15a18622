import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../../shared/protocol/up.ts'
import { balance } from '../../support/balancer.ts'
import { type ReturningPage, returningPage } from '../../support/returning-page.ts'
import { meetingFile, newCommandId, ownerToken, type RunningHall, until } from '../../support/running-hall.ts'
import { type SharedNodes, startNodes } from '../../support/shared-database.ts'

let shared: SharedNodes
let balancer: Awaited<ReturnType<typeof balance>>
const pages: ReturningPage[] = []

beforeAll(async () => {
  shared = await startNodes(2)
  balancer = await balance()
  for (const { base } of shared.nodes) await balancer.add(base)
})
afterAll(async () => {
  for (const page of pages) page.close()
  await balancer?.close()
  await shared?.stop()
})

describe('nodes that are restarted one after another, behind a balancer', () => {
  it('[NOD-23] lose no command and refuse none; halls and desks are back within three seconds', async () => {
    const [one] = shared.nodes as [RunningHall]
    const { meetingId, tokenOf } = await one.createMeeting(meetingFile(3, 1))
    const open = (role: ReturningPage['role'], venueId?: string) => {
      const page = returningPage({ base: balancer.base, meetingId, role, token: tokenOf(role, venueId) })
      pages.push(page)
    }
    for (const venueId of ['main', 'b1', 'b2', 'b3']) {
      open('screen', venueId)
      open('operator', venueId)
      for (let index = 0; index < 5; index += 1) open('attendee', venueId)
    }
    open('moderator')
    await until(() => pages.every(({ isThere }) => isThere))

    const acked = new Map<string, number>()
    const refused: unknown[] = []
    let isOver = false
    /** Tried again under its id until there is an answer, as a page does. */
    const command = async (): Promise<void> => {
      const commandId = newCommandId()
      const body = JSON.stringify({
        commandId,
        type: 'notices.send',
        data: { to: 'all', text: commandId, level: 'info' },
      })
      const headers = { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' }
      const path = `${balancer.base}/api/meetings/${meetingId}/commands`
      while (!isOver) {
        const answer = await fetch(path, { method: 'POST', headers, body }).then(
          async (response) => (await response.json()) as CommandAnswer,
          () => null,
        )
        if (answer === null) continue
        if (answer.ok) acked.set(commandId, answer.seq)
        else refused.push(answer)
        return
      }
    }
    const commanding = (async () => {
      while (!isOver) {
        await command()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    })()

    for (const node of shared.nodes.slice(0, 2)) {
      const at = performance.now()
      await shared.stopOne(node)
      expect(performance.now() - at).toBeLessThan(10_000)
      balancer.remove(node.base)
      const fresh = await shared.startOne()
      await balancer.add(fresh.base)
      await until(() => fresh.hall.nodes.others === 1)
      await until(() => pages.every(({ isThere }) => isThere))
    }
    isOver = true
    await commanding

    expect(refused).toEqual([])
    expect(acked.size).toBeGreaterThan(10)
    const last = shared.nodes.at(-1) as RunningHall
    const { events } = (
      await last.call<{ events: { seq: number; type: string; data: { text?: string } }[] }>(
        'GET',
        `/api/meetings/${meetingId}/events?after=0`,
        ownerToken,
      )
    ).body
    const sent = events.filter(({ type }) => type === 'notices.sent').map(({ seq, data }) => [data.text, seq] as const)
    expect(new Set(sent.map(([text]) => text)).size).toBe(sent.length)
    const inLog = new Map(sent)
    expect([...acked].filter(([text, seq]) => inLog.get(text) !== seq)).toEqual([])
    const head = events.at(-1)?.seq ?? 0
    await until(() => pages.every(({ seq }) => seq >= head))
    expect(pages.flatMap(({ faults }) => faults)).toEqual([])
    const away = (roles: readonly string[]) =>
      Math.max(...pages.filter(({ role }) => roles.includes(role)).flatMap(({ awayMs }) => awayMs))
    expect(away(['screen', 'operator', 'moderator'])).toBeLessThan(3_000)
    expect(pages.every(({ awayMs }) => awayMs.length <= 3)).toBe(true)
  }, 120_000)
})

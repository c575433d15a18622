import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../server/http/web-app.ts'
import type { Role } from '../../shared/access/roles.ts'
import { doublingRatio, mostRatio } from '../support/doubling.ts'
import { figure } from '../support/proof-random.ts'
import { meetingFile, ownerToken, type RunningHall, startHall } from '../support/running-hall.ts'

const n = figure('ONEHALL_DOUBLED', 500)

/** What is shorter at twice the size nobody can tell from the request itself, ms. */
const leastMs = 25

/** Made in a process of its own, whose time is not the server's. */
const isPrinted = (path: string): boolean => /(?:ledger|pack|cards)\./u.test(path)

function fileOf(times: 1 | 2) {
  const [items, documents, branches] = [Math.min(n, 240), Math.min(n, 450), Math.min(n, 100)].map(
    (most) => times * most,
  )
  const { people: _, ...file } = meetingFile(branches, 0)
  return {
    ...file,
    agenda: Array.from({ length: items ?? 0 }, (_, index) => ({
      id: `i${index}`,
      kind: 'other',
      title: `Item ${index}`,
    })),
    documents: Array.from({ length: documents ?? 0 }, (_, index) => ({ id: `d${index}`, title: `Document ${index}` })),
    people: Array.from({ length: times * n }, (_, index) => ({
      id: `p${index}`,
      name: `Attendee ${index}`,
      venueId: index % 2 === 0 ? 'b1' : `b${1 + (index % (branches ?? 1))}`,
    })),
  }
}

/** Of a stream, which has no end, its first event. */
async function readWhole(answer: Response): Promise<void> {
  const isEndless = answer.headers.get('content-type')?.startsWith('text/event-stream') === true
  if (!isEndless) return void (await answer.arrayBuffer())
  let text = ''
  for await (const part of answer.body ?? []) {
    text += Buffer.from(part as Uint8Array).toString('latin1')
    if (text.includes('event: snapshot') && text.endsWith('\n\n')) return
  }
}

describe('[CST-1] at twice the size it takes less than three times as long', () => {
  let hall: RunningHall
  let meetings: Readonly<Record<1 | 2, Awaited<ReturnType<RunningHall['createMeeting']>>>>

  beforeAll(async () => {
    hall = await startHall()
    meetings = { 1: await hall.createMeeting(fileOf(1)), 2: await hall.createMeeting(fileOf(2)) }
  })
  afterAll(() => hall.stop())

  it('every GET of a meeting is answered, to every role that may ask', async () => {
    const tokenFor = (role: Role, times: 1 | 2): string | null => {
      if (role === 'owner' || role === 'organiser') return ownerToken
      const link = meetings[times].links.find((one) => one.role === role && (one.venueId ?? 'b1') === 'b1')
      return link?.token ?? null
    }
    const slow: string[] = []
    let asked = 0
    for (const route of allRoutes(hall.hall.deps)) {
      if (route.method !== 'get' || route.access !== 'meeting' || isPrinted(route.path)) continue
      const tokens = new Map(route.roles.map((role) => [tokenFor(role, 1), role] as const))
      for (const [token, role] of tokens) {
        if (token === null) continue
        const ask = (times: 1 | 2) => async () => {
          const path = route.path.replace(':meetingId', meetings[times].meetingId).replace(/:\w+/gu, 'd1')
          const headers = { authorization: `Bearer ${tokenFor(role, times)}` }
          const answer = await fetch(hall.base + path, { headers })
          await readWhole(answer)
          expect(answer.status, `${route.path} for ${role}`).toBeLessThan(500)
        }
        const ratio = await doublingRatio(ask, { leastMs, runs: 2, rounds: 6 })
        asked += 1
        if (ratio >= mostRatio) slow.push(`${route.path} for ${role}: ${ratio.toFixed(1)}`)
      }
    }
    expect(slow).toEqual([])
    expect(asked).toBeGreaterThan(20)
  })
})

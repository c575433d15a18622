import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProcessPool } from '../../../server/processes/process-pool.ts'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
let other: typeof meeting

const example = readFileSync(
  new URL('../../../examples/court-work-meeting/documents/high-court-presidents.pdf', import.meta.url),
)
/** Far more than one ledger takes, far less than hundreds of copies would. */
const soonMs = 15_000

beforeAll(async () => {
  hall = await startHall()
  ;[meeting, other] = [await hall.createMeeting(), await hall.createMeeting()]
  const path = `/api/meetings/${meeting.meetingId}/documents/d1`
  await hall.call('PUT', path, meeting.tokenOf('moderator'), example, { 'content-type': 'application/pdf' })
  await hall.command(meeting.meetingId, meeting.tokenOf('moderator'), 'documents.release', { documentId: 'd1' })
})
afterAll(() => hall?.stop())

const copyFor = (venueId: string, signal?: AbortSignal) =>
  fetch(`${hall.base}/api/meetings/${meeting.meetingId}/documents/d1/copy`, {
    headers: { authorization: `Bearer ${meeting.tokenOf('attendee', venueId)}` },
    ...(signal === undefined ? {} : { signal }),
  })

/** As a page does: who is told to come back later comes back later. */
async function patientCopyFor(venueId: string): Promise<Response> {
  const answer = await copyFor(venueId)
  if (answer.status !== 429) return answer
  const { error } = (await answer.json()) as { readonly error: { readonly retryAfterMs: number } }
  await new Promise((resolve) => setTimeout(resolve, error.retryAfterMs))
  return patientCopyFor(venueId)
}

describe('heavy work', () => {
  it('[PRC-5] a copy that twenty phones of a hall ask for is made once', async () => {
    const before = await readdir(join(hall.dataDir, 'copies'))
    const answers = await Promise.all(Array.from({ length: 20 }, () => patientCopyFor('b1')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await Promise.all(answers.map((answer) => answer.arrayBuffer()))
    const made = (await readdir(join(hall.dataDir, 'copies'))).length - before.length
    // Two where the minute changes in between.
    expect(made).toBeGreaterThan(0)
    expect(made).toBeLessThanOrEqual(2)
  })

  it('[PRC-3, PRC-4] copies that are asked for and dropped keep no other meeting waiting', async () => {
    const leaving = new AbortController()
    const dropped = Array.from({ length: 100 }, (_, index) => copyFor(index % 2 === 0 ? 'b1' : 'b2', leaving.signal))
    const outcomes = Promise.allSettled(dropped)
    const begun = performance.now()
    const ledger = fetch(`${hall.base}/api/meetings/${other.meetingId}/ledger.xlsx`, {
      headers: { authorization: `Bearer ${other.tokenOf('moderator')}` },
    })
    leaving.abort()
    expect((await ledger).status).toBe(200)
    expect(performance.now() - begun).toBeLessThan(soonMs)
    await outcomes
  })
})

describe('[PRC-2] a process that fails in its work', () => {
  const asker = { meetingId: 'm', linkId: 'l' }
  const works = ['documents.look', 'documents.mark', 'ledger.print', 'papers.print', 'papers.faces', 'backups.run']

  it.each(works)('%s: who asked is told when it takes too long, too much memory, or dies', async (name) => {
    const faults: string[] = []
    const pool = createProcessPool({ size: 1, onFault: (_, why) => faults.push(why) })
    const run = (limits: { readonly maxMs: number; readonly maxMb: number }) =>
      pool.run({ name, limits }, { job: () => null }, asker)
    const failed = { ok: false, fault: 'failed' }
    expect(await run({ maxMs: 5, maxMb: 512 })).toMatchObject(failed)
    expect(await run({ maxMs: 20_000, maxMb: 32 })).toMatchObject(failed)
    const dying = run({ maxMs: 20_000, maxMb: 512 })
    await new Promise((resolve) => setImmediate(resolve))
    for (const pid of pool.pids()) process.kill(pid, 'SIGKILL')
    expect(await dying).toMatchObject(failed)
    expect(faults).toEqual(['took longer than 5 ms', expect.any(String), 'ended with SIGKILL'])
    await pool.close()
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

const sources = ['shared', 'server', 'client'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') })),
)

const containing = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

/** Who may read a clock that somebody sets, and why. */
const wallClockReaders = [
  // The one clock of a node is made from it.
  'server/kernel/meeting-clock.ts',
  // The first guess of a page, and what lies on the device from one day to the next.
  'client/connection/device-clock.ts',
  // Told to people, compared with nothing: before the log is read there is no meeting clock, and a copy is made beside it.
  'server/store/lease.ts',
  'server/store/open-store.ts',
  'server/store/backup-job.ts',
]

const wallClock = /\bDate\.now\b|\bnew Date\(\)|\bperformance\.timeOrigin\b/u

describe('clocks', () => {
  it('[TIM-1] nothing reads the wall clock but those few', () => {
    expect(containing(wallClock).filter((path) => !wallClockReaders.includes(path))).toEqual([])
  })

  it('[TIM-1] finds those few (negative control)', () => {
    expect(containing(wallClock).toSorted()).toEqual(wallClockReaders.toSorted())
  })

  it('[LIN-5] nothing that came over the wire is taken at its word', () => {
    const isCast = /emitWithAck[^;]*?\bas\b|\.json\(\)[^;\n]*?\bas\b|\bas unknown as (?!WorkerScope)/u
    expect(containing(isCast).filter((path) => path.startsWith('client/'))).toEqual([])
    expect(isCast.test("const answer = (await socket.emitWithAck('clock')) as unknown as Answer")).toBe(true)
    expect(isCast.test('return (await response.json()) as Body')).toBe(true)
  })
})

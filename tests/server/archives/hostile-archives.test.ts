import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostParts } from '../../../server/archives/archive-form.ts'
import { readArchive } from '../../../server/archives/read-archive.ts'
import type { LogRow } from '../../../server/store/log-row.ts'
import { eventVersion } from '../../../shared/domain/meeting/upcast.ts'
import {
  type ArchiveParts,
  chained,
  factsOf,
  giveArchive,
  keepDocument,
  logOf,
  partsOf,
  rowsOf,
  takeArchive,
  withOwnFacts,
} from '../../support/archive-parts.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { type ZipPart, zipOf } from '../../support/plain-zip.ts'
import { type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
/** Sound, of a meeting that has ended. */
let parts: ArchiveParts
let folder: string
let meetingId: string
beforeAll(async () => {
  hall = await startHall()
  folder = mkdtempSync(join(tmpdir(), 'onehall-archives-'))
  const meeting = await hall.createMeeting()
  const { tokenOf } = meeting
  meetingId = meeting.meetingId
  const moderator = tokenOf('moderator')
  await keepDocument(hall, meetingId, 'd1', [pdfAround('(A page) Tj')])
  for (const type of ['meeting.start', 'meeting.adjourn']) await hall.command(meetingId, moderator, type, {})
  parts = await partsOf(await takeArchive(hall, meetingId))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await hall.stop()
})

const zipParts = (given: ArchiveParts): readonly ZipPart[] => [...given].map(([name, bytes]) => ({ name, bytes }))

/** The sound parts with one that is otherwise. */
const withPart = (part: ZipPart): readonly ZipPart[] => [
  ...zipParts(parts).filter(({ name }) => name !== part.name),
  part,
]

/** With rows that somebody has chained anew, and facts to match: only what they say can be wrong. */
function withRows(change: (rows: readonly LogRow[]) => readonly LogRow[], isChained = true): readonly ZipPart[] {
  const changed = change(rowsOf(parts))
  const rows = isChained ? chained(changed) : changed
  const last = rows.at(-1)
  const whole = new Map(parts).set('log.ndjson', logOf(rows))
  whole.delete('seals.json')
  const log = { ...factsOf(parts).log, seq: rows.length, head: last?.hash ?? '' }
  return zipParts(withOwnFacts(whole, (facts) => ({ ...facts, log })))
}

const rowChanged =
  (seq: number, change: (row: LogRow) => Partial<LogRow>) =>
  (rows: readonly LogRow[]): readonly LogRow[] =>
    rows.map((row) => (row.seq === seq ? { ...row, ...change(row) } : row))

const dataChanged = (seq: number, change: (data: Record<string, object>) => object) =>
  rowChanged(seq, (row) => ({ data: JSON.stringify(change(JSON.parse(row.data))) }))

const mapped = (name: string, change: (bytes: Buffer) => Buffer): ArchiveParts =>
  new Map(parts).set(name, change(parts.get(name) ?? Buffer.alloc(0)))

/** What is given, and what has to be named: `part[:row] code`. */
const attacks: Readonly<Record<string, readonly [make: () => Buffer, ...faults: string[]]>> = {
  'no archive at all': [() => randomBytes(4_000), ' archive.notAnArchive'],
  'an empty file': [() => Buffer.alloc(0), ' archive.notAnArchive'],
  'half an archive': [() => zipOf(zipParts(parts)).subarray(0, 3_000), ' archive.notAnArchive'],
  'a zip of something else': [
    () => zipOf([{ name: 'index.html', bytes: Buffer.from('<html/>') }]),
    'archive.json archive.missing',
    'archive.xml archive.missing',
    'index.html archive.unexpected',
    'log.ndjson archive.missing',
    'meeting.yaml archive.missing',
  ],
  'a name that leads out': [
    () => zipOf(withPart({ name: '../../onehall.db', bytes: Buffer.from('x') })),
    '../../onehall.db archive.unsafePath',
  ],
  'a name from the root': [
    () => zipOf(withPart({ name: '/etc/passwd', bytes: Buffer.from('x') })),
    '/etc/passwd archive.unsafePath',
  ],
  'a name that leads out by Windows': [
    () => zipOf(withPart({ name: 'documents\\..\\..\\x', bytes: Buffer.from('x') })),
    'documents\\..\\..\\x archive.unsafePath',
  ],
  'a part twice': [
    () => zipOf([...zipParts(parts), { name: 'log.ndjson', bytes: Buffer.from('{}') }]),
    'log.ndjson archive.twice',
  ],
  'a symbolic link': [
    () => zipOf(withPart({ name: 'roster.ndjson', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 })),
    'roster.ndjson archive.link',
  ],
  'an encrypted part': [
    () => zipOf(withPart({ name: 'meeting.yaml', bytes: Buffer.from('a: b'), isEncrypted: true })),
    'meeting.yaml archive.encrypted',
  ],
  'a bomb': [
    () => zipOf(withPart({ name: 'meeting.yaml', bytes: Buffer.alloc(65 * 1024 * 1024), isDeflated: true })),
    'meeting.yaml archive.tooLarge',
  ],
  'a bomb whose directory lies': [
    () =>
      zipOf(
        withPart({ name: 'meeting.yaml', bytes: Buffer.alloc(8 * 1024 * 1024), isDeflated: true, saidBytes: 1_000 }),
      ),
    'meeting.yaml archive.unreadable',
  ],
  'more than there can be in all': [
    () =>
      zipOf([
        ...zipParts(parts),
        ...Array.from({ length: 25 }, (_, index) => ({
          name: `documents/x${index}.pdf`,
          bytes: Buffer.from('x'),
          isDeflated: true,
          saidBytes: 199 * 1024 * 1024,
        })),
      ]),
    ' archive.tooLarge',
  ],
  'too many parts': [
    () =>
      zipOf(
        Array.from({ length: mostParts + 1 }, (_, index) => ({ name: `documents/x${index}`, bytes: Buffer.alloc(0) })),
      ),
    ' archive.tooManyParts',
  ],
  'a part that is missing': [
    () => zipOf(zipParts(parts).filter(({ name }) => name !== 'roster.ndjson')),
    'roster.ndjson archive.missing',
  ],
  'a roster of which the facts speak and that is left out': [
    () => {
      const whole = new Map(parts)
      whole.delete('roster.ndjson')
      return zipOf(zipParts(withOwnFacts(whole)))
    },
    'roster.ndjson archive.missing',
  ],
  'a document that is missing': [
    () => zipOf(zipParts(parts).filter(({ name }) => name !== 'documents/d1.pdf')),
    'documents/d1.pdf archive.missing',
  ],
  'a document that the log does not know': [
    () => zipOf(withPart({ name: 'documents/d9.pdf', bytes: pdfAround('') })),
    'documents/d9.pdf archive.unexpected',
  ],
  'a document of other bytes, with facts to match': [
    () => zipOf(zipParts(withOwnFacts(mapped('documents/d1.pdf', () => pdfAround('(Another) Tj'))))),
    'documents/d1.pdf archive.wrongHash',
  ],
  'several faults at once, each told': [
    () => {
      const damaged = mapped('meeting.yaml', () => Buffer.from('title: Another'))
      return zipOf(zipParts(new Map(damaged).set('roster.ndjson', Buffer.from('{}\n'))))
    },
    'archive.json archive.factsDiffer',
    'meeting.yaml archive.wrongHash',
    'roster.ndjson archive.wrongHash',
    'roster.ndjson:1 archive.badPerson',
  ],
  'facts of a newer form': [
    () => zipOf(zipParts(withOwnFacts(parts, (facts) => ({ ...facts, version: 3 })))),
    'archive.json archive.newer',
  ],
  'facts that are none': [
    () => zipOf(withPart({ name: 'archive.json', bytes: Buffer.from('[]') })),
    'archive.json archive.badFacts',
    'archive.sig.json archive.badSignature',
  ],
  'facts that were changed after they were signed': [
    () => {
      const changed = withOwnFacts(parts, (facts) => ({ ...facts, madeBy: 'nobody' }))
      return zipOf(zipParts(new Map(changed).set('archive.sig.json', parts.get('archive.sig.json') as Buffer)))
    },
    'archive.sig.json archive.badSignature',
  ],
  'XML that says something else': [
    () => zipOf(zipParts(mapped('archive.xml', (xml) => Buffer.from(String(xml).replace('adjourned', 'planned'))))),
    'archive.xml archive.factsDiffer',
  ],
  'another title in the facts': [
    () =>
      zipOf(
        zipParts(withOwnFacts(parts, (facts) => ({ ...facts, meeting: { ...facts.meeting, title: 'Another one' } }))),
      ),
    'archive.json archive.factsDiffer',
  ],
  'a row that was changed': [
    () =>
      zipOf(
        withRows(
          rowChanged(2, ({ at }) => ({ at: at + 1 })),
          false,
        ),
      ),
    'log.ndjson:2 archive.brokenChain',
  ],
  'a row that was taken out': [
    () => zipOf(withRows((rows) => rows.toSpliced(1, 1), false)),
    'log.ndjson:2 archive.brokenChain',
  ],
  'an actor that was exchanged': [
    () =>
      zipOf(
        withRows(
          rowChanged(2, () => ({ actor: '{"role":"owner"}' })),
          false,
        ),
      ),
    'log.ndjson:2 archive.brokenChain',
  ],
  'a row that is none': [
    () => {
      const text = String(parts.get('log.ndjson')).replace(/\n/u, '\n[]\n')
      return zipOf(zipParts(withOwnFacts(new Map(parts).set('log.ndjson', Buffer.from(text)))))
    },
    'log.ndjson:2 archive.badRow',
  ],
  'an end that was cut off, with facts to match the rest': [
    () => zipOf(zipParts(withOwnFacts(mapped('log.ndjson', () => logOf(rowsOf(parts).slice(0, -1)))))),
    'archive.json archive.factsDiffer',
    'log.ndjson archive.wrongEnd',
    'seals.json archive.badSeal',
  ],
  'an event that nobody knows': [
    () => zipOf(withRows(rowChanged(3, () => ({ type: 'meeting.exploded' })))),
    'log.ndjson:3 archive.badEvent',
  ],
  'an event of another shape': [
    () => zipOf(withRows(dataChanged(1, (data) => ({ ...data, title: { toString: 'no text' } })))),
    'log.ndjson:1 archive.badEvent',
  ],
  'a plan that no meeting file may have': [
    () =>
      zipOf(
        withRows(
          dataChanged(1, (data) => ({ ...data, organizer: 'x'.repeat(5_000) })),
          true,
        ),
      ),
    'archive.json archive.factsDiffer',
    'log.ndjson archive.badPlan',
  ],
  'a document whose hash is a path': [
    () =>
      zipOf(
        withRows((rows) =>
          dataChanged(rows.find(({ type }) => type === 'documents.fileStored')?.seq ?? 0, (data) => ({
            ...data,
            file: { ...data.file, sha256: '../onehall.db' },
          }))(rows),
        ),
      ),
    'log.ndjson:2 archive.badEvent',
  ],
  'a row of a newer version': [
    () => zipOf(withRows(rowChanged(3, () => ({ version: 99 })))),
    'log.ndjson:3 archive.newer',
  ],
  'a row of tomorrow': [
    () => zipOf(withRows(rowChanged(3, ({ at }) => ({ at: at + 86_400_000 })))),
    'log.ndjson:3 archive.future',
  ],
  'a meeting without a beginning': [() => zipOf(withRows((rows) => rows.slice(1))), 'log.ndjson:1 archive.badEvent'],
  'a person twice': [
    () => {
      const roster = mapped('roster.ndjson', (lines) => Buffer.concat([lines, firstLine(lines)]))
      return zipOf(zipParts(withOwnFacts(roster, (facts) => ({ ...facts, roster: { people: 10 } }))))
    },
    'roster.ndjson:10 archive.samePerson',
  ],
  'a person whom the log does not list': [
    () => {
      const stranger = (lines: Buffer) => Buffer.from(String(lines).replace('"main-p1"', '"stranger"'))
      return zipOf(zipParts(withOwnFacts(mapped('roster.ndjson', stranger))))
    },
    'roster.ndjson:1 archive.unlistedPerson',
  ],
  'a seal of another text': [
    () => {
      const seals = mapped('seals.json', (json) => Buffer.from(String(json).replace('papers', 'paperz')))
      return zipOf(zipParts(withOwnFacts(seals)))
    },
    'seals.json archive.badSeal',
  ],
}

const firstLine = (lines: Buffer): Buffer => lines.subarray(0, lines.indexOf('\n') + 1)

interface Told {
  readonly path: string
  readonly row?: number
  readonly code: string
}

const named = (issues: readonly Told[]): readonly string[] =>
  issues.map(({ path, row, code }) => `${path}${row === undefined ? '' : `:${row}`} ${code}`).toSorted()

/** As the server says of itself. */
const taker = () => ({ now: hall.hall.deps.now(), written: eventVersion })

async function faultsOf(archive: Buffer): Promise<readonly string[]> {
  const path = join(folder, 'one.zip')
  writeFileSync(path, archive)
  const read = await readArchive({ path, taker: taker(), into: null })
  return read.ok ? [] : named(read.issues)
}

/** A limited process is begun for those that come in: on a busy machine that takes a while. */
const patience = { timeout: 150_000 }

describe('A hostile archive', patience, () => {
  it('[ARV-4] is told from a sound one (negative control)', async () => {
    expect(await faultsOf(zipOf(zipParts(parts)))).toEqual([])
    expect(await faultsOf(zipOf(zipParts(withOwnFacts(parts))))).toEqual([])
    expect(await faultsOf(zipOf(withRows((rows) => rows)))).toEqual([])
  })

  for (const [what, [make, ...faults]] of Object.entries(attacks))
    it(`[ARV-4] ${what}`, async () => {
      expect(await faultsOf(make())).toEqual(faults.toSorted())
    })

  it('[ARV-4] with any byte changed is refused, or says the same', async () => {
    const path = join(folder, 'flipped.zip')
    const sound = await takeArchive(hall, meetingId)
    const read = async (bytes: Buffer) => {
      writeFileSync(path, bytes)
      return readArchive({ path, taker: taker(), into: null })
    }
    const right = await read(sound)
    expect(right.ok).toBe(true)
    const flip = fc.record({ at: fc.nat({ max: sound.length - 1 }), bit: fc.nat({ max: 7 }) })
    await fc.assert(
      fc.asyncProperty(flip, async ({ at, bit }) => {
        const bytes = Buffer.from(sound)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        const found = await read(bytes)
        if (found.ok) expect(found).toEqual(right)
      }),
      { numRuns: 80 },
    )
  })

  it('[ARV-4] is refused whole, with a sentence for each fault, and nothing is made of it', async () => {
    const { store } = hall.hall
    const before = { ids: await store.events.meetingIds(), files: readdirSync(join(hall.dataDir, 'documents')) }
    const some = [
      'half an archive',
      'a name that leads out',
      'a bomb whose directory lies',
      'several faults at once, each told',
    ]
    for (const what of some) {
      const [make, ...faults] = attacks[what] ?? [() => Buffer.alloc(0)]
      const answer = await giveArchive(hall, make())
      expect(answer).toMatchObject({ status: 422, body: { error: { code: 'archive.invalid' } } })
      const issues = answer.body.error?.issues ?? []
      expect(named(issues)).toEqual(faults.toSorted())
      for (const { message } of issues) expect(message).toMatch(/^[A-Z].*\.$/u)
    }
    expect({ ids: await store.events.meetingIds(), files: readdirSync(join(hall.dataDir, 'documents')) }).toEqual(
      before,
    )
    await until(() => readdirSync(join(hall.dataDir, 'archives')).length === 0)
    expect(hall.errors).toEqual([])
  })
})

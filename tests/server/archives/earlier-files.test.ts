import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archivedEarlier, type EarlierFile } from '../../../server/archives/earlier-files.ts'
import { verifyArchive } from '../../../server/archives/verify-archive.ts'
import { factsOf, giveArchive, keepDocument, partsOf, takeArchive, withOwnFacts } from '../../support/archive-parts.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { zipOf } from '../../support/plain-zip.ts'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

let here: RunningHall
let there: RunningHall
beforeAll(async () => {
  here = await startHall()
  there = await startHall()
})
afterAll(() => Promise.all([here.stop(), there.stop()]))

const pages = ['first', 'second', 'third'].map((said) => pdfAround(`(The ${said} file) Tj`))

/** A document that had three files, the second of which went with issued minutes; another one that is gone. */
async function replacedMeeting() {
  const meeting = await here.createMeeting()
  const { meetingId } = meeting
  const moderator = meeting.tokenOf('moderator')
  const say = async (type: string, data: object) =>
    expect((await here.command(meetingId, moderator, type, data)).body).toMatchObject({ ok: true })
  const [first = '', second = ''] = [
    await keepDocument(here, meetingId, 'd1', [pages[0] ?? Buffer.alloc(0)]),
    await keepDocument(here, meetingId, 'd1', [pages[1] ?? Buffer.alloc(0)]),
  ]
  await say('meeting.start', {})
  await say('meeting.adjourn', {})
  await say('minutes.attach', { attachments: [{ kind: 'document', documentId: 'd1' }], from: 0 })
  await say('minutes.issue', { from: 1 })
  await keepDocument(here, meetingId, 'd1', [pages[2] ?? Buffer.alloc(0)])
  return { meetingId, first, second }
}

const pack = (parts: Awaited<ReturnType<typeof partsOf>>) => zipOf([...parts].map(([name, bytes]) => ({ name, bytes })))

async function verified(name: string, archive: Uint8Array) {
  const path = join(here.dataDir, name)
  writeFileSync(path, archive)
  let output = ''
  const code = await verifyArchive(path, (text) => {
    output += `${text}\n`
  })
  return { code, output }
}

/** The limited process is begun with the first archive that comes in. */
const patience = { timeout: 150_000 }

it(
  '[ARV-6] an archive has every file that the log names, and so has the server that takes it in',
  patience,
  async () => {
    const { meetingId, first, second } = await replacedMeeting()
    const archive = await takeArchive(here, meetingId)
    const parts = await partsOf(archive)
    expect([...parts.keys()].filter((name) => name.startsWith('earlier/'))).toEqual([
      `earlier/${first}.pdf`,
      `earlier/${second}.pdf`,
    ])
    expect(parts.get(`earlier/${second}.pdf`)?.equals(pages[1] ?? Buffer.alloc(0))).toBe(true)
    expect(factsOf(parts).earlier).toEqual(
      [first, second].map((sha256, index) => ({
        documentId: 'd1',
        version: index + 1,
        sha256,
        bytes: pages[index]?.length,
        path: `earlier/${sha256}.pdf`,
        absent: null,
      })),
    )
    const taken = await giveArchive(there, archive)
    expect(taken).toMatchObject({ status: 201, body: { warnings: [] } })
    for (const [index, sha256] of [first, second].entries())
      expect(await there.hall.deps.files.size(sha256)).toBe(pages[index]?.length)
    const again = await partsOf(await takeArchive(there, taken.body.meetingId))
    for (const name of [`earlier/${first}.pdf`, `earlier/${second}.pdf`])
      expect(again.get(name)?.equals(parts.get(name) ?? Buffer.alloc(0)), name).toBe(true)
    expect(await verified('whole.zip', archive)).toMatchObject({ code: 0 })
  },
)

it(
  '[ARV-6] a file of which the server has no bytes is named with its hash, by the archive, verify and whoever takes it in',
  patience,
  async () => {
    const { meetingId, first, second } = await replacedMeeting()
    await here.hall.deps.files.remove(first)
    const archive = await takeArchive(here, meetingId)
    expect(factsOf(await partsOf(archive)).earlier).toMatchObject([
      { sha256: first, path: null, absent: 'notHere' },
      { sha256: second, absent: null },
    ])
    const { code, output } = await verified('holed.zip', archive)
    expect(code).toBe(0)
    expect(output).toContain(`file d1, version 1 (SHA-256 ${first})`)
    expect(output).not.toContain(second)
    const { body } = await giveArchive(there, archive)
    expect(body.warnings).toEqual([expect.objectContaining({ code: 'archive.withoutEarlier', params: { count: 1 } })])
  },
)

it(
  '[ARV-4] [ARV-6] is refused where a file is another, is missing without a word, or is too many',
  patience,
  async () => {
    const { meetingId, second } = await replacedMeeting()
    const parts = await partsOf(await takeArchive(here, meetingId))
    const name = `earlier/${second}.pdf`
    const other = Buffer.from(parts.get(name) ?? [])
    other[other.length - 9] = 0x20
    const without = new Map(parts)
    without.delete(name)
    const issuesOf = async (archive: Uint8Array) => {
      const { body } = await giveArchive(there, archive)
      return body.error?.issues.map(({ path, code }) => `${path} ${code}`) ?? []
    }
    expect(await issuesOf(pack(withOwnFacts(new Map(parts).set(name, other))))).toEqual([`${name} archive.wrongHash`])
    expect(await issuesOf(pack(withOwnFacts(without)))).toEqual([`${name} archive.missing`])
    const unsaid = (facts: ReturnType<typeof factsOf>) => ({ ...facts, earlier: facts.earlier?.slice(0, 1) })
    expect(await issuesOf(pack(withOwnFacts(without, unsaid)))).toEqual(['archive.json archive.factsDiffer'])
    const stranger = `earlier/${'ab'.repeat(32)}.pdf`
    expect(await issuesOf(pack(withOwnFacts(new Map(parts).set(stranger, other))))).toContain(
      `${stranger} archive.unexpected`,
    )
  },
)

it(
  '[ARV-6] an archive of the first version is read as it was, and verify names what it does not carry',
  patience,
  async () => {
    const { meetingId, first, second } = await replacedMeeting()
    const parts = await partsOf(await takeArchive(here, meetingId))
    const old = new Map([...parts].filter(([name]) => !name.startsWith('earlier/')))
    const archive = pack(withOwnFacts(old, ({ earlier: _, ...facts }) => ({ ...facts, version: 1 })))
    const { code, output } = await verified('old.zip', archive)
    expect(code).toBe(0)
    for (const sha256 of [first, second]) expect(output).toContain(sha256)
    expect((await giveArchive(there, archive)).status).toBe(201)
  },
)

it('[ARV-6] the newest go along as far as there is room', async () => {
  const gigabyte = 1024 ** 3
  const file = (name: string, bytes: number): EarlierFile => ({
    documentId: 'd1',
    version: 1,
    sha256: name,
    bytes,
    contentType: 'application/pdf',
  })
  const files = [file('a', 0.2 * gigabyte), file('b', 0.9 * gigabyte), file('c', 0.9 * gigabyte)]
  const told = await archivedEarlier(files, 0.5 * gigabyte, async () => true)
  expect(told.map(({ sha256, absent }) => [sha256, absent])).toEqual([
    ['a', null],
    ['b', 'noRoom'],
    ['c', null],
  ])
})

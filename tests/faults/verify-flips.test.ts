import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { readArchive } from '../../server/archives/read-archive.ts'
import { createFolderShelf } from '../../server/documents/folder-shelf.ts'
import { verifyPlace } from '../../server/evidence/verify-place.ts'
import { readSealKey } from '../../server/kernel/seal-key.ts'
import { openReader } from '../../server/store/open-reader.ts'
import { keepDocument, takeArchive } from '../support/archive-parts.ts'
import { pdfAround } from '../support/pdf-around.ts'
import { type Chance, figure, seeded } from '../support/proof-random.ts'
import { ownerToken, startHall } from '../support/running-hall.ts'
import { timestampAnswer } from '../support/timestamp-answers.ts'

const flips = figure('ONEHALL_FLIPS', 20)
const firstSeed = figure('ONEHALL_SEED', 1)
const seeds = Array.from({ length: flips }, (_, index) => firstSeed + index)

let folder = ''
let archive: Buffer
let work = ''

/** A meeting with everything that is kept of one: documents, one of which was replaced, a seal, its timestamp, issued minutes with attachments, a typed text. */
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'onehall-flips-'))
  const hall = await startHall()
  folder = hall.dataDir
  const { meetingId, tokenOf } = await hall.createMeeting()
  const staff = tokenOf('moderator')
  const say = async (type: string, data: object) =>
    expect((await hall.command(meetingId, staff, type, data)).body, type).toMatchObject({ ok: true })
  await keepDocument(hall, meetingId, 'd1', [pdfAround('(A page that was replaced) Tj')])
  await keepDocument(hall, meetingId, 'd1', [pdfAround('(A page) Tj')])
  await say('meeting.start', {})
  await say('attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' })
  await say('meeting.adjourn', {})
  const path = `/api/meetings/${meetingId}`
  const minutes = await hall.call<{ sections: { id: string }[] }>('GET', `${path}/minutes`, staff)
  await say('minutes.edit', { section: minutes.body.sections[0]?.id ?? '', text: 'As a clerk has put it.', from: 0 })
  await say('minutes.attach', { attachments: [{ kind: 'onLeave' }, { kind: 'document', documentId: 'd1' }], from: 1 })
  await say('minutes.issue', { from: 2 })
  const { body } = await hall.call<{ sha256: string }>('GET', `${path}/seal`, ownerToken)
  const put = { 'content-type': 'application/timestamp-reply' }
  expect((await hall.call('PUT', `${path}/seal.tsr`, staff, timestampAnswer(body.sha256), put)).status).toBe(200)
  archive = await takeArchive(hall, meetingId)
  await hall.stop({ keepData: true })
})
afterAll(() => {
  for (const one of [folder, work]) rmSync(one, { recursive: true, force: true })
})

const flipped = (bytes: Buffer, at: number, chance: Chance): Buffer => {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ (1 << chance.whole(0, 7))
  return changed
}

/** Where the bytes of each part lie in the archive. */
function partsIn(
  zip: Buffer,
): Promise<readonly { readonly name: string; readonly from: number; readonly size: number }[]> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(zip, { lazyEntries: true }, (error, directory) => {
      if (error !== null) return reject(error)
      const parts: { name: string; from: number; size: number }[] = []
      directory.on('entry', ({ fileName, relativeOffsetOfLocalHeader: at, compressedSize }: yauzl.Entry) => {
        const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
        parts.push({ name: fileName, from, size: compressedSize })
        directory.readEntry()
      })
      directory.on('end', () => resolve(parts))
      directory.readEntry()
    })
  })
}

/** What is kept of meetings, by the columns that say something. */
const kept = {
  events: ['data', 'type', 'hash'],
  seals: ['content', 'signature'],
  seal_timestamps: ['content', 'sha256'],
  issued_papers: ['content', 'sha256', 'details'],
  typed_texts: ['content', 'salt'],
  people: ['name', 'unit', 'title'],
  links: ['token_hash', 'role'],
  audit: ['detail', 'act', 'hash'],
} as const

function flipRow(copy: string, chance: Chance): string {
  const table = chance.pick(Object.keys(kept) as (keyof typeof kept)[])
  const column = chance.pick<string>(kept[table])
  const database = new DatabaseSync(join(copy, 'onehall.db'))
  try {
    const rows = database.prepare(`select rowid as id, ${column} as text from ${table}`).all() as {
      id: number
      text: string
    }[]
    const { id, text } = chance.pick(rows.filter((row) => typeof row.text === 'string' && row.text !== ''))
    const at = chance.whole(0, text.length - 1)
    const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
    database.prepare(`update ${table} set ${column} = ? where rowid = ?`).run(changed, id)
    return `${table}.${column} ${text.slice(at, at + 1)}`
  } finally {
    database.close()
  }
}

async function findingsOf(place: string) {
  const reader = openReader(place, readSealKey(join(place, 'seal.key')))
  try {
    return await verifyPlace({
      reader,
      documents: createFolderShelf(join(place, 'documents')),
      onProgress: () => undefined,
    })
  } finally {
    await reader.close()
  }
}

function copyOfFolder(): string {
  const copy = mkdtempSync(join(work, 'copy-'))
  for (const name of readdirSync(folder).filter((one) => !one.endsWith('.lock')))
    cpSync(join(folder, name), join(copy, name), { recursive: true })
  return copy
}

describe('a bit that flips in what is kept of a meeting', () => {
  it('[ARV-5] is found in every part of an archive', async () => {
    const parts = await partsIn(archive)
    const path = join(work, 'flipped.zip')
    const unseen: string[] = []
    for (const seed of seeds) {
      const chance = seeded(seed)
      const { name, from, size } = chance.pick(parts)
      writeFileSync(path, flipped(archive, from + chance.whole(0, size - 1), chance))
      if ((await readArchive({ path, taker: null, into: null })).ok) unseen.push(`${seed} ${name}`)
    }
    expect(unseen).toEqual([])
    writeFileSync(path, archive)
    expect((await readArchive({ path, taker: null, into: null })).ok).toBe(true)
  })

  it('[EVD-6] is found in every row of a data folder, and in every file', async () => {
    expect(await findingsOf(folder)).toEqual([])
    const unseen: string[] = []
    const copy = copyOfFolder()
    for (const seed of seeds) {
      const chance = seeded(seed)
      copyFileSync(join(folder, 'onehall.db'), join(copy, 'onehall.db'))
      const files = readdirSync(join(folder, 'documents')).filter((name) => /^[0-9a-f]{64}$/u.test(name))
      let where: string
      if (chance.isOneIn(8)) {
        const name = chance.pick(files)
        const bytes = readFileSync(join(folder, 'documents', name))
        writeFileSync(join(copy, 'documents', name), flipped(bytes, chance.whole(0, bytes.length - 1), chance))
        where = name
      } else where = flipRow(copy, chance)
      const findings = await findingsOf(copy)
      if (findings.length === 0) unseen.push(`${seed} ${where}`)
      for (const name of files) copyFileSync(join(folder, 'documents', name), join(copy, 'documents', name))
    }
    expect(unseen).toEqual([])
  })
})

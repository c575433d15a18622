import { rmSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { loadPdfReader } from '../../../server/documents/pdf-reader.ts'
import { ledgerBlocks } from '../../../server/ledger/ledger-blocks.ts'
import { ledgerSheet } from '../../../server/ledger/ledger-sheet.ts'
import { printLedger } from '../../../server/ledger/ledger-work.ts'
import { heldPaper } from '../../../server/minutes/held-paper.ts'
import type { OfficialPaper } from '../../../server/papers/official-blocks.ts'
import { writeOfficial } from '../../../server/papers/official-paper.ts'
import type { SetPaper } from '../../../server/papers/typesetter.ts'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import type { MeetingFile } from '../../../shared/domain/meeting/meeting-file.schema.ts'
import { planOf } from '../../../shared/domain/meeting/meeting-plan.ts'
import { foldWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { areAllAsked } from '../../support/all-asked.ts'
import { asHeld, exampleMeeting, type HeldMeeting, heldMeeting } from '../../support/held-example.ts'
import { pagesOf } from '../../support/ledger-files.ts'
import { meetingAt } from '../../support/meeting-fixture.ts'
import { rulesOf } from '../../support/pdf-rules.ts'
import { copyOf, flip } from '../../support/proof-damage.ts'
import { seeded } from '../../support/proof-random.ts'
import { startHall } from '../../support/running-hall.ts'

const papersOf = ({ record, ledger }: HeldMeeting): Readonly<Record<string, OfficialPaper>> => ({
  minutes: heldPaper('minutes', record, null),
  record: heldPaper('record', record, null),
  communication: heldPaper('communication', record, null),
  attendance: ledgerBlocks(ledgerSheet(ledger)),
})

async function textOf(made: SetPaper): Promise<string> {
  if (!made.ok) throw new Error(JSON.stringify(made.missing))
  return (await pagesOf(made.bytes)).join('')
}

/** Each as PDF, by kind; all of them are Word files, too. In the short run those alone that are asked for. */
async function writtenOf(held: HeldMeeting, ...kinds: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {}
  const all = Object.entries(papersOf(held))
  for (const [kind, paper] of areAllAsked || kinds.length === 0 ? all : all.filter(([kind]) => kinds.includes(kind))) {
    const wish = { paper, checkAt: null, at: held.record.head.at, fontsDir: null }
    expect(await writeOfficial({ ...wish, form: 'docx' })).toMatchObject({ ok: true })
    texts[kind] = await textOf(await writeOfficial({ ...wish, form: 'pdf' }))
  }
  return texts
}

/** Started, and ended within its first item. */
function cutShort(file: MeetingFile): HeldMeeting {
  const created: MeetingEvent = { type: 'meeting.created', data: planOf(file), seq: 1, at: instant(0) }
  const meeting = meetingAt(foldWhole([created]))
  meeting.say('meeting.start', {})
  meeting.say('agenda.advance', { from: null })
  meeting.wait(90_000).say('meeting.adjourn', {})
  return asHeld(file, [created, ...meeting.log.slice(1)], meeting.state)
}

describe('papers of meetings that went otherwise', () => {
  it('[REC-5] one that ended within its first item tells what was not held', async () => {
    const held = cutShort(exampleMeeting())
    const kinds = ['record', 'minutes', 'communication']
    const { record = '', minutes = '', communication = '' } = await writtenOf(held, ...kinds)
    expect(record.match(/未进行/gu)).toHaveLength(held.file.agenda.length - 1)
    expect(record).toContain('散会')
    expect(communication).toContain('没有文件。')
    expect(minutes).toContain('会议纪要')
  })

  it('[REC-4] one without anybody has its papers, with nobody in them', async () => {
    const held = heldMeeting(exampleMeeting((file) => ({ ...file, people: [] })))
    const { record = '', attendance = '' } = await writtenOf(held, 'record', 'attendance')
    expect(record).toContain('合计 0 0 0 0 0 0')
    expect(attendance).toContain('会场负责人签名')
  })

  it('[REC-4] those who were erased are counted, and named nowhere', async () => {
    const whole = heldMeeting()
    const nobody = { ...whole.record, people: [] }
    const erased = { ...whole, record: nobody, ledger: { ...whole.ledger, people: new Map() } }
    const { record = '', attendance = '' } = await writtenOf(erased, 'record', 'attendance')
    for (const text of [record, attendance]) expect(text).toContain('（姓名未留存）')
    const names = whole.file.people.map(({ name }) => name).filter((name) => name.length > 3)
    expect(names.filter((name) => attendance.includes(name))).toEqual([])
  })

  it.each(['zh-CN', 'en'] as const)(
    '[PAP-4] a title in two languages stands as it was written (%s)',
    async (locale) => {
      const title = '全市法院工作会议 Work meeting of the courts'
      const texts = await writtenOf(heldMeeting(exampleMeeting((file) => ({ ...file, title, locale }))))
      for (const text of Object.values(texts)) expect(text.replace(/\s/gu, '')).toContain(title.replace(/\s/gu, ''))
    },
  )

  it('in English no heading is wider than its column', async () => {
    const { record } = heldMeeting(exampleMeeting((file) => ({ ...file, locale: 'en' })))
    const wish = { paper: heldPaper('record', record, null), checkAt: null, at: record.head.at, fontsDir: null }
    const made = await writeOfficial({ ...wish, form: 'pdf' })
    if (!made.ok) throw new Error(JSON.stringify(made.missing))
    const { getDocument } = await loadPdfReader()
    const task = getDocument({ data: Uint8Array.from(made.bytes), verbosity: 0 })
    const { items } = await (await (await task.promise).getPage(1)).getTextContent()
    await task.destroy()
    const widths = new Map(items.flatMap((item) => ('str' in item ? [[item.str, item.width] as const] : [])))
    const [rules = []] = await rulesOf(made.bytes)
    const table = Math.max(...rules.map(({ left, right }) => right - left))
    // One share of the hall's three, six counts and the 2.6 of when it was signed, less 3 pt on either side.
    const column = table / (3 + 6 + 2.6) - 6
    for (const word of ['Expected', 'Present', 'Absent', 'Listening'])
      expect(widths.get(word), word).toBeLessThanOrEqual(column + 0.1)
  })

  const crowd = areAllAsked ? 5_000 : 1_000
  it(`[PAP-1] [PAP-10] ${crowd} people of one place stand in its register, as PDF and as a Word file`, async () => {
    const file = exampleMeeting((whole) => ({
      ...whole,
      people: Array.from({ length: crowd }, (_, index) => ({
        id: `p${index}`,
        name: `参会人${index}`,
        unit: null,
        title: null,
        venueId: 'main',
        phone: null,
        attends: 'member' as const,
      })),
    }))
    const created: MeetingEvent = { type: 'meeting.created', data: planOf(file), seq: 1, at: instant(0) }
    const { ledger } = asHeld(file, [created], foldWhole([created]))
    const common = { checkAt: null, source: ledger, fontsDir: null } as const
    expect(await printLedger({ ...common, kind: 'pdf' })).toMatchObject({ ok: true })
    const word = await printLedger({ ...common, kind: 'docx' })
    const text = word.ok ? strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array()) : ''
    for (const index of [0, crowd / 2, crowd - 1]) expect(text).toContain(`参会人${index}<`)
  })

  it('[REC-1] a damaged log has no papers, which would end where it is damaged, and says from which event on', async () => {
    const hall = await startHall()
    const { meetingId, tokenOf } = await hall.createMeeting()
    const staff = tokenOf('moderator')
    await hall.command(meetingId, staff, 'meeting.start', {})
    for (let number = 0; number < 10; number += 1)
      await hall.command(meetingId, staff, 'notices.send', { to: 'all', text: `Notice ${number}`, level: 'info' })
    await hall.command(meetingId, staff, 'meeting.adjourn', {})
    await hall.stop({ keepData: true })
    const copy = copyOf(hall.dataDir)
    const seq = flip(copy, meetingId, 'text of a row', seeded(5))
    expect(seq, 'after the start').toBeGreaterThan(2)
    const damaged = await startHall({ dataDir: copy })
    const files = ['minutes.pdf', 'record.docx', 'attendance.pdf', 'attendance.docx', 'communication.pdf']
    for (const name of files) {
      const answer = await damaged.call('GET', `/api/meetings/${meetingId}/papers/${name}`, staff)
      expect(answer, name).toMatchObject({ status: 503, body: { error: { code: 'storage.damaged', seq } } })
    }
    await damaged.stop()
    rmSync(hall.dataDir, { recursive: true, force: true })
  })
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { followUpPaper } from '../../server/follow-up/follow-up-paper.ts'
import { ledgerBlocks } from '../../server/ledger/ledger-blocks.ts'
import { ledgerSheet } from '../../server/ledger/ledger-sheet.ts'
import { heldPaper } from '../../server/minutes/held-paper.ts'
import type { OfficialBlock } from '../../server/papers/official-blocks.ts'
import { writeOfficial } from '../../server/papers/official-paper.ts'
import { exampleMeeting, heldMeeting } from '../support/held-example.ts'
import { pagesOf } from '../support/ledger-files.ts'
import { namedPeople, playedExample, recordSourceOf } from '../support/played-example.ts'

/** The program, from Debian's `libreoffice-writer`. */
const office = process.env.ONEHALL_OFFICE ?? 'soffice'

/** The official faces are not free: those of the program stand for them, as they do in the PDF. */
const stands = {
  方正小标宋简体: 'Noto Serif SC',
  仿宋_GB2312: 'Noto Serif SC',
  黑体: 'Noto Sans SC',
  楷体_GB2312: 'LXGW WenKai',
  'Times New Roman': 'Noto Serif SC',
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onehall-office-'))
  const { resolve } = createRequire(import.meta.url)
  const faces = [
    '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
    '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff',
  ].map((path) => `<dir>${dirname(resolve(path))}</dir>`)
  const aliases = Object.entries(stands).map(
    ([official, free]) =>
      `<alias binding="same"><family>${official}</family><prefer><family>${free}</family></prefer></alias>`,
  )
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig>${faces.join('')}<dir>/usr/share/fonts</dir><cachedir>${folder}/fonts</cachedir>${aliases.join('')}</fontconfig>`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the office program prints of Word files. */
function printed(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  mkdirSync(join(folder, 'in'), { recursive: true })
  for (const [name, bytes] of files) writeFileSync(join(folder, 'in', `${name}.docx`), bytes)
  const paths = [...files.keys()].map((name) => join(folder, 'in', `${name}.docx`))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'out'), ...paths]
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const { status, error, stderr } = spawnSync(office, args, { env, encoding: 'utf8', timeout: 600_000 })
  expect(error ?? null, `${office}: apt-get install libreoffice-writer`).toBeNull()
  expect(status, stderr).toBe(0)
  return new Map([...files.keys()].map((name) => [name, readFileSync(join(folder, 'out', `${name}.pdf`))]))
}

/** Minutes as they are issued, with a list of each kind and a document behind them. */
function issuedMinutes(locale: 'zh-CN' | 'en') {
  const { file, meeting } = playedExample(locale)
  meeting.say('followUps.add', { text: '建成诉前调解室', lead: 'mishan', helpers: ['hulin'], due: '2025-03-31' })
  const [documentId = ''] = Object.keys(meeting.state.documents)
  const attachments = [
    { kind: 'onLeave' as const },
    { kind: 'tasks' as const },
    { kind: 'document' as const, documentId },
  ]
  meeting.say('minutes.attach', { attachments, from: 0 })
  const source = { ...recordSourceOf(meeting.log, namedPeople(file)), typed: Object.fromEntries(meeting.texts) }
  const list = {
    meeting: meeting.state.meeting,
    venueNames: new Map(Object.values(meeting.state.venues).map(({ id, name }) => [id, name])),
    itemNumbers: new Map(meeting.state.agenda.items.map(({ id, number }) => [id, number])),
    followUps: meeting.state.followUps,
    texts: meeting.texts,
    today: '2025-03-05' as const,
    head: source.head,
  }
  return {
    minutes: heldPaper('minutes', source, { version: 1, number: '3', copies: '各分会场' }),
    followUp: followUpPaper(list),
  }
}

const titlesOf = (block: OfficialBlock): readonly string[] => {
  if (block.kind === 'attachment') return [block.label, block.title]
  return block.kind === 'attachments' ? block.names : block.kind === 'heading' ? [block.text] : []
}

const tight = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '')

it('[PAP-10] LibreOffice opens every paper, with the pages that the PDF has and the same text', async () => {
  const docx = new Map<string, Uint8Array>()
  const pdf = new Map<string, Uint8Array>()
  const words = new Map<string, readonly string[]>()
  for (const locale of ['zh-CN', 'en'] as const) {
    const held = heldMeeting(exampleMeeting((file) => ({ ...file, locale })))
    const papers = {
      record: heldPaper('record', held.record),
      communication: heldPaper('communication', held.record),
      attendance: ledgerBlocks(ledgerSheet(held.ledger)),
      ...issuedMinutes(locale),
    }
    for (const [kind, paper] of Object.entries(papers))
      for (const form of ['pdf', 'docx'] as const) {
        const made = await writeOfficial({ paper, form, at: held.record.head.at, checkAt: null, fontsDir: null })
        if (!made.ok) throw new Error(JSON.stringify(made.missing))
        ;(form === 'pdf' ? pdf : docx).set(`${kind}-${locale}`, made.bytes)
        words.set(
          `${kind}-${locale}`,
          paper.blocks.flatMap((block) =>
            block.kind === 'line' ? [block.text] : 'rows' in block ? block.rows.flat() : titlesOf(block),
          ),
        )
      }
  }
  for (const [name, bytes] of printed(docx)) {
    const inOffice = await pagesOf(bytes)
    const inPdf = await pagesOf(pdf.get(name) ?? new Uint8Array())
    expect(Math.abs(inOffice.length - inPdf.length), `${name}: ${inOffice.length} beside ${inPdf.length}`).toBeLessThan(
      2,
    )
    const said = tight(inOffice.join(''))
    const missing = (words.get(name) ?? []).filter((text) => !said.includes(tight(text)))
    // What a page ends in the middle of has the foot between its halves.
    expect(missing.length, missing.join(' | ')).toBeLessThanOrEqual(inOffice.length)
  }
})

import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph } from 'docx'
import { ledgerBlocks } from '../../server/ledger/ledger-blocks.ts'
import { ledgerSheet } from '../../server/ledger/ledger-sheet.ts'
import { printLedger } from '../../server/ledger/ledger-work.ts'
import { heldPaper } from '../../server/minutes/held-paper.ts'
import type { OfficialPaper } from '../../server/papers/official-blocks.ts'
import { writeOfficial } from '../../server/papers/official-paper.ts'
import { exampleMeeting, type HeldMeeting, heldMeeting } from '../../tests/support/held-example.ts'
import { largeMeeting } from './large-meeting.ts'

export interface PaperTask {
  readonly meeting: 'example' | 'large'
  readonly kind: 'record' | 'communication' | 'minutes' | 'attendance'
  /** `raw`: only its texts, one below the other, by the Word library alone. */
  readonly form: 'pdf' | 'docx' | 'raw'
}

export interface PaperFigures {
  /** From the log to the bytes; without the start of the process. */
  readonly ms: number
  /** The most memory that the process has had more than before, MB. */
  readonly mb: number
  readonly bytes: number
}

const task = JSON.parse(process.argv[2] ?? '') as PaperTask
const held = task.meeting === 'example' ? heldMeeting(exampleMeeting()) : largeMeeting()
global.gc?.()
const before = peakMb()
const texts = task.form === 'raw' ? textsOf(paperOf(held)) : []
const began = performance.now()
const bytes = task.form === 'raw' ? await rawWord(texts) : await own(task.form)
const ms = performance.now() - began
process.stdout.write(`${JSON.stringify({ ms, mb: peakMb() - before, bytes } satisfies PaperFigures)}\n`)

function paperOf({ record, ledger }: HeldMeeting): OfficialPaper {
  return task.kind === 'attendance' ? ledgerBlocks(ledgerSheet(ledger)) : heldPaper(task.kind, record, null)
}

async function own(form: 'pdf' | 'docx'): Promise<number> {
  const made =
    task.kind === 'attendance'
      ? await printLedger({ kind: form, checkAt: null, source: held.ledger, fontsDir: null })
      : await writeOfficial({ paper: paperOf(held), form, checkAt: null, at: held.record.head.at, fontsDir: null })
  if (!made.ok) throw new Error(JSON.stringify(made.missing))
  return made.bytes.byteLength
}

function textsOf({ title, name, facts, blocks }: OfficialPaper): readonly string[] {
  const inBlocks = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.join('  ')) : 'text' in block ? [block.text] : [],
  )
  return [title, name, ...facts.map((fact) => fact.join('  ')), ...inBlocks]
}

async function rawWord(lines: readonly string[]): Promise<number> {
  const children = lines.map((text) => new Paragraph(text))
  return (await Packer.toBuffer(new Document({ sections: [{ children }] }))).byteLength
}

function peakMb(): number {
  return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1_024
}

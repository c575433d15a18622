// `npm run bench:papers -- [--json]`: see bench/README.md.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describeMachine } from './fanout/report.ts'
import type { PaperFigures, PaperTask } from './papers/one-paper.ts'

const isJson = process.argv.includes('--json')
const program = fileURLToPath(new URL('papers/one-paper.ts', import.meta.url))

const kinds = ['record', 'communication', 'minutes', 'attendance'] as const
const meetings = ['example', 'large'] as const

/** In a process of its own, so that its memory is its own. */
function measured(task: PaperTask): PaperFigures {
  const ended = spawnSync(process.execPath, ['--import', 'tsx', '--expose-gc', program, JSON.stringify(task)], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (ended.status !== 0) throw new Error(`${JSON.stringify(task)} ended with ${ended.status}`)
  return JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '') as PaperFigures
}

const rows = meetings.flatMap((meeting) =>
  kinds.flatMap((kind) => {
    const raw = measured({ meeting, kind, form: 'raw' })
    return (['pdf', 'docx'] as const).map((form) => {
      const own = measured({ meeting, kind, form })
      return { meeting, kind, form, own, raw, ratio: own.ms / raw.ms }
    })
  }),
)

if (isJson) process.stdout.write(`${JSON.stringify({ machine: describeMachine(), rows })}\n`)
else {
  const line = ({ meeting, kind, form, own, raw, ratio }: (typeof rows)[number]) =>
    `| ${meeting} | ${kind}.${form} | ${own.ms.toFixed(0)} ms | ${own.mb.toFixed(0)} MB | ${(own.bytes / 1_024).toFixed(0)} KB | ${raw.ms.toFixed(0)} ms | ${raw.mb.toFixed(0)} MB | ${ratio.toFixed(1)} |`
  process.stdout.write(
    [
      '| meeting | paper | time | memory | size | raw: time | memory | ratio of times |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows.map(line),
      '',
    ].join('\n'),
  )
}

// `npm run bench:import -- [--rows=20000] [--json]`: see bench/README.md.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import readExcel from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { meetingFile } from '../tests/support/running-hall.ts'
import { workFor } from './fairness/steady-desk.ts'
import { projectFolder } from './fanout/options.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import { type OneHallServer, startOneHall } from './fanout/servers.ts'
import { quantile } from './fanout/statistics.ts'

const rows = Number(process.argv.find((argument) => argument.startsWith('--rows='))?.slice('--rows='.length) ?? 20_000)
const isJson = process.argv.includes('--json')
const say = isJson ? process.stderr : process.stdout
const rounds = 3

interface Made {
  readonly meetingId: string
  readonly links: readonly { readonly role: string; readonly token: string }[]
}

const heading = ['序号', '姓名', '单位', '职务', '会场', '手机', '参会方式', '座位']
const text = (value: string) => ({ value, type: String })

/** A roster of so many people in twenty halls, as a spreadsheet writes it. */
async function rosterWorkbook(): Promise<Uint8Array> {
  const people = Array.from({ length: rows }, (_, index) =>
    [
      `${index + 1}`,
      `参会人${index}`,
      `单位${index % 40}`,
      '干警',
      `Hall b${(index % 20) + 1}`,
      `139${String(index).padStart(8, '0')}`,
      index % 9 === 0 ? '列席' : '参会',
      `${index % 30}排${index % 20}座`,
    ].map(text),
  )
  return writeExcelFile([heading.map(text), ...people]).toBuffer()
}

async function timed<Done>(work: () => Promise<Done>): Promise<{ readonly ms: number; readonly done: Done }> {
  const began = performance.now()
  const done = await work()
  return { ms: performance.now() - began, done }
}

async function call<Answer>(
  server: OneHallServer,
  method: string,
  path: string,
  body: Uint8Array | object,
): Promise<Answer> {
  const isFile = body instanceof Uint8Array
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${server.ownerToken}`,
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
      'x-file-name': 'list.xlsx',
    },
    body: isFile ? Buffer.from(body) : JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

/** The most memory that a process and its children have had at once, as the kernel counts it, MB; 0 where nobody counts. */
function peakMb(pid: number): { readonly server: number; readonly worker: number } {
  const mostOf = (one: number): number => {
    try {
      return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0) / 1_024
    } catch {
      return 0
    }
  }
  const children = (() => {
    try {
      return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
        readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
      )
    } catch {
      return []
    }
  })()
  return { server: mostOf(pid), worker: Math.max(0, ...children.map(mostOf)) }
}

async function measureImports(server: OneHallServer, meetingId: string, bytes: Uint8Array): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { ms, done } = await timed(() =>
      call<{ counts: { new: number } }>(server, 'POST', `/api/meetings/${meetingId}/imports?kind=roster`, bytes),
    )
    if (done.counts.new !== rows) throw new Error(`${done.counts.new} of ${rows} rows are new`)
    times.push(ms)
  }
  return times
}

async function run(): Promise<void> {
  say.write(`${describeMachine()}\n`)
  const bytes = await rosterWorkbook()
  const bare: number[] = []
  for (let round = 0; round < rounds; round += 1) bare.push((await timed(() => readExcel(Buffer.from(bytes)))).ms)
  const server = await startOneHall(join(projectFolder, 'dist', 'server', 'main.js'))
  const make = () => call<Made>(server, 'POST', '/api/meetings', meetingFile(20, 50))
  const [importing, desk] = [await make(), await make()]
  const worker = {
    base: `http://127.0.0.1:${server.port}`,
    meetingId: desk.meetingId,
    token: desk.links.find(({ role }) => role === 'moderator')?.token ?? '',
  }
  const alone = await measureImports(server, importing.meetingId, bytes)
  const calm = await workFor(worker, 8)
  const [busy] = await Promise.all([workFor(worker, 8), measureImports(server, importing.meetingId, bytes)])
  const { importId } = await call<{ importId: string }>(
    server,
    'POST',
    `/api/meetings/${importing.meetingId}/imports?kind=roster`,
    bytes,
  )
  const applied = await timed(() =>
    call(server, 'POST', `/api/meetings/${importing.meetingId}/imports/${importId}/apply`, { rows: 'all' }),
  )
  const memory = peakMb(server.child.process.pid ?? 0)
  await server.end()
  const [bareMs, importMs] = [quantile(bare, 0.5), quantile(alone, 0.5)]
  const [calmMs, busyMs] = [quantile(calm.answeredMs, 0.95), quantile(busy.answeredMs, 0.95)]
  const result = {
    rows,
    fileKb: bytes.length / 1_024,
    bareMs,
    importMs,
    ratio: importMs / bareMs,
    applyMs: applied.ms,
    calmMs,
    busyMs,
    felt: busyMs / calmMs,
    memory,
  }
  say.write(
    `${rows} rows, ${result.fileKb.toFixed(0)} KB: bare reader ${bareMs.toFixed(0)} ms, import ${importMs.toFixed(0)} ms, × ${result.ratio.toFixed(2)} (goal 3, 5 s); taken in ${applied.ms.toFixed(0)} ms\n` +
      `another meeting: p95 ${calmMs.toFixed(1)} → ${busyMs.toFixed(1)} ms, × ${result.felt.toFixed(2)} (goal 2); peak memory of the server ${memory.server.toFixed(0)} MB, of the process that reads ${memory.worker.toFixed(0)} MB\n`,
  )
  if (isJson) process.stdout.write(`${JSON.stringify({ machine: describeMachine(), result }, null, 2)}\n`)
}

runBench(run)

// `npm run bench:fairness -- [name of an attack …] [--json]`, `ONEHALL_FAIRNESS_SECONDS=30`: see bench/README.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { meetingFile } from '../tests/support/running-hall.ts'
import { attacks, type Target } from './fairness/attacks.ts'
import { type DeskTimes, workFor } from './fairness/steady-desk.ts'
import { projectFolder } from './fanout/options.ts'
import { startNode, untilSaid } from './fanout/processes.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import { type OneHallServer, startOneHall } from './fanout/servers.ts'
import { quantile } from './fanout/statistics.ts'

const seconds = Number(process.env.ONEHALL_FAIRNESS_SECONDS ?? 30)
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const examplePdf = 'examples/court-work-meeting/documents/city-party-work.pdf'
const isJson = process.argv.includes('--json')
const say = isJson ? process.stderr : process.stdout

interface Made {
  readonly meetingId: string
  readonly links: readonly { readonly role: string; readonly venueId?: string; readonly token: string }[]
}

const tokenOf = ({ links }: Made, role: string) => links.find((link) => link.role === role)?.token ?? ''

/** @throws when it is refused. */
async function call(server: OneHallServer, method: string, path: string, body: unknown): Promise<unknown> {
  const isFile = body instanceof Uint8Array
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${server.ownerToken}`,
      'content-type': isFile ? 'application/pdf' : 'application/json',
    },
    body: isFile ? Buffer.from(body) : JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

const make = async (server: OneHallServer) => (await call(server, 'POST', '/api/meetings', meetingFile(20, 50))) as Made

/** A meeting with a document that an attendee may take a copy of. */
async function attackedMeeting(server: OneHallServer): Promise<Target> {
  const made = await make(server)
  const path = `/api/meetings/${made.meetingId}`
  await call(server, 'PUT', `${path}/documents/d1`, readFileSync(join(projectFolder, examplePdf)))
  const release = { type: 'documents.release', data: { documentId: 'd1' }, commandId: 'release' }
  await call(server, 'POST', `${path}/commands`, release)
  const link = made.links.find(({ role }) => role === 'attendee')
  return {
    port: server.port,
    meetingId: made.meetingId,
    token: link?.token ?? '',
    venueId: link?.venueId ?? '',
    documentId: 'd1',
  }
}

const p95 = (values: readonly number[]) => quantile(values, 0.95)

function row(name: string, calm: DeskTimes, attacked: DeskTimes) {
  const [before, during] = [p95(calm.answeredMs), p95(attacked.answeredMs)]
  const entered = [p95(calm.enteredMs), p95(attacked.enteredMs)]
  return {
    name,
    calmMs: before,
    attackedMs: during,
    ratio: during / before,
    calmEntryMs: entered[0],
    attackedEntryMs: entered[1],
    refused: attacked.refused,
  }
}

async function underAttack(server: OneHallServer, name: string, target: Target, desk: Made) {
  const worker = {
    base: `http://127.0.0.1:${server.port}`,
    meetingId: desk.meetingId,
    token: tokenOf(desk, 'moderator'),
  }
  const calm = await workFor(worker, seconds / 3)
  const attacker = startNode([
    '--import',
    'tsx',
    join(import.meta.dirname, 'fairness', 'attacker.ts'),
    name,
    JSON.stringify(target),
  ])
  await untilSaid(attacker, /^ready$/mu)
  await pause(500)
  const attacked = await workFor(worker, seconds)
  await attacker.end()
  await pause(1_000)
  return row(name, calm, attacked)
}

async function run(): Promise<void> {
  say.write(`${describeMachine()}\n`)
  const server = await startOneHall(join(projectFolder, 'dist', 'server', 'main.js'))
  const target = await attackedMeeting(server)
  const desk = await make(server)
  const rows = []
  for (const name of Object.keys(attacks).filter((known) => asked.length === 0 || asked.includes(known))) {
    const measured = await underAttack(server, name, target, desk)
    rows.push(measured)
    const { calmMs, attackedMs, ratio, calmEntryMs = 0, attackedEntryMs = 0, refused } = measured
    say.write(
      `${name.padEnd(30)} p95 ${calmMs.toFixed(1)} → ${attackedMs.toFixed(1)} ms, × ${ratio.toFixed(2)}; let in within ${calmEntryMs.toFixed(0)} → ${attackedEntryMs.toFixed(0)} ms; refused ${refused}\n`,
    )
  }
  if (isJson) process.stdout.write(`${JSON.stringify({ machine: describeMachine(), seconds, rows }, null, 2)}\n`)
  await server.end()
}

runBench(run)

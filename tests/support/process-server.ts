import { startProcess } from '../../server/processes/limited-process.ts'

/** A server that is killed while a process of its hangs: says the pid of that process. */
const program = new URL('./process-works.ts', import.meta.url)
const child = startProcess(256, program)
await child.run({ name: 'double', limits: { maxMs: 10_000, maxMb: 256 } }, 1)
void child.run({ name: process.argv[2] ?? 'hang', limits: { maxMs: 60_000, maxMb: 256 } }, 60_000)
process.stdout.write(`${child.pid}\n`)

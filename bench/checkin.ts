// `npm run bench:checkin -- [--rounds=n] [--phones=n] [--main=path] [--cpu-profile=folder] [--json] …`: see bench/README.md.
import { readCheckinOptions } from './checkin/checkin-options.ts'
import { measureCheckin } from './checkin/measure-checkin.ts'
import { reportCheckin } from './checkin/report-checkin.ts'
import { describeMachine } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'

async function run(): Promise<void> {
  const options = readCheckinOptions(process.argv.slice(2))
  const say = options.isJson ? process.stderr : process.stdout
  say.write(`${describeMachine()}\n`)
  const result = await measureCheckin(options)
  say.write(reportCheckin(result, options))
  if (options.isJson) process.stdout.write(`${JSON.stringify({ machine: describeMachine(), result }, null, 2)}\n`)
}

runBench(run)

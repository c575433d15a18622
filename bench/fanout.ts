// `npx tsx bench/fanout.ts [N …] [--samples=n] [--idle-seconds=n] [--main=path] [--json]`: see bench/README.md.
import { type FanoutResult, measureFanout } from './fanout/measure.ts'
import { readOptions } from './fanout/options.ts'
import { describeMachine, reportFanout, summariseFanout } from './fanout/report.ts'
import { runBench } from './fanout/run-bench.ts'
import { createCase, shortage } from './fanout/setting.ts'

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const say = options.isJson ? process.stderr : process.stdout
  say.write(`${describeMachine()}\n`)
  const results: FanoutResult[] = []
  for (const screens of options.screens) {
    const reason = shortage(screens)
    if (reason !== null) {
      say.write(`\nN = ${screens}: left out, ${reason}\n`)
      continue
    }
    const setting = await createCase(options)
    try {
      const result = await measureFanout(setting, screens, options)
      results.push(result)
      say.write(reportFanout(result))
    } finally {
      await setting.end()
    }
  }
  say.write(summariseFanout(results))
  if (options.isJson) process.stdout.write(`${JSON.stringify({ machine: describeMachine(), results }, null, 2)}\n`)
}

runBench(run)

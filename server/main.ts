import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { announceExample, localBase, reachableBase } from './announce.ts'
import { createOneHall } from './app.ts'
import { readConfig } from './config.ts'
import type { OnServed } from './http/access-log.ts'
import { projectFolder } from './kernel/project-folder.ts'
import { nextWorkingMorning } from './next-working-day.ts'
import { keepPrivate } from './private-folder.ts'
import { startFault } from './start-fault.ts'

const exitAfterMs = 10_000

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel }, pino.destination({ fd: 2, sync: true }))
  const stayOpen = keepPrivate(config.dataDir)
  if (stayOpen.length > 0) log.warn({ paths: stayOpen.slice(0, 5) }, 'other accounts may read parts of the data folder')
  const client = join(projectFolder, 'dist', 'client')
  const onehall = await createOneHall({
    config,
    log,
    clientFolder: existsSync(client) ? client : null,
    ...(config.accessLog ? { onServed: accessLog() } : {}),
  })
  const ownerToken = await onehall.deps.access.establishOwner(config.adminToken)
  const isEmpty = (await onehall.deps.events.meetingIds()).length === 0
  const port = await onehall.listen()
  const place = { ...config, port }
  const local = localBase(place)
  const say = (text: string) => process.stdout.write(`${text}\n`)
  say(`OneHall 同堂  ${local}`)
  if (ownerToken !== null) say(`管理令牌 owner token (只显示一次 shown once): ${ownerToken}`)
  if (isEmpty && config.example) {
    const { createExample } = await import('./example.ts')
    const file = join(projectFolder, 'examples', 'court-work-meeting', 'meeting.yaml')
    const morning = (timeZone: string) => nextWorkingMorning(onehall.deps.now(), timeZone)
    const example = await createExample(onehall, file, morning)
    say(await announceExample(example, local, reachableBase(place)))
  }
  say('ready')

  const stop = (code: number) => {
    setTimeout(() => process.exit(code || 1), exitAfterMs).unref()
    onehall.close().then(
      () => process.exit(code),
      () => process.exit(1),
    )
  }
  // On Windows a closed window and Ctrl+Break are signals as well; elsewhere `nohup` has the last word on a lost terminal.
  const ends = ['SIGTERM', 'SIGINT', ...(process.platform === 'win32' ? ['SIGHUP', 'SIGBREAK'] : [])]
  for (const signal of ends) process.once(signal, () => stop(0))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'unexpected; stopping for the supervisor')
    stop(1)
  })
}

/** One line of JSON a request, beside what the start says. Nobody waits for it to be written. */
function accessLog(): OnServed {
  const log = pino({ base: null }, pino.destination({ fd: 1, sync: false }))
  return (request) => log.info(request, 'served')
}

start().catch((error: unknown) => {
  process.stderr.write(`${startFault(error)}\n`)
  process.exit(1)
})

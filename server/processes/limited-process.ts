import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { JobFault, JobKind, JobOutcome } from './job-kind.ts'
import type { JobAnswer } from './job-messages.ts'
import { processorMs, wasStarved } from './processor-time.ts'

export interface LimitedProcess {
  readonly maxMb: number
  readonly pid: number | undefined
  /** One job at a time. Resolves whatever becomes of the process; the process is of no more use after `isOver`. */
  run<Job, Made>(kind: JobKind<Job, Made>, job: Job, told?: (progress: number) => void): Promise<JobOutcome<Made>>
  /** It has ended, or has kept so much memory that the next job should begin afresh. */
  isOver(): boolean
  /** Ends it, whatever it does. Resolves when it is gone. */
  end(): Promise<void>
}

/** What it keeps after a job may be that share of its memory. */
const keptShare = 0.5

/**
 * A process for heavy work: less memory and less of the processor than the server, none of its secrets. It ends with the
 * server, however that ends.
 * @param program default: `process-main`, beside the built server or in the sources.
 * @source PRC-1, PRC-2, PRC-6
 */
export function startProcess(maxMb: number, program: URL = mainProgram()): LimitedProcess {
  const child = fork(program, [String(maxMb)], {
    execArgv: [...readsSources(program), `--max-old-space-size=${maxMb}`],
    env: plainEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  let isOver = false
  let jobs = 0
  let settle: (outcome: JobOutcome<unknown>) => void = () => undefined
  let tell: (progress: number) => void = () => undefined
  let begin: () => void = () => undefined

  const over = (why: string, fault: JobFault = 'failed') => {
    isOver = true
    settle({ ok: false, fault, why })
  }
  const rest = () => {
    child.unref()
    child.channel?.unref()
  }
  child.once('exit', (code, signal) => over(`ended with ${signal ?? code}`))
  child.once('error', (error) => over(error.message))
  child.on('message', (message: JobAnswer) => {
    if (message.id !== jobs) return
    if (message.is === 'begun') return begin()
    if (message.is === 'progress') return tell(message.progress)
    if (message.rssMb > maxMb * keptShare) isOver = true
    settle(message.is === 'made' ? { ok: true, made: message.made } : { ok: false, fault: 'failed', why: message.why })
  })
  rest()
  const end = (): Promise<void> => {
    isOver = true
    child.kill('SIGKILL')
    return gone
  }

  return {
    maxMb,
    pid: child.pid,
    isOver: () => isOver,
    end,
    run: <Job, Made>({ name, limits }: JobKind<Job, Made>, job: Job, told: typeof tell = () => undefined) =>
      new Promise<JobOutcome<Made>>((resolve) => {
        jobs += 1
        tell = told
        let before = processorMs(child.pid)
        const tooLong = setTimeout(() => {
          const now = processorMs(child.pid)
          const hadMs = now === null || before === null ? null : now - before
          over(`took longer than ${limits.maxMs} ms`, wasStarved(hadMs, limits.maxMs) ? 'busy' : 'failed')
          void end()
        }, limits.maxMs)
        // On a busy machine a process takes long to start, for which its job cannot help.
        begin = () => {
          before = processorMs(child.pid)
          tooLong.refresh()
        }
        settle = (outcome) => {
          settle = () => undefined
          clearTimeout(tooLong)
          rest()
          resolve(outcome as JobOutcome<Made>)
        }
        if (isOver) return settle({ ok: false, fault: 'failed', why: 'has ended' })
        child.ref()
        child.channel?.ref()
        child.send({ id: jobs, kind: name, job }, (error) => {
          if (error !== null) over(error.message)
        })
      }),
  }
}

const isSource = (url: string): boolean => url.endsWith('.ts')

const mainProgram = (): URL =>
  isSource(import.meta.url)
    ? new URL('../process-main.ts', import.meta.url)
    : new URL('./process-main.js', import.meta.url)

/** A process learns to read sources first. */
const readsSources = ({ href }: URL): readonly string[] =>
  isSource(href) ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : []

/** Nothing of the server's configuration: tokens and addresses of databases stay with it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG', 'TZ', 'NODE_ENV']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

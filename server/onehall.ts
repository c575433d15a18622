import { backupCommand } from './commands/backup-command.ts'
import { CannotDo, type Command, type Say, WrongCall } from './commands/command.ts'
import { doctorCommand } from './commands/doctor-command.ts'
import { exportCommand } from './commands/export-command.ts'
import { migrateCommand } from './commands/migrate-command.ts'
import { restoreCommand } from './commands/restore-command.ts'
import { startCommand } from './commands/start-command.ts'
import { tokenCommand } from './commands/token-command.ts'
import { verifyCommand } from './commands/verify-place-command.ts'
import { startFault } from './start-fault.ts'

/** Every word of the command line. @source CLI-1 */
const commands: Readonly<Record<string, Command>> = {
  start: startCommand,
  backup: backupCommand,
  restore: restoreCommand,
  verify: verifyCommand,
  migrate: migrateCommand,
  export: exportCommand,
  token: tokenCommand,
  doctor: doctorCommand,
}

const say: Say = (text) => void process.stdout.write(`${text}\n`)

const helpOf = ({ usage, does: [zh, en], more = [] }: Command): string =>
  [`用法 usage: onehall ${usage}`, '', zh, en, ...(more.length > 0 ? ['', ...more] : [])].join('\n')

const help = (): string =>
  [
    'onehall <command>',
    ...Object.values(commands).map(({ usage, does: [zh, en] }) => `\n  ${usage}\n      ${zh}\n      ${en}`),
    '',
    'onehall <command> --help  说明每个命令 · tells more of a command',
  ].join('\n')

/** @returns the exit code; undefined: the command goes on by itself. */
async function main([name, ...args]: readonly string[]): Promise<number | undefined> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    say(help())
    return name === undefined || name === '--help' || name === 'help' ? 0 : 2
  }
  if (args.includes('--help')) {
    say(helpOf(command))
    return 0
  }
  try {
    return await command.run(args, say)
  } catch (error) {
    if (error instanceof WrongCall || isParseFault(error)) {
      say(helpOf(command))
      return 2
    }
    process.stderr.write(`${error instanceof CannotDo ? error.message : startFault(error)}\n`)
    return 1
  }
}

/** An option that there is not, as Node says it. */
const isParseFault = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

// A limited process keeps nobody alive by itself.
const alive = setInterval(() => undefined, 60_000)
const code = await main(process.argv.slice(2))
clearInterval(alive)
if (code !== undefined) process.exitCode = code

import type { Rejection } from '../../shared/kernel/result.ts'
import type { CommandAnswer, CommandMessage } from '../../shared/protocol/up.ts'
import type { WaitingCommand } from './command-outbox.ts'
import type { LateCommand } from './page-state.ts'

/** That it was done is read at a glance; why it was not stays until somebody has read it. */
const doneShownMs = 12_000
/** More refusals than that are not read one by one. */
const mostAnswers = 100

/** What had to wait for the line: what waits still, then what became of it. @param tell with all of it, oldest first. */
export function createLateCommands(tell: (commands: readonly LateCommand[]) => void) {
  let answers: readonly LateCommand[] = []
  let waiting: readonly LateCommand[] = []
  const timers = new Set<ReturnType<typeof setTimeout>>()
  let told = '[]'

  const changed = () => {
    const all = [...answers, ...waiting]
    const standings = JSON.stringify(
      all.map(({ message, standing, mayDiscard }) => [message.commandId, standing, mayDiscard]),
    )
    if (standings === told) return
    told = standings
    tell(all)
  }
  const dismiss = (commandId: string) => {
    answers = answers.filter(({ message }) => message.commandId !== commandId)
    changed()
  }

  return {
    dismiss,
    wait(commands: readonly WaitingCommand[]): void {
      waiting = commands
        .filter(({ hasWaited }) => hasWaited)
        .map(({ message, isSending, wasSent }) => ({
          message,
          standing: isSending ? 'sending' : 'waiting',
          mayDiscard: !isSending && !wasSent,
        }))
      changed()
    },
    answer(message: CommandMessage, answer: CommandAnswer): void {
      const standing = answer.ok ? ('done' as const) : answer.rejection
      answers = [...answers, { message, standing, mayDiscard: false }].slice(-mostAnswers)
      if (!answer.ok && !isAlreadySo(answer.rejection)) return
      const timer = setTimeout(() => {
        timers.delete(timer)
        dismiss(message.commandId)
      }, doneShownMs)
      timers.add(timer)
    },
    close(): void {
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

/** What was to be done had been done from another side meanwhile: nothing is left to do about it. */
export const isAlreadySo = ({ code }: Rejection): boolean => code === 'attendance.alreadyPresent'

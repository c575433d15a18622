import { useCallback, useState } from 'react'
import type { CommandName, CommandPayloads } from '../../shared/domain/meeting/meeting.decide.ts'
import type { Rejection } from '../../shared/kernel/result.ts'
import { useActs } from './use-acts.ts'

export interface ConsoleActs {
  /** Sends a command unless the same one is still under way; resolves with whether it was carried out. */
  readonly act: <Name extends CommandName>(type: Name, data: CommandPayloads[Name]) => Promise<boolean>
  /** Why the last one was refused; null once another one has been carried out, or when it was dismissed. */
  readonly refusal: Rejection | 'unsent' | null
  readonly dismiss: () => void
  readonly isBusy: boolean
}

/** What the moderator does: one at a time of each kind, with the reason when the last one was refused. */
export function useConsoleActs(): ConsoleActs {
  const { marks, run, forget } = useActs()
  const [lastKey, setLastKey] = useState('')
  const act: ConsoleActs['act'] = useCallback(
    async (type, data) => {
      const key = `${type} ${JSON.stringify(data)}`
      const isDone = await run(key, type, data)
      setLastKey(key)
      return isDone
    },
    [run],
  )
  const last = marks[lastKey]
  return {
    act,
    refusal: last === undefined || last === 'pending' ? null : last,
    dismiss: () => forget(lastKey),
    isBusy: Object.values(marks).includes('pending'),
  }
}

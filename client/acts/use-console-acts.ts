import { useCallback, useState } from 'react'
import type { CommandName, CommandPayloads } from '../../shared/domain/meeting/meeting.decide.ts'
import type { Rejection } from '../../shared/kernel/result.ts'
import { useMeeting } from '../store/use-meeting.ts'
import { useActs } from './use-acts.ts'

export interface ConsoleActs {
  /** Sends a command unless the same one is still under way; resolves with whether it was carried out. */
  readonly act: <Name extends CommandName>(type: Name, data: CommandPayloads[Name]) => Promise<boolean>
  /** Why the last one was refused; null once another one has been carried out, when it was dismissed, or when control has changed hands since. */
  readonly refusal: Rejection | 'unsent' | null
  readonly dismiss: () => void
  readonly isBusy: boolean
}

/** What the moderator does: one at a time of each kind, with the reason when the last one was refused. */
export function useConsoleActs(): ConsoleActs {
  const { marks, run, forget } = useActs()
  const holder = useMeeting(({ control }) => control.holder?.deskId ?? null)
  const [{ key: lastKey, holder: lastHolder }, setLast] = useState({ key: '', holder })
  const act: ConsoleActs['act'] = useCallback(
    async (type, data) => {
      const key = `${type} ${JSON.stringify(data)}`
      const isDone = await run(key, type, data)
      setLast({ key, holder })
      return isDone
    },
    [run, holder],
  )
  const last = marks[lastKey]
  const refusal = last === undefined || last === 'pending' ? null : last
  const isOver = refusal !== 'unsent' && refusal?.code === 'control.heldByOther' && holder !== lastHolder
  return {
    act,
    refusal: isOver ? null : refusal,
    dismiss: () => forget(lastKey),
    isBusy: Object.values(marks).includes('pending'),
  }
}

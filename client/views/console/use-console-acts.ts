import { useCallback, useRef, useState } from 'react'
import type { CommandName, CommandPayloads } from '../../../shared/domain/meeting/meeting.decide.ts'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'

export interface ConsoleActs {
  /** Sends a command unless the same one is still under way; resolves with whether it was carried out. */
  readonly act: <Name extends CommandName>(type: Name, data: CommandPayloads[Name]) => Promise<boolean>
  /** Why the last one was refused; null once another one has been carried out, or when it was dismissed. */
  readonly refusal: Rejection | null
  readonly dismiss: () => void
  readonly isBusy: boolean
}

/** What the moderator does: one at a time of each kind, with the reason when it was refused. */
export function useConsoleActs(): ConsoleActs {
  const link = useMeetingLink()
  const underWay = useRef(new Set<string>())
  const [busy, setBusy] = useState(0)
  const [refusal, setRefusal] = useState<Rejection | null>(null)

  const act: ConsoleActs['act'] = useCallback(
    async (type, data) => {
      const key = `${type} ${JSON.stringify(data)}`
      if (underWay.current.has(key)) return false
      underWay.current.add(key)
      setBusy(underWay.current.size)
      const answer = await link.send(type, data)
      underWay.current.delete(key)
      setBusy(underWay.current.size)
      setRefusal(answer.ok ? null : answer.rejection)
      return answer.ok
    },
    [link],
  )
  const dismiss = useCallback(() => setRefusal(null), [])
  return { act, refusal, dismiss, isBusy: busy > 0 }
}

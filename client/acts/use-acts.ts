import { useCallback, useRef, useState } from 'react'
import type { CommandName, CommandPayloads } from '../../shared/domain/meeting/meeting.decide.ts'
import { useMeetingLink } from '../store/meeting-context.tsx'
import { type ActMark, type Marks, withMark } from './act-marks.ts'
import { seenSeq } from './seen-seq.ts'

export interface Acts {
  /** How each act stands by its key; one that is absent rests. */
  readonly marks: Marks
  /** Sends once while the key is free; resolves true when it was accepted and its outcome is in the state. */
  run<Name extends CommandName>(key: string, type: Name, data: CommandPayloads[Name]): Promise<boolean>
  forget(key: string): void
}

/** The acts of one part of a page: pending or refused by key, none sent twice. */
export function useActs(): Acts {
  const link = useMeetingLink()
  const running = useRef(new Set<string>())
  const [marks, setMarks] = useState<Marks>({})
  const mark = useCallback((key: string, to: ActMark | null) => setMarks((before) => withMark(before, key, to)), [])
  const forget = useCallback((key: string) => mark(key, null), [mark])
  const run = useCallback<Acts['run']>(
    async (key, type, data) => {
      if (running.current.has(key)) return false
      running.current.add(key)
      mark(key, 'pending')
      try {
        const answer = await link.send(type, data)
        if (answer.ok) await seenSeq(answer.seq)
        mark(key, answer.ok ? null : answer.rejection)
        return answer.ok
      } catch (error) {
        console.warn('a command was not sent', type, error)
        mark(key, 'unsent')
        return false
      } finally {
        running.current.delete(key)
      }
    },
    [link, mark],
  )
  return { marks, run, forget }
}

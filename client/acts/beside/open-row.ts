import { createContext, useContext, useEffect, useState } from 'react'
import type { PlanPart } from '../../../shared/protocol/plan-parts.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { isEditors } from './editors-shape.ts'

/** @param row the one that is open now. @param was the one that is no longer. */
type SayOpen = (row: string | null, was?: string) => void

/** Where a row says that it is open; outside of the preparation nobody listens. */
export const OpenRow = createContext<SayOpen>(() => undefined)

/** While the page shows that part of the plan, others who prepare the meeting see it, and the row that is open. @source EDT-9 */
export function useToldPart(part: PlanPart): SayOpen {
  const link = useMeetingLink()
  const [row, setRow] = useState<string | null>(null)
  useEffect(() => link.editing({ at: { part, row } }, isEditors), [link, part, row])
  useEffect(() => () => link.editing({ at: null }, isEditors), [link])
  const [say] = useState<SayOpen>(
    () => (now: string | null, was?: string) =>
      setRow((before) => (was === undefined || was === before ? now : before)),
  )
  return say
}

/** Others see that this row is open here, for as long as it is. */
export function useOpenRow(row: string, isOpen: boolean): void {
  const say = useContext(OpenRow)
  useEffect(() => {
    if (!isOpen) return
    say(row)
    return () => say(null, row)
  }, [say, row, isOpen])
}

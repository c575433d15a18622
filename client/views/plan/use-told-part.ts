import { useEffect, useState } from 'react'
import type { PlanPart } from '../../../shared/protocol/plan-parts.ts'
import type { SayOpen } from '../../acts/beside/open-row.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { isEditors } from './editors-shape.ts'

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

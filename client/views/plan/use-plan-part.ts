import { useLocation, useSearch } from 'wouter'
import { type PlanPart, planParts } from '../../../shared/protocol/plan-parts.ts'

/** Of the address: what is missing, and in which row. */
export const leadOptions = ['fills', 'row'] as const

/** The part that the address names by `part`; the agenda where it names none. Back leads to the part before. */
export function usePlanPart(): readonly [PlanPart, (part: PlanPart) => void] {
  const [path, goTo] = useLocation()
  const options = new URLSearchParams(useSearch())
  const named = options.get('part')
  const show = (part: PlanPart) => {
    options.set('part', part)
    // Where the page was led to once, it is not led to with every other part.
    for (const lead of leadOptions) options.delete(lead)
    goTo(`${path}?${options}`)
  }
  return [planParts.find((part) => part === named) ?? 'agenda', show]
}

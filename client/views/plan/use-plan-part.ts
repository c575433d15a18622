import { useLocation, useSearch } from 'wouter'
import { type PlanPart, planParts } from '../../../shared/protocol/plan-parts.ts'

/** The part that the address names by `part`; the agenda where it names none. Back leads to the part before. */
export function usePlanPart(): readonly [PlanPart, (part: PlanPart) => void] {
  const [path, goTo] = useLocation()
  const options = new URLSearchParams(useSearch())
  const named = options.get('part')
  const show = (part: PlanPart) => {
    options.set('part', part)
    goTo(`${path}?${options}`)
  }
  return [planParts.find((part) => part === named) ?? 'agenda', show]
}

import { useLocation, useSearch } from 'wouter'

/** What the page shows in its middle, in the order of the rail. */
export const planParts = ['meeting', 'agenda', 'venues', 'people', 'documents', 'links', 'checks'] as const

export type PlanPart = (typeof planParts)[number]

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

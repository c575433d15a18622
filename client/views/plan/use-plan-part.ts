import { useSearchParams } from 'wouter'

/** What the page shows in its middle, in the order of the rail. */
export const planParts = ['meeting', 'agenda', 'venues', 'people', 'documents'] as const

export type PlanPart = (typeof planParts)[number]

/** The part that the address names by `part`; the agenda where it names none. Back leads to the part before. */
export function usePlanPart(): readonly [PlanPart, (part: PlanPart) => void] {
  const [options, setOptions] = useSearchParams()
  const named = options.get('part')
  const show = (part: PlanPart) =>
    setOptions((before) => {
      before.set('part', part)
      return before
    })
  return [planParts.find((part) => part === named) ?? 'agenda', show]
}

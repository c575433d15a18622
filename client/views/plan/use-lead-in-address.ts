import { useEffect, useRef } from 'react'
import type { Missing } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import type { PlanPart } from '../../../shared/protocol/plan-parts.ts'
import { leadOptions } from './use-plan-part.ts'

type Led = Pick<Missing, 'part' | 'what' | 'ids'>

/**
 * `fills` and `row` of the address name what is missing and where: the page that was opened to do it leads there, once.
 * @param part that the address names.
 */
export function useLeadInAddress(part: PlanPart, act: (led: Led) => void): void {
  const first = useRef({ part, act })
  useEffect(() => {
    const options = new URLSearchParams(location.search)
    const [fills, row] = [options.get('fills'), options.get('row')]
    const { part, act } = first.current
    if (fills === null || part === 'checks') return
    for (const name of leadOptions) options.delete(name)
    history.replaceState(history.state, '', `${location.pathname}?${options}${location.hash}`)
    // What the address says is looked up on the page and leads nowhere where nothing bears that name.
    act({ part, what: fills as Missing['what'], ids: row === null ? [] : [row] })
  }, [])
}

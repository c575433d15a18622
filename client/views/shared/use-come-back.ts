import { useEffect } from 'react'
import { reloadOnceServed } from './reload-page.ts'

/**
 * Loads the page again once the server answers; nobody stands at a hall screen or a mixer's source to do it.
 * @param isAway the server could not be reached.
 */
export function useComeBack(isAway: boolean): void {
  useEffect(() => (isAway ? reloadOnceServed() : undefined), [isAway])
}

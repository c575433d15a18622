import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'

/**
 * A state of the past, ready to be drawn: who was erased is called so, and what was taken back, whose text nobody is told
 * any more, leaves no empty band.
 */
export function shownPast(state: MeetingState, erased: string): MeetingState {
  const { floor, notices, ticker } = state
  const isErased = floor.current !== null && floor.current.name === ''
  const hasGone = notices.some(({ text }) => text === '')
  const isTickerGone = ticker.line?.text === ''
  if (!isErased && !hasGone && !isTickerGone) return state
  return {
    ...state,
    floor: floor.current !== null && isErased ? { ...floor, current: { ...floor.current, name: erased } } : floor,
    notices: hasGone ? notices.filter(({ text }) => text !== '') : notices,
    ticker: isTickerGone ? { ...ticker, line: null } : ticker,
  }
}

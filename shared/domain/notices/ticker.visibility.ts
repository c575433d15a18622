import type { Audience } from '../../access/audience.ts'
import type { Tell } from '../meeting/feature-rules.ts'
import { isFor, seenTo } from './addressed.visibility.ts'
import type { TickerState } from './ticker.model.ts'

/** The line goes to those it is for. */
export const visibleTicker = ({ line }: TickerState, audience: Audience): TickerState => ({
  line: line !== null && isFor(line, audience) ? { ...line, to: seenTo(line, audience) } : null,
})

/** For those who had a line that gives way to another hall's, it is gone. */
export const tellTicker: Tell<'ticker'> = ({ fact, before }, audience) => {
  const had = before.ticker.line !== null && isFor(before.ticker.line, audience)
  switch (fact.type) {
    case 'ticker.shown':
      if (isFor(fact.data, audience)) return [{ ...fact, data: { ...fact.data, to: seenTo(fact.data, audience) } }]
      return had ? [{ type: 'ticker.cleared', data: {} }] : []
    case 'ticker.cleared':
      return had ? [fact] : []
  }
}

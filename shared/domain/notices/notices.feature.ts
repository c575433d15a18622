import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { decideNotices, noticesCommands } from './notices.decide.ts'
import { evolveHelpCalls, evolveNotices, initialHelpCalls, initialNotices } from './notices.evolve.ts'
import { tellNotices, visibleHelpCalls, visibleNotices } from './notices.visibility.ts'
import { evolveTicker, initialTicker } from './ticker.evolve.ts'
import { tellTicker, visibleTicker } from './ticker.visibility.ts'

export const noticesFold: Fold<'notices' | 'helpCalls' | 'ticker'> = {
  notices: { initial: initialNotices, evolve: evolveNotices, kept: 'whole' },
  helpCalls: { initial: initialHelpCalls, evolve: evolveHelpCalls, kept: 'whole' },
  ticker: { initial: initialTicker, evolve: evolveTicker, kept: 'whole' },
}

export const noticesRules = {
  commands: noticesCommands,
  decide: decideNotices,
  visible: {
    notices: ({ notices }, audience) => visibleNotices(notices, audience),
    helpCalls: ({ helpCalls }, audience) => visibleHelpCalls(helpCalls, audience),
    ticker: ({ ticker }, audience) => visibleTicker(ticker, audience),
  },
  tells: { notices: tellNotices, ticker: tellTicker },
} satisfies Rules<'notices' | 'helpCalls' | 'ticker', 'notices' | 'ticker'>

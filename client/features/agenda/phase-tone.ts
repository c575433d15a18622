import type { TimePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'

/** Little time is amber, none is red; its words say so too. */
export function phaseTone(phase: TimePhase): 'warn' | 'bad' | undefined {
  if (phase === 'over') return 'bad'
  return phase === 'soon' || phase === 'last' ? 'warn' : undefined
}

import type { Step } from '../../shared/domain/meeting/meeting.visibility.ts'

/** An event with the state before and after it: what visibility needs. States share what did not change. */
export type AppliedEvent = Step

import fc from 'fast-check'
import type { Actor } from '../../shared/access/actor.ts'
import type { Family, Rules } from '../../shared/domain/meeting/feature-rules.ts'
import type { MeetingRejection } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingEvents, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { moderator } from './meeting-fixture.ts'
import type { Situation } from './situations.ts'

/** A command with data by chance. */
export interface Sample {
  readonly data: fc.Arbitrary<Record<string, unknown>>
  readonly actor: fc.Arbitrary<Actor>
}

/** @param actor a moderator when nobody is named. */
export const sample = (
  data: Record<string, fc.Arbitrary<unknown>>,
  actor: fc.Arbitrary<Actor> = fc.constant(moderator),
): Sample => ({ data: fc.record(data), actor })

/**
 * What tests know of a word. A command without a sample does not compile, nor an event of which it is not said whether logs
 * hold it or feeds alone.
 */
export interface WordSamples<Word extends Rules<never, never>, Families extends Family> {
  readonly commands: {
    readonly [Name in keyof Word['commands']]: Sample | readonly Sample[] | { readonly leftOut: string }
  }
  /**
   * Data that depend on what there is; the sample's own go before.
   * @param which of the things that were made so far is meant.
   */
  readonly made?: (state: MeetingState, which: number, actor: Actor) => Readonly<Record<string, unknown>>
  /** One way to each refusal of the word. */
  readonly refusals: { readonly [Code in MeetingRejection]?: Situation }
  readonly events: {
    readonly [Name in keyof MeetingEvents as Name extends `${Families}.${string}` ? Name : never]: 'log' | 'feed'
  }
}

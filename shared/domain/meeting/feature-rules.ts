import type { Audience } from '../../access/audience.ts'
import type { CommandSpecs, PayloadsOf } from '../../access/command-spec.ts'
import type { Decision, Rejection } from '../../kernel/result.ts'
import type { StoredWay } from '../edits/edits.model.ts'
import type { StateMember } from './feature-fold.ts'
import type { MeetingContext, MeetingEvent, MeetingEvents, MeetingFact, MeetingState } from './meeting.types.ts'

/** The rule of each command. @template Code the refusals that the rules may give. */
export type Deciders<Specs extends CommandSpecs, Code extends string> = {
  readonly [Name in keyof Specs]: (
    context: MeetingContext,
    data: PayloadsOf<Specs>[Name],
    carryOut: CarryOut,
  ) => Decision<MeetingFact, Code>
}

/** How an edit of the preparation is taken back. @source EDT-1 */
export interface Reversal {
  /** What the thing is called. */
  readonly label: string
  /** The places that the edit changes; see `Edit`. */
  readonly touches: readonly string[]
  /** The command that leads back; null when nothing does. */
  readonly back: StoredWay | null
}

/** @param before the state in which the command was accepted, `facts` what came of it. */
export type Reverse<Data> = (before: MeetingState, data: Data, facts: readonly MeetingFact[]) => Reversal

/** Of some commands of a registry. */
export type Reversals<Specs extends CommandSpecs> = {
  readonly [Name in keyof Specs]?: Reverse<PayloadsOf<Specs>[Name]>
}

/** Decides a stored command as the sender's own, on the state of now, by the rules of that command; its refusal is the answer. */
export type CarryOut = (way: StoredWay) =>
  | {
      readonly ok: true
      readonly facts: readonly [MeetingFact, ...MeetingFact[]]
      readonly reversal: Reversal & { readonly back: StoredWay }
    }
  | { readonly ok: false; readonly rejection: Rejection<never> }

/** What stands before the dot in the names of events. */
export type Family<Name extends keyof MeetingEvents = keyof MeetingEvents> = Name extends `${infer Word}.${string}`
  ? Word
  : never

export type FactOf<Word extends Family> = Extract<MeetingFact, { readonly type: `${Word}.${string}` }>

/**
 * Events of all other words, and those that are named: what is left for a transition that has named its own. An own event
 * that it leaves out does not compile.
 */
export type EventOutside<Words extends Family, Named extends MeetingEvent['type'] = never> =
  | Exclude<MeetingEvent, { readonly type: `${Words}.${string}` }>
  | Extract<MeetingEvent, { readonly type: Named }>

/** A fact, with the whole state before and behind it. */
export interface Happened<Fact extends MeetingFact = MeetingFact> {
  readonly fact: Fact
  readonly before: MeetingState
  readonly after: MeetingState
}

/** What an audience is told of it: the fact, what it amounts to for them, or nothing. Staff are told every fact and are not asked about. */
export type Tell<Word extends Family> = (happened: Happened<FactOf<Word>>, audience: Audience) => readonly MeetingFact[]

/** What an audience may see of a member. Staff see the whole and are not asked about. */
export type Visible<Member extends StateMember> = (state: MeetingState, audience: Audience) => MeetingState[Member]

/** What the administrative journal says of an event; never a key, a name or a long list. @source EVD-2 */
export type Journal = {
  readonly [Type in keyof MeetingEvents]?: (data: MeetingEvents[Type]) => Readonly<Record<string, unknown>>
}

/**
 * What the server alone knows of a word.
 * @template Members what the word has in the state, `Families` how its events begin: each says who sees it.
 */
export interface Rules<Members extends StateMember, Families extends Family> {
  readonly commands: CommandSpecs
  readonly decide: Readonly<
    Record<string, (context: MeetingContext, data: never, carryOut: CarryOut) => Decision<MeetingFact, string>>
  >
  /** Edits of the preparation: how each is taken back. A command that is not named here is none. */
  readonly reverse?: Readonly<Record<string, Reverse<never>>>
  /** `staff`: the others have the initial one. */
  readonly visible: { readonly [Member in Members]: 'all' | 'staff' | Visible<Member> }
  /** Must agree with `visible`: folding what is told gives what may be seen. */
  readonly tells: { readonly [Word in Families]: 'all' | 'staff' | Tell<Word> }
  /** What of this word an audience is told besides when something of those families happens. */
  readonly alsoTells?: { readonly [Word in Family]?: Tell<Word> }
  /** Events whose texts were heard by all, and are told of the past even when the state of now holds them no more. */
  readonly saidAloud?: readonly (keyof MeetingEvents)[]
  /** Events that the administrative journal keeps as well. */
  readonly journal?: Journal
}

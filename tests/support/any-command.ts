import fc from 'fast-check'
import type { Actor } from '../../shared/access/actor.ts'
import type { CommandSpec } from '../../shared/access/command-spec.ts'
import {
  type CommandName,
  commandRegistry,
  mayCommand,
  type ParsedCommand,
} from '../../shared/domain/meeting/meeting.decide.ts'
import { mergedMember } from '../../shared/kernel/record.ts'
import { allSamples } from './all-samples.ts'
import { meetingAt } from './meeting-fixture.ts'
import type { Sample, WordSamples } from './word-samples.ts'

/** A command whose ids of made things are still a choice. */
export interface LooseCommand {
  readonly type: CommandName
  readonly data: Record<string, unknown>
  readonly actor: Actor
  /** Which of the things that were made so far is meant. */
  readonly which: number
}

/** By command. */
const samples: Readonly<Record<CommandName, Sample | readonly Sample[] | { readonly leftOut: string }>> = mergedMember(
  allSamples,
  'commands',
)

const anyCommand: fc.Arbitrary<LooseCommand> = fc.oneof(
  ...Object.entries(samples).flatMap(([name, given]) => {
    const all = 'leftOut' in given ? [] : 'data' in given ? [given] : given
    const type = fc.constant(name as CommandName)
    return all.map(({ data, actor }) => fc.record({ type, data, actor, which: fc.nat({ max: 3 }) }))
  }),
)

/** A meeting's worth of commands by anybody. */
export const anyCommands = fc.array(anyCommand, { maxLength: 60 })

/** Those about documents alone. */
export const anyDocumentCommands = fc.array(
  anyCommand.filter(({ type }) => type.startsWith('documents.')),
  { maxLength: 30 },
)

const makers = new Map(
  (allSamples as readonly Pick<WordSamples<never, never>, 'commands' | 'made'>[]).flatMap(({ commands, made }) =>
    Object.keys(commands).map((name) => [name, made]),
  ),
)

/** Plays them on a fresh live meeting; what is refused changes nothing. */
export function play(commands: readonly LooseCommand[]) {
  const meeting = meetingAt()
  meeting.say('meeting.start', {})
  for (const { type, data, actor, which } of commands) {
    const made = makers.get(type)?.(meeting.state, which, actor)
    const given = Object.entries({ ...made, ...data }).filter(([, value]) => value !== undefined)
    const parsed = { type, data: Object.fromEntries(given) } as unknown as ParsedCommand
    const spec: CommandSpec = commandRegistry[type]
    if (spec.internal === true || mayCommand(actor, parsed))
      meeting.wait(1_000).say(parsed.type, parsed.data as never, actor)
  }
  return { log: meeting.log, state: meeting.state }
}

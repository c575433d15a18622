import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { type ChangedSection, maxSectionLength, mostOwnSections, mostSources, styledShapes } from './minutes.model.ts'
import {
  decideMinutesDraft,
  inOrder,
  type MinutesDraftRejection,
  minutesDraftCommands,
} from './minutes-draft.decide.ts'
import { decideMinutesIssue, type MinutesIssueRejection, minutesIssueCommands } from './minutes-issue.decide.ts'
import { draftedShape, isSection, minutesRevision } from './minutes-sections.selectors.ts'

const sectionSchema = z.string().regex(/^[\p{L}\p{N}_.-]{1,160}$/u)

/** The revision of the minutes that its sender saw. */
const fromSchema = z.int().min(0)

/** Numbers of events; null: those of the draft. */
const sourcesSchema = z.array(z.int().min(1)).min(1).max(mostSources).nullable()

const textSchema = lineSchema(maxSectionLength)

export const minutesCommands = defineCommands({
  ...minutesIssueCommands,
  ...minutesDraftCommands,
  'minutes.edit': {
    schema: z.strictObject({ section: sectionSchema, text: textSchema.nullable(), from: fromSchema }),
    roles: staffRoles,
  },
  'minutes.add': {
    schema: z.strictObject({
      after: sectionSchema.nullable(),
      text: textSchema,
      sources: sourcesSchema.optional(),
      from: fromSchema,
    }),
    roles: staffRoles,
  },
  'minutes.remove': {
    schema: z.strictObject({ section: sectionSchema, from: fromSchema }),
    roles: staffRoles,
  },
  'minutes.cite': {
    schema: z.strictObject({ section: sectionSchema, sources: sourcesSchema, from: fromSchema }),
    roles: staffRoles,
  },
  'minutes.style': {
    schema: z.strictObject({ section: sectionSchema, shape: z.enum(styledShapes), from: fromSchema }),
    roles: staffRoles,
  },
})

export type MinutesRejection =
  | MinutesIssueRejection
  | MinutesDraftRejection
  | 'minutes.notHeld'
  | 'minutes.unknownSection'
  | 'minutes.stale'
  | 'minutes.nothingChanged'
  | 'minutes.tooMany'
  | 'minutes.isList'

export const decideMinutes: Deciders<typeof minutesCommands, MinutesRejection> = {
  ...decideMinutesIssue,
  ...decideMinutesDraft,
  /** MIN-4: a section is worded anew, or says again what the log says; MIN-5: never over what another has written since. */
  'minutes.edit': ({ state, layBeside }, { section, text, from }) => {
    const refusal = closed(state, section, from)
    if (refusal !== null) return refusal
    const before = known(state, section)
    if (text === null && before.text === null && !before.isRemoved) return refuse('minutes.nothingChanged')
    // What the log says of a clerk's own section is nothing.
    const isRemoved = text === null && before.after !== undefined
    const typed = isRemoved ? before.text : text === null ? null : layBeside(text, 'name')
    return accept(changed(state, section, { text: typed, isRemoved }))
  },
  /** MIN-4: a section of one's own behind another, or before all others. */
  'minutes.add': ({ state, layBeside, newId }, { after, text, sources, from }) => {
    const refusal = after === null ? whole(state, from) : closed(state, after, from, true)
    if (refusal !== null) return refusal
    const own = Object.values(state.minutes.sections).filter((one) => one.after !== undefined && !one.isRemoved)
    if (own.length >= mostOwnSections) return refuse('minutes.tooMany', { max: mostOwnSections })
    const cited = sources == null ? {} : { sources: inOrder(sources) }
    const made = { text: layBeside(text, 'name'), isRemoved: false, after, ...cited }
    return accept(changed(state, `own.${newId()}`, made))
  },
  /** MIN-4: what is left out can be taken in again by `minutes.edit`. */
  'minutes.remove': ({ state }, { section, from }) => {
    const refusal = closed(state, section, from)
    if (refusal !== null) return refusal
    if (lookUp(state.minutes.sections, section)?.isRemoved === true) return refuse('minutes.nothingChanged')
    return accept(changed(state, section, { isRemoved: true }))
  },
  /** MIN-8: a section comes from other events than the draft says; null: from those again. */
  'minutes.cite': ({ state }, { section, sources, from }) => {
    const refusal = closed(state, section, from)
    if (refusal !== null) return refusal
    const { sources: before, ...rest } = known(state, section)
    const chosen = sources === null ? undefined : inOrder(sources)
    if (chosen?.join() === before?.join()) return refuse('minutes.nothingChanged')
    return accept(edited(state, section, chosen === undefined ? rest : { ...rest, sources: chosen }))
  },
  /** MIN-12: a section becomes a heading, or running text. */
  'minutes.style': ({ state }, { section, shape, from }) => {
    const refusal = closed(state, section, from)
    if (refusal !== null) return refusal
    const drafted = draftedShape(section)
    if (drafted === 'list') return refuse('minutes.isList')
    const { shape: before = drafted, ...rest } = known(state, section)
    if (shape === before) return refuse('minutes.nothingChanged')
    return accept(edited(state, section, shape === drafted ? rest : { ...rest, shape }))
  },
}

/** What was made of a section so far. */
const known = ({ minutes }: MeetingState, section: string): Made =>
  lookUp(minutes.sections, section) ?? { text: null, isRemoved: false }

type Made = Omit<ChangedSection, 'section' | 'revision'>

const changed = (state: MeetingState, section: string, to: Partial<Made>) =>
  edited(state, section, { ...known(state, section), ...to })

const edited = ({ minutes }: MeetingState, section: string, made: Made) =>
  ({ type: 'minutes.edited', data: { ...made, section, revision: minutesRevision(minutes) + 1 } }) as const

/** Why nothing can be changed there; null when something can. @param isBehind the section itself stays as it is. */
function closed(state: MeetingState, section: string, from: number, isBehind = false) {
  const refusal = whole(state, from)
  if (refusal !== null) return refusal
  if (!isSection(state, section)) return refuse('minutes.unknownSection', { section })
  const revision = lookUp(state.minutes.sections, section)?.revision ?? 0
  return !isBehind && revision > from ? refuse('minutes.stale', { section, revision }) : null
}

function whole({ meeting, minutes }: MeetingState, from: number) {
  if (meeting.startedAt === null) return refuse('minutes.notHeld')
  const revision = minutesRevision(minutes)
  return from > revision ? refuse('minutes.stale', { section: '', revision }) : null
}

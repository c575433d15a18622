import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import {
  type ChangedSection,
  type MinutesAttachment,
  maxSectionLength,
  mostAttachments,
  mostRestored,
  mostSources,
  type StyledShape,
  styledShapes,
} from './minutes.model.ts'
import { draftedShape, minutesRevision } from './minutes-sections.selectors.ts'

const attachmentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['onLeave', 'tasks']) }),
  z.strictObject({ kind: z.literal('document'), documentId: idSchema }),
])

const attachmentsSchema = z.array(attachmentSchema).max(mostAttachments)

/** A section as it was; `text` null: what the log says; `sources` null: those of the draft; `shape` absent: that of the draft. */
const restoredSchema = z.strictObject({
  section: z.string().max(160),
  text: lineSchema(maxSectionLength).nullable(),
  isRemoved: z.boolean(),
  sources: z.array(z.int().min(1)).max(mostSources).nullable(),
  shape: z.enum(styledShapes).optional(),
})

export const minutesDraftCommands = defineCommands({
  'minutes.attach': {
    schema: z.strictObject({ attachments: attachmentsSchema, from: z.int().min(0) }),
    roles: staffRoles,
  },
  'minutes.restore': {
    schema: z.strictObject({
      sections: z.array(restoredSchema).max(mostRestored),
      attachments: attachmentsSchema,
      from: z.int().min(0),
    }),
    roles: staffRoles,
  },
})

export type MinutesDraftRejection =
  | 'minutes.notHeld'
  | 'minutes.stale'
  | 'minutes.nothingChanged'
  | 'minutes.unknownSection'
  | 'minutes.unknownDocument'

export const decideMinutesDraft: Deciders<typeof minutesDraftCommands, MinutesDraftRejection> = {
  /** MIN-10: these go with the minutes, and no others. */
  'minutes.attach': ({ state }, { attachments, from }) => {
    const refusal = asSeen(state, from) ?? unknownAmong(state, attachments)
    if (refusal !== null) return refusal
    if (isSame(attachments, state.minutes.attachments)) return refuse('minutes.nothingChanged')
    return accept({ type: 'minutes.attached', data: { revision: from + 1, attachments: eachOnce(attachments) } })
  },
  /** MIN-11: what its sender has seen becomes, in one go, what it was; what there was meanwhile stays in the history. */
  'minutes.restore': ({ state, layBeside }, { sections, attachments, from }) => {
    const refusal = asSeen(state, from)
    if (refusal !== null) return refusal
    const { minutes } = state
    const stranger = sections.find(({ section }) => lookUp(minutes.sections, section) === null)
    if (stranger !== undefined) return refuse('minutes.unknownSection', { section: stranger.section })
    // A document that is gone meanwhile goes with nothing any more.
    const there = attachments.filter((one) => unknownAmong(state, [one]) === null)
    let revision = from
    const edits = sections.map(({ section, text, isRemoved, sources, shape }) => {
      revision += 1
      const { after } = minutes.sections[section] ?? {}
      const data: ChangedSection = {
        section,
        revision,
        text: text === null ? null : layBeside(text, 'name'),
        isRemoved,
        ...(after === undefined ? {} : { after }),
        ...(sources === null || sources.length === 0 ? {} : { sources: inOrder(sources) }),
        ...(shape === undefined || isAsDrafted(section, shape) ? {} : { shape }),
      }
      return { type: 'minutes.edited', data } as const
    })
    const isAttached = isSame(there, minutes.attachments)
    const attached = {
      type: 'minutes.attached',
      data: { revision: revision + 1, attachments: eachOnce(there) },
    } as const
    const [first, ...rest] = [...edits, ...(isAttached ? [] : [attached])]
    return first === undefined ? refuse('minutes.nothingChanged') : accept(first, ...rest)
  },
}

/** A list stands as it is drafted, whatever is said of it. */
const isAsDrafted = (section: string, shape: StyledShape): boolean =>
  draftedShape(section) === 'list' || draftedShape(section) === shape

/** Numbers of events, ascending, each once. */
export const inOrder = (sources: readonly number[]): readonly number[] =>
  [...new Set(sources)].sort((one, other) => one - other)

const keyOf = (one: MinutesAttachment): string => (one.kind === 'document' ? `document ${one.documentId}` : one.kind)

const eachOnce = (attachments: readonly MinutesAttachment[]): readonly MinutesAttachment[] => [
  ...new Map(attachments.map((one) => [keyOf(one), one])).values(),
]

const isSame = (some: readonly MinutesAttachment[], others: readonly MinutesAttachment[]): boolean =>
  eachOnce(some).map(keyOf).join('\n') === others.map(keyOf).join('\n')

/** Nothing was changed since its sender looked: the whole is worked on. */
function asSeen({ meeting, minutes }: MeetingState, from: number) {
  if (meeting.startedAt === null) return refuse('minutes.notHeld')
  const revision = minutesRevision(minutes)
  return from === revision ? null : refuse('minutes.stale', { section: '', revision })
}

function unknownAmong({ documents }: MeetingState, attachments: readonly MinutesAttachment[]) {
  const unknown = attachments.find((one) => one.kind === 'document' && lookUp(documents, one.documentId) === null)
  return unknown === undefined ? null : refuse('minutes.unknownDocument')
}

import type { FollowUp } from '../../shared/domain/follow-up/follow-up.model.ts'
import { followUpPercent } from '../../shared/domain/follow-up/follow-up.selectors.ts'
import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import type { TypedText } from '../../shared/kernel/typed-text.ts'
import type { FollowUpStep } from '../../shared/protocol/http/follow-up.contract.ts'
import { chargedText, type Texts } from './shown-follow-ups.ts'

type Changed = Extract<MeetingEvent, { type: 'followUps.changed' }>

/** A change of the list, with what the follow-up became by it. */
interface Became {
  readonly event: Changed
  readonly followUp: FollowUp
}

/** The changes that concern one follow-up. */
export const stepsOf = (events: readonly Changed[], followUpId: string): readonly Became[] =>
  events.flatMap((event) => {
    const followUp = event.data.followUps.find(({ id }) => id === followUpId)
    return followUp === undefined ? [] : [{ event, followUp }]
  })

/** What was done to it, step by step, in the words of those who did. */
export const followUpHistory = (steps: readonly Became[], texts: Texts): FollowUpStep[] =>
  steps.map(({ event, followUp }, index): FollowUpStep => {
    const { act, madeBy } = event.data
    const before = steps[index - 1]?.followUp ?? null
    const said = (typed: TypedText | null) => (typed === null ? null : (texts.get(typed.revision) ?? null))
    const [was, now] = [before === null ? null : values(before, texts, said), values(followUp, texts, said)]
    const changes = fields.flatMap((field) => {
      const [old, next] = [was?.[field] ?? null, now[field]]
      // Erased texts say nothing of whether they were the same: their revisions do.
      const isRewritten = field === 'text' && before?.text.revision !== followUp.text.revision
      return old === next && !isRewritten ? [] : [{ field, old, new: next }]
    })
    return { seq: event.seq, at: event.at, act, by: { ...madeBy }, changes, note: noteOf(event, followUp, said) }
  })

type Field = FollowUpStep['changes'][number]['field']

const fields: readonly Field[] = [
  'text',
  'lead',
  'helpers',
  'inCharge',
  'due',
  'source',
  'percent',
  'extension',
  'approvedBy',
]

type Said = (typed: TypedText | null) => string | null

const values = (one: FollowUp, texts: Texts, said: Said): Readonly<Record<Field, string | null>> => ({
  text: said(one.text),
  lead: one.lead && chargedText(one.lead, texts),
  helpers: one.helpers.map((helper) => chargedText(helper, texts)).join('、') || null,
  inCharge: said(one.inCharge),
  due: one.due,
  source: one.source && `${one.source.itemId} ${one.source.point ?? ''}`.trim(),
  percent: one.reports.length === 0 && one.closed === null ? null : String(followUpPercent(one)),
  extension: one.extension?.due ?? null,
  approvedBy: said(one.closed?.approvedBy ?? null),
})

function noteOf({ data }: Changed, { reports, extension, answer }: FollowUp, said: Said): string | null {
  if (data.act === 'reported') return said(reports.at(-1)?.note ?? null)
  if (data.act === 'extensionAsked') return said(extension?.reason ?? null)
  return data.act === 'extensionDeclined' ? said(answer?.reason ?? null) : null
}

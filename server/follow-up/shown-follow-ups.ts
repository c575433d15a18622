import type { Charged, FollowUp, FollowUpsState } from '../../shared/domain/follow-up/follow-up.model.ts'
import { chargedKey, followUpPercent, followUpStanding } from '../../shared/domain/follow-up/follow-up.selectors.ts'
import type { Day } from '../../shared/kernel/day.ts'
import type { TypedText } from '../../shared/kernel/typed-text.ts'
import type { ShownFollowUp } from '../../shared/protocol/http/follow-up.contract.ts'

/** What lies beside the log, by revision. */
export type Texts = ReadonlyMap<string, string>

/** The revisions of everything that was typed of those. */
export const revisionsOf = (followUps: FollowUpsState): readonly string[] =>
  followUps.flatMap(({ text, lead, helpers, inCharge, reports, extension, answer, closed }) => [
    text.revision,
    ...[lead, ...helpers].flatMap((charged) =>
      charged === null || typeof charged === 'string' ? [] : charged.revision,
    ),
    ...[
      inCharge,
      ...reports.map(({ note }) => note),
      extension?.reason ?? null,
      answer?.reason ?? null,
      closed?.approvedBy ?? null,
    ].flatMap((typed) => typed?.revision ?? []),
  ])

/** As it stands on that day, with what was typed of it. */
export function shownFollowUp(followUp: FollowUp, texts: Texts, today: Day): ShownFollowUp {
  const { isRemoved: _, inCharge, reports, extension, answer, closed, lead, helpers, ...others } = followUp
  const shown = (typed: TypedText) => shownText(typed, texts)
  const orNone = (typed: TypedText | null) => (typed === null ? null : shown(typed))
  return {
    ...others,
    lead: lead && chargedText(lead, texts),
    helpers: helpers.map((one) => chargedText(one, texts)),
    seen: { lead: lead && chargedKey(lead), helpers: helpers.map(chargedKey) },
    text: shown(followUp.text),
    inCharge: orNone(inCharge),
    percent: followUpPercent(followUp),
    standing: followUpStanding(followUp, today),
    reports: reports.map(({ note, ...report }) => ({ ...report, note: orNone(note) })),
    extension: extension && { ...extension, reason: shown(extension.reason) },
    answer: answer && { ...answer, reason: orNone(answer.reason) },
    closed: closed && { ...closed, approvedBy: shown(closed.approvedBy) },
  }
}

/** The id of a venue or the name of a unit. */
export const chargedText = (charged: Charged, texts: Texts): string =>
  typeof charged === 'string' ? charged : (texts.get(charged.revision) ?? charged.revision)

/** `text` null: it was erased. */
export const shownText = ({ revision }: TypedText, texts: Texts): { revision: string; text: string | null } => ({
  revision,
  text: texts.get(revision) ?? null,
})

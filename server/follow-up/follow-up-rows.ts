import type { Charged, FollowUp } from '../../shared/domain/follow-up/follow-up.model.ts'
import {
  followUpPercent,
  followUpStanding,
  listedFollowUps,
} from '../../shared/domain/follow-up/follow-up.selectors.ts'
import type { TypedText } from '../../shared/kernel/typed-text.ts'
import { filled } from '../minutes/filled.ts'
import { createPaperClock, type PaperClock } from '../papers/paper-clock.ts'
import type { FollowUpSource } from './follow-up-source.ts'
import type { FollowUpTexts } from './follow-up-texts.ts'
import { chargedText } from './shown-follow-ups.ts'

/** A follow-up in the words of the papers; what there is none of is empty. */
export interface FollowUpRow {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly source: string
  readonly lead: string
  readonly helpers: string
  readonly inCharge: string
  /** `2025-03-31`. */
  readonly due: string
  /** 0 to 100. */
  readonly percent: number
  /** What each has said last, with who where it is not the lead. */
  readonly note: string
  readonly standing: string
  readonly asked: string
  readonly approvedBy: string
  readonly closedAt: string
}

type Source = Omit<FollowUpSource, 'head'>

export function followUpRows(source: Source, texts: FollowUpTexts): readonly FollowUpRow[] {
  const clock = createPaperClock(source.meeting.timeZone)
  return listedFollowUps(source.followUps).map((followUp) => rowOf({ source, texts, clock }, followUp))
}

interface Words {
  readonly source: Source
  readonly texts: FollowUpTexts
  readonly clock: PaperClock
}

function rowOf({ source, texts, clock }: Words, followUp: FollowUp): FollowUpRow {
  const { venueNames, today } = source
  const chargedName = (charged: Charged) => {
    const text = chargedText(charged, source.texts)
    return venueNames.get(text) ?? text
  }
  const said = (typed: TypedText | null) => (typed === null ? '' : (source.texts.get(typed.revision) ?? texts.noName))
  const { id, number, lead, helpers, inCharge, due, extension, closed, reports } = followUp
  const standing = followUpStanding(followUp, today)
  const notes = reports.flatMap(({ venueId, note }) => {
    if (note === null) return []
    return [
      venueId === null || venueId === lead
        ? said(note)
        : filled(texts.noteOf, { who: chargedName(venueId), note: said(note) }),
    ]
  })
  return {
    id,
    number,
    text: said(followUp.text),
    source: sourceText(followUp, source, texts),
    lead: lead === null ? '' : chargedName(lead),
    helpers: helpers.map(chargedName).join(texts.comma),
    inCharge: said(inCharge),
    due: due ?? '',
    percent: followUpPercent(followUp),
    note: notes.join('\n'),
    standing: standing === 'open' ? texts.openStanding : texts[standing],
    asked: extension === null ? '' : filled(texts.asked, { due: extension.due }),
    approvedBy: said(closed?.approvedBy ?? null),
    closedAt: closed === null ? '' : clock.minute(closed.at),
  }
}

/** 第 5 项第 3 点; empty once the item is not on the agenda any more. */
function sourceText({ source: from }: FollowUp, { itemNumbers }: Source, texts: FollowUpTexts): string {
  const item = from === null ? undefined : itemNumbers.get(from.itemId)
  if (from === null || item === undefined) return ''
  return from.point === null
    ? filled(texts.fromItem, { item })
    : filled(texts.fromPoint, { item, point: from.point + 1 })
}

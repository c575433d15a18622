import type { RollCallEntry } from '../../../shared/domain/venues/roll-call-records.selectors.ts'
import type { DeskSource } from './desk-source.ts'
import type { DeskBody, DeskWords } from './desk-words.ts'

type Source = Extract<DeskSource, { readonly sheet: 'rollCall' }>

/** One roll call: who was called when, who answered when, and what; then halls whose turn never came. @source PAP-12 */
export function rollCallSheet({ source, texts, clock }: DeskWords<Source>): DeskBody {
  const { record, number, venues } = source
  const names = new Map(venues.map(({ id, name }) => [id, name]))
  const uncalled = venues.filter(({ id }) => record.entries.every(({ venueId }) => venueId !== id))
  const secondOf = (at: RollCallEntry['calledAt']) => clock.second(at).slice(11)
  const said = (isGood: boolean) => (isGood ? texts.good : texts.bad)
  const row = ({ venueId, calledAt, answer }: RollCallEntry): readonly string[] => {
    const called = [names.get(venueId) ?? venueId, secondOf(calledAt)]
    if (answer === null) return [...called, texts.unanswered, '', '', '', '', '']
    const { at, heard, picture, sound, note, onBehalf } = answer
    const by = onBehalf ? texts.byMain : texts.byVenue
    return [...called, secondOf(at), by, said(heard), said(picture), said(sound), note ?? '']
  }
  const centred = (label: string, share: number) => ({ label, share, isCentred: true })
  return {
    facts: [
      [texts.nth, String(number)],
      [texts.openedAt, clock.second(record.openedAt)],
      [texts.way, record.inOrder ? texts.inOrder : texts.atOnce],
    ],
    blocks: [
      {
        kind: 'table',
        isSmall: true,
        columns: [
          { label: texts.venue, share: 3 },
          centred(texts.calledAt, 1.5),
          centred(texts.answeredAt, 1.5),
          centred(texts.by, 1.6),
          centred(texts.heard, 1.2),
          centred(texts.picture, 1.2),
          centred(texts.sound, 1.2),
          { label: texts.note, share: 2 },
        ],
        rows: [
          ...record.entries.map(row),
          ...uncalled.map(({ name }) => [name, texts.uncalled, '', '', '', '', '', '']),
        ],
      },
    ],
  }
}

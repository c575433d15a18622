import { visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { meetingRecord } from '../../shared/domain/minutes/meeting-record.ts'
import { noSources, noteSources } from '../../shared/domain/minutes/minutes-sources.ts'
import { closeSet } from './close-set.ts'
import { matterSections } from './draft-matters.ts'
import { endSections, type HeldItem, openingSections } from './draft-opening.ts'
import { peopleSections } from './draft-people.ts'
import { filled } from './filled.ts'
import { beforeTheLog, logSteps } from './log-steps.ts'
import { type MinutesSection, section } from './minutes-section.ts'
import { type MinutesWords, minutesWords } from './minutes-words.ts'
import type { RecordSource } from './record-source.ts'
import { recordWords } from './record-words.ts'

/** What minutes are made of, from the whole log. */
export function wordsOfMinutes(source: RecordSource): MinutesWords {
  const end = beforeTheLog()
  const sources = noSources()
  const record = meetingRecord(noteSources(logSteps(source.events, end), sources))
  return minutesWords(recordWords(source, visibleState(end.state, source.audience), end.venueNames), record, sources)
}

/**
 * The minutes as the log alone gives them, section by section as they stand in the paper.
 * @source MIN-1
 */
export function draftedSections(words: MinutesWords): readonly MinutesSection[] {
  const held = heldItems(words)
  const all = [
    ...openingSections(words, held),
    ...matterSections(words, held),
    ...endSections(words),
    ...peopleSections(words),
    ...unheldSection(words, held),
  ]
  return words.minutes.isChinese ? all.map((one) => ({ ...one, text: closeSet(one.text) })) : all
}

/** In the order in which they were first on. */
function heldItems({ state, record }: MinutesWords): readonly HeldItem[] {
  const seqs = new Map<string, number[]>()
  for (const turn of record.turns) seqs.set(turn.itemId, [...(seqs.get(turn.itemId) ?? []), ...turn.seqs])
  return [...seqs].flatMap(([itemId, own]) => {
    const item = state.agenda.items.find(({ id }) => id === itemId)
    return item === undefined ? [] : [{ item, seqs: own }]
  })
}

/** What was on the agenda and was not held; nothing while the meeting goes on. */
function unheldSection(words: MinutesWords, held: readonly HeldItem[]): readonly MinutesSection[] {
  const { state, minutes, record } = words
  if (state.meeting.status !== 'adjourned') return []
  const known = new Set(held.map(({ item }) => item.id))
  const unheld = state.agenda.items.filter(({ id, kind }) => !known.has(id) && kind !== 'break')
  if (unheld.length === 0) return []
  const text = unheld.map(({ number, title }) => filled(minutes.unheldItem, { number, title })).join(minutes.comma)
  const seqs = record.entries.flatMap(({ act, seqs: own }) => (act.kind === 'adjourned' ? own : []))
  return [section('notHeld', `${text}${minutes.stop}`, seqs, { shape: 'list', label: minutes.notHeld })]
}

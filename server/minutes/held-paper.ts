import { visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { meetingRecord } from '../../shared/domain/minutes/meeting-record.ts'
import type { MeetingRecord } from '../../shared/domain/minutes/record.model.ts'
import type { OfficialBlock, OfficialPaper } from '../papers/official-blocks.ts'
import { attendanceBlocks } from './attendance-blocks.ts'
import { editedSections } from './edited-sections.ts'
import { beforeTheLog, logSteps } from './log-steps.ts'
import { draftedSections, wordsOfMinutes } from './minutes-draft.ts'
import { type MinutesIssuing, minutesPaper } from './minutes-paper.ts'
import { courseLines } from './record-sentences.ts'
import type { RecordSource } from './record-source.ts'
import { agendaTable, awardTable, documentBlocks, speechTable } from './record-tables.ts'
import { type RecordWords, recordWords, speakerText } from './record-words.ts'

/** Papers that are set here; the attendance is the ledger. */
export type HeldPaperKind = 'record' | 'communication' | 'minutes'

/** A paper that a meeting leaves behind, from its log alone. @source REC-1 … REC-7, MIN-1 */
export function heldPaper(
  kind: HeldPaperKind,
  source: RecordSource,
  issue: MinutesIssuing | null = null,
): OfficialPaper {
  if (kind === 'minutes') {
    const words = wordsOfMinutes(source)
    const sections = editedSections(draftedSections(words), words.state.minutes, source.typed)
    return minutesPaper(
      words,
      sections.filter(({ isRemoved }) => !isRemoved),
      issue,
    )
  }
  const end = beforeTheLog()
  const record = meetingRecord(logSteps(source.events, end))
  const words = recordWords(source, visibleState(end.state, source.audience), end.venueNames)
  const blocks = kind === 'record' ? numbered(words, recordSections(words, record)) : documentBlocks(words)
  return { ...paperAround(words, words.texts[kind]), facts: facts(words), blocks }
}

type Section = readonly [heading: string, blocks: readonly OfficialBlock[]]

function recordSections(words: RecordWords, record: MeetingRecord): readonly Section[] {
  const { texts } = words
  const lines = courseLines(words, record.entries)
  const none: OfficialBlock = { kind: 'paragraph', text: texts.noCourse, seqs: [] }
  const speeches = speechTable(words)
  const awards = awardTable(words)
  return [
    [texts.attendance, attendanceBlocks(words)],
    [texts.course, lines.length === 0 ? [none] : lines],
    [texts.agenda, [agendaTable(words, record)]],
    ...(speeches === null ? [] : [[texts.speeches, [speeches]] as const]),
    [texts.documents, documentBlocks(words)],
    ...(awards === null ? [] : [[texts.awards, [awards]] as const]),
  ]
}

const numbered = ({ texts }: RecordWords, sections: readonly Section[]): readonly OfficialBlock[] =>
  sections.flatMap(([text, blocks], index): readonly OfficialBlock[] => [
    { kind: 'heading', text: `${texts.heads[index] ?? ''}${text}` },
    ...blocks,
  ])

/** Title, foot and signatures. */
function paperAround({ source, state, texts, clock }: RecordWords, name: string) {
  const { head } = source
  const { meeting } = state
  const hash = head.hash.slice(0, 16)
  return {
    isChinese: texts.isChinese,
    title: meeting.title + (meeting.rehearsal ? texts.rehearsal : ''),
    name,
    signatures: [texts.host, texts.recorder],
    mark: `${texts.mark}${texts.separator}${clock.second(head.at)}\n${texts.hash}${texts.separator}${hash}`,
    head,
    words: { page: texts.page, signDate: texts.signDate },
  }
}

function facts(words: RecordWords): OfficialPaper['facts'] {
  const { state, texts, clock } = words
  const { organizer, startsAt, startedAt, adjournedAt } = state.meeting
  const held =
    startedAt === null
      ? texts.notStarted
      : `${clock.minute(startedAt)} – ${adjournedAt === null ? texts.goesOn : clock.minute(adjournedAt)}`
  const named = (kind: 'main' | 'branch') =>
    Object.values(state.venues)
      .filter((venue) => venue.kind === kind)
      .map(({ name }) => name)
      .join(texts.comma)
  const host = state.agenda.items.find(({ kind }) => kind === 'opening')?.speaker ?? null
  const all: OfficialPaper['facts'] = [
    [texts.organizer, organizer ?? ''],
    [texts.planned, clock.minute(startsAt)],
    [texts.actual, held],
    [texts.main, named('main')],
    [texts.branches, named('branch')],
    [texts.hosted, host === null ? '' : speakerText(words, host)],
  ]
  return all.filter(([, value]) => value !== '')
}

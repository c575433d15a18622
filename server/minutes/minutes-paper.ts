import { instant } from '../../shared/kernel/time.ts'
import type { OfficialBlock, OfficialPaper } from '../papers/official-blocks.ts'
import { filled } from './filled.ts'
import { attachmentBlocks } from './minutes-attachments.ts'
import type { MinutesSection } from './minutes-section.ts'
import { dayText, type MinutesWords, yearOf } from './minutes-words.ts'
import { type NumberedSection, numberedSections } from './numbered-sections.ts'

/** What issued minutes say of themselves; what is absent is left to the house. */
export interface MinutesIssuing {
  /** From 1; every later one corrects the one before. */
  readonly version: number
  /** A figure becomes 〔2025〕3号; anything else stands as it is. */
  readonly number?: string | undefined
  /** By the calendar: 2025-02-18; absent: the day on which the meeting ended. */
  readonly date?: string | undefined
  /** Who has copies. */
  readonly copies?: string | undefined
}

/** The minutes as a paper. @param sections as they are to stand there. @param issue null of a draft. @source MIN-3, MIN-7 */
export function minutesPaper(
  words: MinutesWords,
  sections: readonly MinutesSection[],
  issue: MinutesIssuing | null = null,
): OfficialPaper {
  const { minutes, texts, state, clock, source } = words
  const { meeting } = state
  const { head } = source
  const organizer = meeting.organizer ?? ''
  const date = dateText(words, issue)
  const asOf = `${texts.mark}${texts.separator}${clock.second(head.at)}`
  return {
    isChinese: texts.isChinese,
    title: filled(minutes.title, { title: meeting.title }) + (meeting.rehearsal ? texts.rehearsal : ''),
    name: '',
    letterhead: {
      mark: organizer === '' ? minutes.markOfNobody : filled(minutes.mark, { organizer }),
      number: numberText(words, issue),
      date,
    },
    facts: [],
    blocks: blocksOf(words, numberedSections(words, sections)),
    signatures: [],
    ...(issue === null ? {} : { imprint: imprintOf(words, issue, date) }),
    mark: `${standingText(words, issue)}　${asOf}\n${texts.hash}${texts.separator}${head.hash.slice(0, 16)}`,
    head,
    words: { page: minutes.page, signDate: '' },
  }
}

function numberText(words: MinutesWords, issue: MinutesIssuing | null): string {
  const { minutes, state, source } = words
  const year = issue?.date?.slice(0, 4) ?? yearOf(words, state.meeting.adjournedAt ?? source.head.at)
  if (issue?.number === undefined) return issue === null ? filled(minutes.number, { year }) : ''
  const figure = /^0*(?<figure>\d+)$/u.exec(issue.number)?.groups?.figure
  return figure === undefined ? issue.number : filled(minutes.numbered, { year, number: figure })
}

function dateText(words: MinutesWords, issue: MinutesIssuing | null): string {
  const { meeting } = words.state
  if (issue?.date === undefined) return dayText(words, meeting.adjournedAt ?? words.source.head.at)
  const noon = instant(Date.parse(`${issue.date}T12:00:00Z`))
  return dayText({ ...words, state: { ...words.state, meeting: { ...meeting, timeZone: 'UTC' } } }, noon)
}

/** 草稿; 第2版（更正）. */
function standingText({ minutes }: MinutesWords, issue: MinutesIssuing | null): string {
  if (issue === null) return minutes.draft
  return filled(issue.version > 1 ? minutes.correction : minutes.version, { version: issue.version })
}

const imprintOf = ({ minutes, state }: MinutesWords, { copies }: MinutesIssuing, date: string) => ({
  copies: copies === undefined ? null : filled(minutes.copies, { copies: copies.replace(/[。.]$/u, '') }),
  issuer: state.meeting.organizer ?? '',
  issued: filled(minutes.issued, { date }),
})

/**
 * The text, what goes with it, then who was there: an empty line before the lists, unless their own heading stands there.
 * @source MIN-3, MIN-10
 */
function blocksOf(words: MinutesWords, sections: readonly Numbered[]): readonly OfficialBlock[] {
  const { note, pages } = attachmentBlocks(words, words.state.minutes.attachments)
  const lists = sections.findIndex(({ shape }) => shape === 'list')
  const isHeaded = lists > 0 && sections[lists - 1]?.shape === 'heading'
  const end = lists < 0 ? sections.length : isHeaded ? lists - 1 : lists
  const blocks = sections.map((one, index) => {
    const isFirst = one.shape === 'list' && sections[index - 1]?.shape !== 'list'
    const gap: readonly OfficialBlock[] = isFirst && sections[index - 1]?.shape !== 'heading' ? [{ kind: 'gap' }] : []
    return [...gap, ...sectionBlocks(words, one)]
  })
  return [...blocks.slice(0, end).flat(), ...note, ...blocks.slice(end).flat(), ...pages]
}

type Numbered = NumberedSection<MinutesSection>

function sectionBlocks(words: MinutesWords, one: Numbered): readonly OfficialBlock[] {
  const block = blockOf(words, one)
  return one.heading === null ? [block] : [{ kind: 'heading', text: one.heading }, block]
}

function blockOf({ texts, minutes }: MinutesWords, { shape, label, number, text, sources }: Numbered): OfficialBlock {
  if (shape === 'list') return { kind: 'list', label: `${label ?? ''}${texts.separator}`, text, seqs: sources }
  if (shape === 'heading') return { kind: 'heading', text: number + text }
  if (shape === 'paragraph') return { kind: 'paragraph', text, seqs: sources }
  const at = text.indexOf(minutes.stop) + minutes.stop.length
  const lead = at < minutes.stop.length ? text : text.slice(0, at)
  return { kind: 'point', lead: number + lead, text: text.slice(lead.length), seqs: sources }
}

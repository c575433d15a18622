import type { OfficialBlock, OfficialPaper } from '../papers/official-blocks.ts'
import { filled } from './filled.ts'
import type { MinutesSection } from './minutes-section.ts'
import { dayText, type MinutesWords, yearOf } from './minutes-words.ts'

/** The minutes as a paper. @param sections as they are to stand there. @source MIN-3 */
export function minutesPaper(words: MinutesWords, sections: readonly MinutesSection[]): OfficialPaper {
  const { minutes, texts, state, clock, source } = words
  const { meeting } = state
  const { head } = source
  const organizer = meeting.organizer ?? ''
  const asOf = `${texts.mark}${texts.separator}${clock.second(head.at)}`
  return {
    isChinese: texts.isChinese,
    title: filled(minutes.title, { title: meeting.title }) + (meeting.rehearsal ? texts.rehearsal : ''),
    name: '',
    letterhead: {
      mark: organizer === '' ? minutes.markOfNobody : filled(minutes.mark, { organizer }),
      number: filled(minutes.number, { year: yearOf(words, head.at) }),
      date: dayText(words, meeting.adjournedAt ?? head.at),
    },
    facts: [],
    blocks: blocksOf(words, sections),
    signatures: [],
    mark: `${minutes.draft}　${asOf}\n${texts.hash}${texts.separator}${head.hash.slice(0, 16)}`,
    code: `${head.seq} ${head.hash}`,
    words: { page: minutes.page, signDate: '' },
  }
}

/** Body and lists, an empty line between them. */
function blocksOf(words: MinutesWords, sections: readonly MinutesSection[]): readonly OfficialBlock[] {
  let headings = 0
  const blocks: OfficialBlock[] = []
  for (const [index, one] of sections.entries()) {
    if (one.heading !== null) {
      headings += 1
      blocks.push({ kind: 'heading', text: headingText(words, headings, one.heading) })
    }
    if (one.shape === 'list' && sections[index - 1]?.shape !== 'list') blocks.push({ kind: 'gap' })
    blocks.push(blockOf(words, one))
  }
  return blocks
}

/** 一、会议要求 */
export const headingText = ({ minutes, texts }: MinutesWords, place: number, heading: string): string =>
  minutes.isChinese ? `${texts.heads[place - 1] ?? ''}${heading}` : heading

function blockOf({ texts, minutes }: MinutesWords, { shape, label, text, sources }: MinutesSection): OfficialBlock {
  if (shape === 'list') return { kind: 'list', label: `${label ?? ''}${texts.separator}`, text, seqs: sources }
  if (shape === 'paragraph') return { kind: 'paragraph', text, seqs: sources }
  const at = text.indexOf(minutes.stop) + minutes.stop.length
  const lead = at < minutes.stop.length ? text : text.slice(0, at)
  return { kind: 'point', lead, text: text.slice(lead.length), seqs: sources }
}

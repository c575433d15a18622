import { followUpCounts, listedFollowUps } from '../../shared/domain/follow-up/follow-up.selectors.ts'
import { filled } from '../minutes/filled.ts'
import { recordTexts } from '../minutes/record-texts.ts'
import type { OfficialBlock, OfficialPaper } from '../papers/official-blocks.ts'
import { createPaperClock } from '../papers/paper-clock.ts'
import { type FollowUpRow, followUpRows } from './follow-up-rows.ts'
import type { FollowUpSource } from './follow-up-source.ts'
import { type FollowUpTexts, followUpTexts } from './follow-up-texts.ts'

/** The list as a paper, on its side: it has many columns. @source FUP-9 */
export function followUpPaper(source: FollowUpSource): OfficialPaper {
  const { meeting, head, today, followUps } = source
  const texts = followUpTexts(meeting.locale)
  const around = recordTexts(meeting.locale)
  const rows = followUpRows(source, texts)
  const { asked: _, ...counts } = followUpCounts(followUps, today)
  const counted = filled(texts.counted, { total: listedFollowUps(followUps).length, ...counts })
  const clock = createPaperClock(meeting.timeZone)
  const facts: OfficialPaper['facts'] = [
    [texts.organizer, meeting.organizer ?? ''],
    [texts.asOf, today],
    [texts.counts, counted],
  ]
  const { isChinese, page, signDate, mark, hash, separator, rehearsal } = around
  return {
    isChinese,
    isWide: true,
    title: meeting.title + (meeting.rehearsal ? rehearsal : ''),
    name: texts.name,
    facts: facts.filter(([, value]) => value !== ''),
    blocks: [rows.length === 0 ? { kind: 'paragraph', text: texts.nothing, seqs: [] } : table(rows, texts)],
    signatures: texts.signers,
    mark: `${mark}${separator}${clock.second(head.at)}\n${hash}${separator}${head.hash.slice(0, 16)}`,
    head,
    words: { page, signDate },
  }
}

const table = (rows: readonly FollowUpRow[], texts: FollowUpTexts): OfficialBlock => ({
  kind: 'table',
  columns: [
    { label: texts.number, share: 1, isCentred: true },
    { label: texts.text, share: 4.9 },
    { label: texts.source, share: 1.8 },
    { label: texts.charged, share: 2.8 },
    { label: texts.inCharge, share: 1.6, isCentred: true },
    { label: texts.due, share: 1.9, isCentred: true },
    { label: texts.progress, share: 3 },
    { label: texts.standing, share: 1.8, isCentred: true },
    { label: texts.approval, share: 2 },
  ],
  rows: rows.map((row) => [
    String(row.number),
    row.text,
    row.source,
    [row.lead, row.helpers].filter(Boolean).join('\n'),
    row.inCharge,
    row.due,
    [`${row.percent}%`, row.note, row.asked].filter(Boolean).join('\n'),
    row.standing,
    [row.approvedBy, row.closedAt].filter(Boolean).join('\n'),
  ]),
})

import type { OfficialPaper } from '../official-blocks.ts'
import { createPaperClock } from '../paper-clock.ts'
import type { DeskSource } from './desk-source.ts'
import { deskTexts } from './desk-texts.ts'
import type { DeskBody, DeskWords } from './desk-words.ts'
import { noticeSheet } from './notice-sheet.ts'
import { readinessSheet } from './readiness-sheet.ts'
import { receiptsSheet } from './receipts-sheet.ts'
import { rollCallSheet } from './roll-call-sheet.ts'

/** What a desk has before it as a paper like the others: what it is of, the rest, and until when the log was read. @source PAP-12 */
export function deskPaper(source: DeskSource): OfficialPaper {
  const { meeting, head } = source
  const texts = deskTexts(meeting.locale)
  const clock = createPaperClock(meeting.timeZone)
  const { facts, blocks } = bodyOf({ source, texts, clock })
  const ofMeeting: OfficialPaper['facts'] = [
    [texts.organizer, meeting.organizer ?? ''],
    [texts.startsAt, clock.minute(meeting.startsAt)],
  ]
  const read = `${texts.mark}${texts.separator}${clock.second(head.at)}`
  return {
    isChinese: texts.isChinese,
    title: meeting.title + (meeting.rehearsal ? texts.rehearsalOf : ''),
    name: texts[source.sheet],
    facts: [...ofMeeting.filter(([, value]) => value !== ''), ...facts],
    blocks,
    signatures: [],
    mark: `${read}\n${texts.hash}${texts.separator}${head.hash.slice(0, 16)}`,
    head,
    words: { page: texts.page, signDate: '' },
  }
}

function bodyOf({ source, ...words }: DeskWords): DeskBody {
  if (source.sheet === 'rollCall') return rollCallSheet({ source, ...words })
  if (source.sheet === 'readiness') return readinessSheet({ source, ...words })
  if (source.sheet === 'notice') return noticeSheet({ source, ...words })
  return receiptsSheet({ source, ...words })
}

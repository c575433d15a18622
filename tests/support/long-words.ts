import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { parseMeetingFile } from '../../shared/domain/meeting/meeting-file.ts'

/** One word without a place to break. */
export const longWord = (letters: number): string => 'W'.repeat(letters)

/** A meeting in which every text is one word, as long as its field takes it. */
export function longWords(): MeetingFile {
  const [name, text] = [longWord(80), longWord(120)]
  const item = (id: string, kind: string, more: object = {}) => ({
    id,
    kind,
    title: text,
    plannedMinutes: 10,
    speaker: { name, title: text, venueId: 'b1' },
    ...more,
  })
  const parsed = parseMeetingFile({
    title: text,
    organizer: text,
    startsAt: '2025-02-17T09:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    locale: 'zh-CN',
    venues: ['main', 'b1', 'b2'].map((id) => ({ id, kind: id === 'main' ? 'main' : 'branch', name })),
    agenda: [
      item('report', 'report', { documentIds: ['d1'] }),
      item('address', 'address', {
        points: [1, 2].map(() => ({ title: text, notes: [longWord(200), longWord(200)] })),
      }),
      item('honour', 'commendation', {
        awardees: ['b1', 'b2'].map((venueId) => ({ kind: 'individual', name, unit: text, venueId })),
      }),
    ],
    documents: [{ id: 'd1', title: text, issuedBy: text, classification: longWord(20) }],
    people: ['main', 'b1', 'b2'].map((venueId) => ({ id: `${venueId}-1`, name, unit: text, title: text, venueId })),
  })
  if (!parsed.ok) throw new Error(`the meeting has faults: ${JSON.stringify(parsed.issues)}`)
  return parsed.file
}

import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { parseMeetingFile } from '../../shared/domain/meeting/meeting-file.ts'

/** A meeting of that many halls with names of seven characters at most, and a title that takes two lines beside figures. */
export function manyHalls(count: number): MeetingFile {
  const branches = Array.from({ length: count - 1 }, (_, index) => `b${index + 1}`)
  const venues = ['main', ...branches].map((id, index) => ({
    id,
    kind: index === 0 ? 'main' : 'branch',
    name: index === 0 ? '市会议中心' : `第 ${index} 分会场`,
  }))
  const people = venues.flatMap(({ id }) =>
    [1, 2].map((number) => ({ id: `${id}-${number}`, name: `干警${number}`, venueId: id })),
  )
  const parsed = parseMeetingFile({
    title: '全区工作推进会',
    startsAt: '2025-02-17T09:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    locale: 'zh-CN',
    venues,
    agenda: [
      { id: 'report', kind: 'report', title: '通报一季度重点项目建设和招商引资情况', plannedMinutes: 8 },
      { id: 'review', kind: 'other', title: '点评突出问题', plannedMinutes: 10 },
    ],
    people,
  })
  if (!parsed.ok) throw new Error(`the meeting has faults: ${JSON.stringify(parsed.issues)}`)
  return parsed.file
}

/** Writes roster, agenda and awardees of the example meeting as an office would have them: `npx tsx scripts/make-example-sheets.ts`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import writeExcelFile, { type Row } from 'write-excel-file/node'
import { parse } from 'yaml'
import { meetingFileSchema } from '../shared/domain/meeting/meeting-file.schema.ts'

const folder = fileURLToPath(new URL('../examples/court-work-meeting/', import.meta.url))
const meeting = meetingFileSchema.parse(parse(readFileSync(`${folder}meeting.yaml`, 'utf8')))
const venueName = (venueId: string | null | undefined): string =>
  meeting.venues.find(({ id }) => id === venueId)?.name ?? ''

const kindWords: Readonly<Record<string, string>> = {
  opening: '开场',
  commendation: '表彰',
  communication: '传达',
  report: '报告',
  address: '讲话',
  closing: '结束',
  other: '其他',
}

type Line = readonly (string | number)[]

async function write(name: string, title: string, heading: Line, lines: readonly Line[]): Promise<void> {
  const row = (line: Line): Row =>
    line.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String }))
  const file = writeExcelFile([row([title]), row(heading), ...lines.map(row)], {
    columns: heading.map(() => ({ width: 18 })),
  })
  writeFileSync(`${folder}${name}`, await file.toBuffer())
  console.log(`${name}: ${lines.length} rows`)
}

await write(
  'roster.xlsx',
  `${meeting.title}参会人员名单`,
  ['序号', '姓名', '单位', '职务', '会场', '手机', '参会方式'],
  (meeting.people ?? []).map(({ name, unit, title, venueId, phone, attends }, index) => [
    index + 1,
    name,
    unit ?? '',
    title ?? '',
    venueName(venueId),
    phone ?? '',
    attends === 'listenIn' ? '列席' : '参会',
  ]),
)

await write(
  'agenda.xlsx',
  `${meeting.title}议程`,
  ['序号', '类型', '议程', '发言人', '发言人职务', '会场', '时长（分钟）', '要点'],
  meeting.agenda.map(({ kind, title, plannedMinutes, speaker, points }, index) => [
    index + 1,
    kindWords[kind ?? 'other'] ?? '其他',
    title,
    speaker?.name ?? '',
    speaker?.title ?? '',
    venueName(speaker?.venueId),
    plannedMinutes ?? '',
    (points ?? []).map((point) => point.title).join('\n'),
  ]),
)

await write(
  'awardees.xlsx',
  `${meeting.title}表彰名单`,
  ['类别', '名称', '单位', '会场'],
  meeting.agenda
    .flatMap(({ awardees }) => awardees ?? [])
    .map(({ kind, name, unit, venueId }) => [
      kind === 'collective' ? '先进集体' : '先进个人',
      name,
      unit ?? '',
      venueName(venueId),
    ]),
)

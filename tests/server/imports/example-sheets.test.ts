import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { meetingFileSchema } from '../../../shared/domain/meeting/meeting-file.schema.ts'
import { assessed } from '../../support/import-files.ts'

const folder = new URL('../../../examples/court-work-meeting/', import.meta.url)
const sheet = (name: string) => readFileSync(new URL(name, folder))
const meeting = meetingFileSchema.parse(parse(readFileSync(new URL('meeting.yaml', folder), 'utf8')))
const present = { venues: meeting.venues.map(({ id = '', name }) => ({ id, name })) }

describe('[IMP-2] the sheets of the example', () => {
  it('the roster gives the people of the meeting file, without a fault', async () => {
    const { counts, rows } = await assessed(sheet('roster.xlsx'), { present })
    // Roles in place of names: many are called alike, which is told and no fault.
    expect([counts.fault, counts.new + counts.warning]).toEqual([0, meeting.people?.length])
    const read = rows.flatMap(({ state, values }) => (state === 'ignored' ? [] : [values.phone]))
    const inOrder = (people: readonly unknown[]) => people.map(String).sort()
    expect(inOrder(read)).toEqual(inOrder(meeting.people?.map(({ phone }) => phone) ?? []))
  })

  it('agenda and awardees give those of the meeting file', async () => {
    const agenda = await assessed(sheet('agenda.xlsx'), { kind: 'agenda', present })
    expect(agenda.counts).toMatchObject({ new: meeting.agenda.length, fault: 0 })
    const items = agenda.rows.flatMap(({ act }) => (act !== null && 'item' in act ? [act.item] : []))
    const planned = meeting.agenda.map(({ kind, title, plannedMinutes, points }) => [
      kind,
      title,
      plannedMinutes,
      (points ?? []).map((point) => point.title),
    ])
    expect(
      items.map((item) => [item.kind, item.title, item.plannedMinutes, item.points.map(({ title }) => title)]),
    ).toEqual(planned)
    const awardees = await assessed(sheet('awardees.xlsx'), { kind: 'awardees', present })
    expect(awardees.counts).toMatchObject({
      new: meeting.agenda.flatMap((item) => item.awardees ?? []).length,
      fault: 0,
    })
  })
})

import { describe, expect, it } from 'vitest'
import { heldPaper } from '../../../server/minutes/held-paper.ts'
import { liveMeeting, operatorOf } from '../../support/meeting-fixture.ts'
import { recordSourceOf } from '../../support/played-example.ts'

describe('the papers of a meeting, as their writers take them', () => {
  it('[REC-6] documents have version, mode, hash and the steps of each hall; awardees stand as far as they were revealed', async () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'received' }, operatorOf('east'))
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    meeting.say('commendation.reveal', { itemId: 'honour', from: 0, to: 2 })
    const { blocks } = heldPaper('record', recordSourceOf(meeting.log))
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    expect(rows).toContainEqual(['1', 'Document 1', '', '', ''])
    expect(rows.find(([number, venue]) => number === '1' && venue === 'East hall')?.slice(2)).toEqual([
      '08:33',
      '',
      '',
      '',
    ])
    const awarded = rows.filter(([kind]) => kind === '先进个人').map(([, name]) => name)
    expect(awarded).toEqual(['A', 'B'])
    const other = heldPaper('communication', recordSourceOf(meeting.log, [], 'west'))
    expect(JSON.stringify(other.blocks)).not.toContain('East hall')
  })

  it('[REC-3] an operator is told of no document that its hall does not have, nor had only for a while', async () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1', venueIds: ['east'] })
    meeting.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'received' }, operatorOf('east'))
    const told = async (venueId: string) =>
      JSON.stringify(heldPaper('communication', recordSourceOf(meeting.log, [], venueId)).blocks)
    expect(await told('east')).toContain('Document 1')
    expect(await told('west')).not.toContain('Document 1')
    meeting.say('documents.release', { documentId: 'd2' })
    meeting.say('documents.acknowledge', { documentId: 'd2', venueId: 'west', step: 'received' }, operatorOf('west'))
    expect(await told('west')).toContain('Document 2')
    meeting.say('documents.withdraw', { documentId: 'd2' })
    expect(await told('west')).not.toContain('Document 2')
  })

  it('[REC-1] a person who was erased has no name, and every sentence its events', async () => {
    const meeting = liveMeeting()
    const { blocks, mark } = heldPaper('record', recordSourceOf(meeting.log))
    expect(JSON.stringify(blocks)).toContain('（姓名未留存）')
    const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block] : []))
    expect(lines.map(({ text }) => text)).toEqual(['会议开始。', '进行第1项：Item open（Host）。'])
    for (const { seqs } of lines) expect(seqs.length).toBeGreaterThan(0)
    expect(mark).toContain('ab12'.repeat(4))
  })
})

import { describe, expect, it } from 'vitest'
import { mostEdits } from '../../../shared/domain/edits/edits.evolve.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { liveMeeting, meetingAt, moderator } from '../../support/meeting-fixture.ts'
import { emptyMeeting, preparationOf } from '../../support/two-editors.ts'

const anna = { ...moderator, linkId: 'link-a' }
const ben = { ...moderator, linkId: 'link-b' }
const titled = (itemId: string, title: string) => ({ itemId, patch: { title } })

const titleOf = ({ state }: Pick<ReturnType<typeof meetingAt>, 'state'>, itemId: string) =>
  state.agenda.items.find(({ id }) => id === itemId)?.title

describe('undo and redo', () => {
  it("[EDT-1] takes back the sender's own newest edit, and nobody else's", () => {
    const meeting = meetingAt()
    meeting.say('agenda.editItem', titled('open', 'By Anna'), anna)
    meeting.say('agenda.editItem', titled('read', 'By Ben'), ben)
    expect(meeting.say('edits.undo', {}, anna)).toBeNull()
    expect([titleOf(meeting, 'open'), titleOf(meeting, 'read')]).toEqual(['Item open', 'By Ben'])
    expect(meeting.say('edits.undo', {}, anna)).toBe('edits.nothingToUndo')
    expect(meeting.say('edits.undo', {}, { ...anna, deskId: 'another desk' })).toBe('edits.nothingToUndo')
  })

  it('[EDT-2] brings back what was undone, until the next edit', () => {
    const meeting = meetingAt()
    meeting.say('agenda.editItem', titled('open', 'One'), anna)
    meeting.say('edits.undo', {}, anna)
    expect(meeting.say('edits.redo', {}, anna)).toBeNull()
    expect(titleOf(meeting, 'open')).toBe('One')
    meeting.say('edits.undo', {}, anna)
    meeting.say('agenda.editItem', titled('read', 'Two'), anna)
    expect(meeting.say('edits.redo', {}, anna)).toBe('edits.nothingToRedo')
  })

  it('[EDT-3] shows what another has changed since, and leaves it', () => {
    const meeting = meetingAt()
    meeting.say('agenda.editItem', titled('open', 'By Anna'), anna)
    meeting.say('agenda.editItem', titled('open', 'By Ben'), ben)
    const refusal = meeting.refusal('edits.undo', {}, anna)
    expect(refusal).toMatchObject({
      code: 'edits.overtaken',
      params: { label: 'Item open', by: 'moderator', change: 'agenda.editItem', seq: meeting.log.at(-1)?.seq },
    })
    expect(titleOf(meeting, 'open')).toBe('By Ben')
  })

  it('[EDT-3] does not mind what another changes elsewhere, in the same item too', () => {
    const meeting = meetingAt()
    meeting.say('agenda.editItem', titled('open', 'By Anna'), anna)
    meeting.say('agenda.editItem', { itemId: 'open', patch: { plannedMinutes: 7 } }, ben)
    expect(meeting.say('edits.undo', {}, anna)).toBeNull()
    expect(meeting.state.agenda.items[0]).toMatchObject({ title: 'Item open', plannedMinutes: 7 })
  })

  it('[EDT-3] a step that is overtaken can be skipped, and is let go with the next edit', () => {
    const meeting = meetingAt()
    meeting.say('agenda.editItem', titled('read', 'By Anna'), anna)
    meeting.say('agenda.editItem', titled('open', 'By Anna'), anna)
    meeting.say('agenda.removeItem', { itemId: 'open' }, ben)
    expect(meeting.say('edits.undo', {}, anna)).toBe('edits.overtaken')
    expect(meeting.say('edits.undo', { skip: true }, anna)).toBeNull()
    expect(titleOf(meeting, 'read')).toBe('Item read')
    expect(meeting.say('edits.undo', { skip: true }, anna)).toBe('edits.nothingToUndo')
  })

  it('[EDT-4] goes by the rules of the command that leads back', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.editItem', titled('read', 'By Anna'), anna)
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('edits.undo', {}, anna)).toBe('meeting.over')
  })

  it('[EDT-1] an item that was added and has been on since stays, with a reason that blames nobody, and can be passed over', () => {
    const meeting = liveMeeting()
    const added = { kind: 'other' as const, title: 'X', plannedMinutes: 5, speaker: null, points: [], documentIds: [] }
    meeting.say('agenda.editItem', titled('read', 'By Anna'), anna)
    meeting.say('agenda.addItem', { item: { id: 'x', ...added } }, anna)
    meeting.say('agenda.changeItems', { adds: [{ item: { id: 'y', ...added }, before: null }], edits: [] }, anna)
    meeting.say('agenda.goTo', { from: 'open', to: 'x' })
    meeting.say('agenda.stage', { itemId: 'y' })
    meeting.say('agenda.commit', { itemId: 'y' })
    meeting.say('agenda.goTo', { from: 'y', to: 'talk' })
    expect(meeting.refusal('edits.undo', {}, anna)).toMatchObject({ code: 'edits.wasOn', params: { label: 'X' } })
    expect(meeting.say('edits.undo', { skip: true }, anna)).toBeNull()
    expect([titleOf(meeting, 'read'), titleOf(meeting, 'x')]).toEqual(['Item read', 'X'])
  })

  it('[EDT-1] brings an item back to its place with its points, names and script, and a hall to its place', () => {
    const meeting = emptyMeeting()
    const patch = {
      awardees: [{ kind: 'individual', name: 'A', unit: null, venueId: 'east' }],
      script: 'Read',
    } as const
    meeting.say('agenda.editItem', { itemId: 'talk', patch: { ...patch, awardees: [...patch.awardees] } }, ben)
    const before = preparationOf(meeting.state)
    meeting.say('agenda.removeItem', { itemId: 'talk' }, anna)
    expect(meeting.say('edits.undo', {}, anna)).toBeNull()
    expect(preparationOf(meeting.state)).toEqual(before)
    meeting.say('agenda.editItem', { itemId: 'talk', patch: { awardees: [] } }, ben)
    const halls = preparationOf(meeting.state)
    meeting.say('venues.remove', { venueId: 'east' }, anna)
    expect(meeting.say('edits.undo', {}, anna)).toBeNull()
    expect(preparationOf(meeting.state)).toEqual(halls)
  })

  it('[EDT-1] does not undo past a document that has come or gone where it lists them', () => {
    const meeting = meetingAt()
    meeting.say('agenda.editItem', { itemId: 'open', patch: { documentIds: ['d1'] } }, anna)
    meeting.say('documents.add', { documentId: 'd3', title: 'D3', itemId: 'open' }, anna)
    expect(meeting.say('edits.undo', {}, anna)).toBe('edits.overtaken')
    expect(meeting.state.agenda.items[0]?.documentIds).toEqual(['d1', 'd3'])
  })

  it('[EDT-5] keeps the newest fifty edits of an editor', () => {
    const meeting = meetingAt()
    for (let round = 0; round <= mostEdits; round += 1)
      meeting.say('agenda.editItem', titled('open', `T${round}`), anna)
    let undone = 0
    while (meeting.say('edits.undo', {}, anna) === null) undone += 1
    expect(undone).toBe(mostEdits)
    expect(titleOf(meeting, 'open')).toBe('T0')
  })

  it('[EDT-6] is in no state that is told, and told to staff alone', () => {
    const meeting = meetingAt()
    meeting.say('agenda.editItem', { itemId: 'open', patch: { script: 'secret' } }, anna)
    expect(meeting.state.edits.editors).toHaveLength(1)
    for (const audience of [{ kind: 'staff' }, { kind: 'operator', venueId: 'east' }] as const)
      expect(visibleState(meeting.state, audience).edits).toEqual({ editors: [] })
  })
})

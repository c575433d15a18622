import type { FakeLink } from './fake-link.ts'
import { operatorOf } from './meeting-fixture.ts'

type Meeting = FakeLink['meeting']

const documentIds = ['political-legal-work', 'high-court-presidents', 'intermediate-court-presidents']
const firstDocument = documentIds[0] ?? ''

interface Situation {
  /** Which scene the halls' screens show. */
  readonly scene: string
  /** What the moderator and others do, after the situations before it. @throws when it is refused. */
  readonly act: (meeting: Meeting) => void
}

/** What a meeting comes to, one after the other, as commands on the example: each view is looked at in each of them. */
export const situations: Readonly<Record<string, Situation>> = {
  planned: { scene: 'waiting', act: () => undefined },
  'at an item, with people here': {
    scene: 'item',
    act(meeting) {
      must(meeting.say('meeting.start', {}))
      must(meeting.say('agenda.advance', { from: null }))
      const personId = firstPersonOf(meeting, 'mishan')
      must(meeting.say('attendance.checkIn', { personId, venueId: 'mishan' }, operatorOf('mishan')))
      meeting.wait(60_000)
    },
  },
  'with a hall that is next to speak, the list closed and the clock held': {
    scene: 'item',
    act(meeting) {
      must(meeting.say('floor.request', { venueId: 'mishan', topic: '关于调解衔接' }))
      must(meeting.say('floor.request', { venueId: 'hulin' }))
      must(meeting.say('floor.cueNext', { requestId: meeting.state.floor.requests[0]?.id ?? '' }))
      must(meeting.say('floor.closeList', {}))
      must(meeting.say('agenda.pauseClock', {}))
    },
  },
  'with halls that are next to be commended': {
    scene: 'item',
    act(meeting) {
      must(meeting.say('agenda.resumeClock', {}))
      must(meeting.say('floor.openList', {}))
      must(meeting.say('floor.decline', { requestId: meeting.state.floor.requests[0]?.id ?? '' }))
      must(meeting.say('agenda.advance', { from: 'opening' }))
    },
  },
  'at a commendation': {
    scene: 'commendation',
    act(meeting) {
      must(meeting.say('commendation.reveal', { itemId: 'commendation', from: 0, to: 6 }))
    },
  },
  'with documents, notices, requests, a call for help and a roll call': {
    scene: 'item',
    act(meeting) {
      must(meeting.say('agenda.advance', { from: 'commendation' }))
      for (const documentId of documentIds) must(meeting.say('documents.release', { documentId }))
      must(meeting.say('notices.send', { to: 'all', text: '请各会场将手机调至静音。', level: 'info' }))
      must(meeting.say('notices.send', { to: ['mishan'], text: '请检查音频。', level: 'urgent' }))
      must(meeting.say('floor.request', { venueId: 'mishan', topic: '关于调解衔接' }))
      must(meeting.say('notices.help', { venueId: 'mishan', text: '画面有问题' }, operatorOf('mishan')))
      must(meeting.say('notices.helpSeen', { helpCallId: meeting.state.helpCalls[0]?.id ?? '' }))
      must(meeting.say('notices.help', { venueId: 'hulin', text: '声音有问题' }, operatorOf('hulin')))
      must(meeting.say('rollCall.open', {}))
      must(meeting.say('agenda.stage', { itemId: 'review' }))
    },
  },
  'with a document on the screens': {
    scene: 'document',
    act: (meeting) => must(meeting.say('documents.turnPage', { documentId: firstDocument, page: 1, part: 1, of: 2 })),
  },
  'at the points of an address': {
    scene: 'points',
    act(meeting) {
      must(meeting.say('documents.turnPage', { documentId: firstDocument, page: 0 }))
      must(meeting.say('agenda.goTo', { from: 'communication', to: 'address' }))
      must(meeting.say('agenda.showPoint', { itemId: 'address', point: 2 }))
    },
  },
  'with dark screens': { scene: 'blank', act: (meeting) => must(meeting.say('screens.blank', { on: true })) },
  'in overtime': {
    scene: 'points',
    act(meeting) {
      must(meeting.say('screens.blank', { on: false }))
      meeting.wait(3 * 3_600_000)
    },
  },
  'in a recess': { scene: 'recess', act: (meeting) => must(meeting.say('meeting.recess', {})) },
  adjourned: {
    scene: 'adjourned',
    act(meeting) {
      must(meeting.say('meeting.resume', {}))
      must(meeting.say('meeting.adjourn', {}))
    },
  },
  'with things to follow up': {
    scene: 'adjourned',
    act(meeting) {
      const due = '2100-03-31'
      const followUps = [
        { text: '建成诉前调解室', lead: 'mishan', helpers: ['hulin', '立案庭'], inCharge: '干警七', due },
        { text: '报送整改情况', lead: 'hulin', due: '2020-01-31' },
        { text: '院领导包案化解信访', lead: null },
      ]
      must(meeting.say('followUps.addMany', { followUps }))
      const followUpId = meeting.state.followUps[0]?.id ?? ''
      const report = { followUpId, venueId: 'mishan', percent: 60, note: '已选址，正在装修' }
      must(meeting.say('followUps.report', report, operatorOf('mishan')))
      const ask = { followUpId, venueId: 'mishan', due: '2100-04-30', reason: '设备到货推迟' }
      must(meeting.say('followUps.askExtension', ask, operatorOf('mishan')))
    },
  },
}

function must(refusal: string | null): void {
  if (refusal !== null) throw new Error(refusal)
}

/** @throws where nobody is expected. */
export function firstPersonOf({ state }: Meeting, venueId: string): string {
  const [personId] = Object.keys(state.attendance.people[venueId] ?? {})
  if (personId === undefined) throw new Error(`nobody is on the list of ${venueId}`)
  return personId
}

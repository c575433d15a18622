import type { GalleryHall } from './gallery-hall.ts'
import type { Gallery, Group } from './gallery-pages.ts'

export interface Scene {
  readonly name: string
  readonly groups: readonly Group[]
  /** Brings the meeting there from the scene before. */
  readonly play: (hall: GalleryHall, gallery: Gallery) => Promise<void>
}

const everywhere: readonly Group[] = [
  'screen',
  'console',
  'operator',
  'phone',
  'lectern',
  'wall',
  'observer',
  'script',
  'overlay',
]
const halls: readonly Group[] = ['screen', 'console', 'operator', 'phone', 'observer']

const itemOf = ({ host }: GalleryHall, kind: string) => {
  const item = host.state.agenda.items.find((one) => one.kind === kind)
  if (item === undefined) throw new Error(`the example has no item of the kind ${kind}`)
  return item
}

const goTo = async (hall: GalleryHall, kind: string) =>
  hall.act('agenda.goTo', { from: hall.host.state.agenda.currentItemId, to: itemOf(hall, kind).id })

/** Pages take the server's time anew when they are loaded. */
const afterMinutes = async (hall: GalleryHall, gallery: Gallery, minutes: number) => {
  hall.putForward(minutes)
  await Promise.all([...gallery.values()].map((page) => page.reload()))
  await Promise.all([...gallery.values()].map((page) => page.waitForSelector('main:not([aria-busy])')))
}

async function arrive(hall: GalleryHall): Promise<void> {
  for (const [index, { personId, venueId }] of (await hall.roster()).entries()) {
    if (index % 7 === 3) await hall.act('attendance.excuse', { personId, reason: '公务' })
    else if (index % 9 !== 0) await hall.act('attendance.checkIn', { personId, venueId })
  }
  for (const venueId of Object.keys(hall.host.state.venues)) {
    const checks = venueId === 'hulin' ? ['video'] : ['video', 'audio', 'network', 'seating']
    for (const check of checks) await hall.act('venues.reportReadiness', { venueId, check, status: 'ok' })
  }
  await hall.act('venues.reportReadiness', {
    venueId: 'hulin',
    check: 'audio',
    status: 'problem',
    note: '回声较大，正在调试',
  })
}

/** The meeting of the example from the empty hall to the thanks, in the order in which it is played. */
export const scenes: readonly Scene[] = [
  { name: '00-empty', groups: [...everywhere, 'door'], play: async () => undefined },
  { name: '01-waiting', groups: [...everywhere, 'door'], play: arrive },
  {
    name: '02-item',
    groups: everywhere,
    play: async (hall) => {
      await hall.act('meeting.start', {})
      await hall.act('agenda.advance', { from: null })
    },
  },
  {
    name: '03-warning',
    groups: ['screen', 'lectern', 'console'],
    play: (hall, gallery) => afterMinutes(hall, gallery, 4),
  },
  { name: '04-overtime', groups: everywhere, play: (hall, gallery) => afterMinutes(hall, gallery, 3) },
  {
    name: '05-award-first',
    groups: halls,
    play: async (hall) => {
      await goTo(hall, 'commendation')
      await hall.act('commendation.reveal', { itemId: itemOf(hall, 'commendation').id, from: 0, to: 1 })
    },
  },
  {
    name: '06-award-sixth',
    groups: [...halls, 'overlay'],
    play: (hall) => hall.act('commendation.reveal', { itemId: itemOf(hall, 'commendation').id, from: 1, to: 6 }),
  },
  {
    name: '07-communication',
    groups: halls,
    play: async (hall) => {
      await goTo(hall, 'communication')
      for (const documentId of itemOf(hall, 'communication').documentIds.slice(0, 3))
        await hall.act('documents.release', { documentId })
      await hall.act('notices.send', { to: 'all', text: '请各会场将手机调至静音。', level: 'info' })
      await hall.act('floor.request', { venueId: 'mishan', topic: '关于调解衔接' })
    },
  },
  {
    name: '08-document',
    groups: halls,
    play: async (hall) => {
      const [documentId] = itemOf(hall, 'communication').documentIds
      await hall.act('documents.turnPage', { documentId, page: 1, part: 1, of: 2 })
    },
  },
  {
    name: '09-floor',
    groups: everywhere,
    play: async (hall) => {
      const [request] = hall.host.state.floor.requests
      await hall.act('documents.turnPage', { documentId: itemOf(hall, 'communication').documentIds[0], page: 0 })
      await hall.act('floor.grant', { requestId: request?.id })
      await hall.act('floor.request', { venueId: 'hulin', topic: '关于基层法庭经费保障' })
      const [next] = hall.host.state.floor.requests.filter(({ venueId }) => venueId === 'hulin')
      await hall.act('floor.cueNext', { requestId: next?.id })
    },
  },
  {
    name: '10-points',
    groups: everywhere,
    play: async (hall) => {
      await goTo(hall, 'address')
      await hall.act('agenda.showPoint', { itemId: itemOf(hall, 'address').id, point: 2 })
      await hall.act('floor.tellSpeaker', { text: '还有 5 分钟' })
    },
  },
  {
    name: '11-trouble',
    groups: everywhere,
    play: async (hall) => {
      await hall.act('notices.send', { to: ['hulin'], text: '虎林市会场请检查音频。', level: 'urgent' })
      await hall.act('notices.help', { venueId: 'hulin', text: '听不到主会场声音' }, 'hulin')
      await hall.act('rollCall.open', {})
      await hall.act('rollCall.answer', { venueId: 'mishan', heard: true, picture: true, sound: true }, 'mishan')
    },
  },
  {
    name: '12-staged',
    groups: halls,
    play: async (hall) => {
      await hall.act('rollCall.close', {})
      await hall.act('agenda.stage', { itemId: itemOf(hall, 'closing').id })
    },
  },
  { name: '13-recess', groups: everywhere, play: (hall) => hall.act('meeting.recess', {}) },
  {
    name: '14-adjourned',
    groups: everywhere,
    play: async (hall) => {
      await hall.act('meeting.resume', {})
      await hall.act('meeting.adjourn', {})
    },
  },
  {
    name: '15-stale',
    groups: [...everywhere, 'door'],
    play: async (hall) => {
      await hall.stop()
      await new Promise((resolve) => setTimeout(resolve, 8_000))
    },
  },
]

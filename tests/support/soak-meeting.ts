import type { CommandName, CommandPayloads } from '../../shared/domain/meeting/meeting.decide.ts'
import type { ExampleHall } from './e2e-hall.ts'
import { ownerToken } from './running-hall.ts'

const documentIds = [
  'political-legal-work',
  'high-court-presidents',
  'intermediate-court-presidents',
  'city-party-work',
]
const branch = 'mishan'

/** What a hall's screen sees in a long meeting, again and again: items, points, pages, awardees, notices, people, speakers, recesses. */
export async function soakMeeting(hall: ExampleHall) {
  let sent = 0
  let current: string | null = null
  let revealed = 0

  const read = async <Body>(path: string): Promise<Body> => {
    const response = await fetch(`${hall.base}/api/meetings/${hall.meetingId}/${path}`, {
      method: 'GET',
      headers: { authorization: `Bearer ${ownerToken}` },
    })
    return (await response.json()) as Body
  }
  const act = async <Name extends CommandName>(type: Name, data: CommandPayloads[Name]): Promise<number> => {
    const { seq } = (await hall.command(type, data)) as { seq: number }
    sent += 1
    return seq
  }
  const goTo = async (itemId: string) => {
    await act('agenda.goTo', { from: current, to: itemId })
    current = itemId
  }

  await act('meeting.start', {})
  await goTo('opening')
  for (const documentId of documentIds) await act('documents.release', { documentId })
  const { people } = await read<{ people: readonly { id: string; venueId: string }[] }>('roster')
  const guests = people.filter(({ venueId }) => venueId === branch).slice(0, 8)

  const pages = async (documentId: string, seen: () => Promise<void>) => {
    for (const page of [1, 2, 1]) {
      await act('documents.turnPage', { documentId, page })
      await seen()
    }
  }
  const points = async () => {
    for (let point = 0; point < 6; point += 1) await act('agenda.showPoint', { itemId: 'address', point })
    await act('agenda.showPoint', { itemId: 'address', point: null })
  }
  const attendance = async () => {
    for (const { id } of guests) await act('attendance.checkIn', { personId: id, venueId: branch })
    for (const { id } of guests) await act('attendance.undo', { personId: id })
  }
  const notice = async (number: number) => {
    const seq = await act('notices.send', { to: 'all', text: `第 ${number} 轮，请各会场注意。`, level: 'urgent' })
    const { events } = await read<{ events: readonly { data: { id: string } }[] }>(`events?after=${seq - 1}`)
    await act('notices.withdraw', { noticeId: events[0]?.data.id ?? '' })
  }
  const speakers = async (number: number) => {
    await act('floor.give', { speaker: { name: `发言人${number}`, venueId: branch } })
    await act('floor.tellSpeaker', { text: '还有 5 分钟' })
    await act('floor.release', {})
  }

  return {
    /** Commands that were carried out. */
    get sent(): number {
      return sent
    },
    /**
     * One round of everything; ends as it began, with the opening on.
     * @param pageSeen resolves once the page that was turned to is drawn.
     */
    async round(number: number, pageSeen: () => Promise<void>): Promise<void> {
      await goTo('communication')
      await pages(documentIds[number % documentIds.length] ?? '', pageSeen)
      await goTo('commendation')
      if (revealed < 3) {
        await act('commendation.reveal', { itemId: 'commendation', from: revealed, to: revealed + 1 })
        revealed += 1
      }
      await attendance()
      await goTo('address')
      await points()
      await notice(number)
      await speakers(number)
      for (const check of ['video', 'audio'] as const)
        await act('venues.reportReadiness', { venueId: branch, check, status: number % 2 === 0 ? 'ok' : 'problem' })
      for (const deltaMinutes of [5, -5]) await act('agenda.adjustTime', { itemId: 'review', deltaMinutes })
      await act('agenda.stage', { itemId: 'summary' })
      await act('agenda.commit', { itemId: 'summary' })
      current = 'summary'
      await act('meeting.recess', {})
      await act('meeting.resume', {})
      await goTo('opening')
    },
  }
}

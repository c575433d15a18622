import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { planOf } from '../../shared/domain/meeting/meeting-plan.ts'
import { foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { instant } from '../../shared/kernel/time.ts'
import { asHeld, exampleMeeting, type HeldMeeting } from '../../tests/support/held-example.ts'

const [halls, people, events] = [40, 5_000, 20_000]

const hallId = (index: number) => (index === 0 ? 'main' : `b${index}`)

/** The example's agenda in 40 halls with 5,000 people. */
function largeFile(): MeetingFile {
  return exampleMeeting((file) => ({
    ...file,
    documents: [],
    agenda: file.agenda.map((item) => ({
      ...item,
      documentIds: [],
      awardees: [],
      speaker: item.speaker === null ? null : { ...item.speaker, venueId: 'main' },
    })),
    venues: Array.from({ length: halls }, (_, index) => ({
      id: hallId(index),
      kind: index === 0 ? ('main' as const) : ('branch' as const),
      name: `第${index}会场`,
    })),
    people: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      name: `参会人${index}`,
      unit: `单位${index % 200}`,
      title: '干警',
      venueId: hallId(index % halls),
      phone: null,
      attends: 'member' as const,
    })),
  }))
}

/** A log of 20,000 events: everybody comes, then notices and their replies until it is long enough. Facts, not commands: no rule is asked. */
export function largeMeeting(): HeldMeeting {
  const file = largeFile()
  const startsAt = Date.parse(file.startsAt)
  const log: MeetingEvent[] = []
  const add = (fact: object) => {
    const at = instant(startsAt + log.length * 400)
    log.push({ ...fact, seq: log.length + 1, at } as MeetingEvent)
  }
  add({ type: 'meeting.created', data: planOf(file) })
  for (const { id, venueId } of file.people)
    add({
      type: 'attendance.checkedIn',
      data: { personId: id, venueId, late: false, via: 'operator', isCorrection: false, by: 'operator' },
    })
  add({ type: 'meeting.started', data: {} })
  while (log.length < events - 1) {
    const number = log.length
    add({ type: 'notices.sent', data: { id: `n${number}`, to: 'all', text: `通知第${number}号`, level: 'info' } })
  }
  add({ type: 'meeting.adjourned', data: {} })
  return asHeld(file, log, foldWhole(log))
}

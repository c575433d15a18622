import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { itemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { projectedStarts } from '../../../shared/domain/agenda/projection.selectors.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { clockTime } from '../../components/format-time.ts'
import { PaperPart } from '../../components/PaperPart.tsx'
import { Table } from '../../components/Table.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { plannedStarts } from './planned-starts.ts'

/** The agenda on paper: what was held from when to when, what is to come about when. */
export function PaperAgenda() {
  const { t } = useText()
  const link = useMeetingLink()
  const agenda = useMeeting((state) => state.agenda)
  const meeting = useMeeting((state) => state.meeting)
  const starts =
    meeting.startedAt === null ? plannedStarts(agenda.items, meeting.startsAt) : projectedStarts(agenda, link.now())
  const time = (item: AgendaItem) =>
    timeText(t, item, itemStanding({ meeting, agenda }, item), starts[item.id], meeting.timeZone)
  return (
    <PaperPart title={t('agenda.paper.title')}>
      <Table look="sheet">
        <thead>
          <tr>
            <th scope="col" data-number>
              {t('agenda.paper.number')}
            </th>
            <th scope="col">{t('agenda.paper.item')}</th>
            <th scope="col">{t('agenda.paper.speaker')}</th>
            <th scope="col" data-number>
              {t('agenda.paper.minutes')}
            </th>
            <th scope="col">{t('agenda.paper.time')}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.items.map((item) => (
            <tr key={item.id}>
              <td data-number>{item.number}</td>
              <th scope="row">{item.title}</th>
              <td>{[item.speaker?.name, item.speaker?.title].filter(Boolean).join(' ')}</td>
              <td data-number>{item.plannedMinutes ?? '–'}</td>
              <td>{time(item)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </PaperPart>
  )
}

function timeText(
  t: Translate,
  { startedAt, endedAt }: AgendaItem,
  standing: ReturnType<typeof itemStanding>,
  begins: Instant | undefined,
  timeZone: string,
): string {
  const clock = (at: Instant | null) => (at === null ? '' : clockTime(at, timeZone))
  switch (standing) {
    case 'notHeld':
      return t('agenda.notHeld')
    case 'coming':
      return begins === undefined ? '' : t('agenda.phone.about', { time: clockTime(begins, timeZone) })
    default:
      return `${clock(startedAt)}–${standing === 'current' ? '' : clock(endedAt)}`
  }
}

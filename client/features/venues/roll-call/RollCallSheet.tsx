import type { RollCallEntry, RollCallRecord } from '../../../../shared/domain/venues/roll-call-records.selectors.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Box } from '../../../components/Box.tsx'
import { clockTime, longDate } from '../../../components/format-time.ts'
import { Table } from '../../../components/Table.tsx'
import { Text } from '../../../components/Text.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { answerParts } from './answer-parts.ts'
import styles from './RollCallSheet.module.css'

interface Props {
  readonly record: RollCallRecord
  readonly number: number
}

/** One roll call: who was called when, who answered when, and what. */
export function RollCallSheet({ record, number }: Props) {
  const { t, language } = useText()
  const { title, timeZone } = useMeeting(({ meeting }) => meeting)
  const venues = useMeeting((state) => state.venues)
  const uncalled = venueList(venues).filter(({ id }) => record.entries.every(({ venueId }) => venueId !== id))
  const time = (at: RollCallEntry['calledAt']) => clockTime(at, timeZone, true)
  return (
    <Box as="section" tone="plain" className={styles.sheet}>
      <Text as="h3" below={2} size={5} words="center" className={styles.title}>
        {t('venues.rollCall.recordTitle', { title })}
      </Text>
      <p className={styles.facts}>
        {[
          t('venues.rollCall.number', { number }),
          t('venues.rollCall.recordAt', {
            date: longDate(record.openedAt, timeZone, language),
            time: time(record.openedAt),
          }),
          t(record.inOrder ? 'venues.rollCall.startInOrder' : 'venues.rollCall.start'),
        ].join(' · ')}
      </p>
      <Table look="sheet">
        <thead>
          <tr>
            {(['venue', 'calledAt', 'repliedAt', 'by', 'heard', 'picture', 'sound', 'note'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`venues.rollCall.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {record.entries.map((entry) => (
            <tr key={`${entry.venueId}-${entry.calledAt}`}>
              <th scope="row">{venues[entry.venueId]?.name ?? entry.venueId}</th>
              <td>{time(entry.calledAt)}</td>
              <td>{entry.answer === null ? t('venues.rollCall.unanswered') : time(entry.answer.at)}</td>
              <td>{byText(t, entry)}</td>
              {answerParts.map((part) => (
                <td key={part}>
                  {entry.answer === null ? '–' : t(entry.answer[part] ? 'venues.rollCall.good' : 'venues.rollCall.bad')}
                </td>
              ))}
              <td>{entry.answer?.note ?? ''}</td>
            </tr>
          ))}
          {uncalled.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td colSpan={7}>{t('venues.rollCall.uncalled')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  )
}

function byText(t: Translate, { answer }: RollCallEntry): string {
  if (answer === null) return '–'
  return t(answer.onBehalf ? 'venues.rollCall.byMain' : 'venues.rollCall.byVenue')
}

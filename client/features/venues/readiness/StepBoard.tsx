import { stepRows, stepSums } from '../../../../shared/domain/venues/step-board.selectors.ts'
import { stepDueAt } from '../../../../shared/domain/venues/steps.selectors.ts'
import { readinessSteps } from '../../../../shared/domain/venues/venues.model.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { FileForms } from '../../../acts/papers/FileForms.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime, longDate } from '../../../components/format-time.ts'
import { Table } from '../../../components/Table.tsx'
import { Text } from '../../../components/Text.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow, useSession } from '../../../store/use-meeting.ts'
import styles from './StepBoard.module.css'
import { StepTableRow } from './StepTableRow.tsx'
import { deadlineText } from './step-wait.ts'

/** Halls by steps, what is overdue first; on screen and as a paper. */
export function StepBoard({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useText()
  const now = useNow(10_000)
  const { meetingId } = useSession()
  const venues = useMeeting((state) => state.venues)
  const { title, startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const rows = stepRows(venueList(venues), startsAt, now)
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      <FileForms
        forms={['pdf']}
        fileName={t('venues.steps.sheetTitle', { title })}
        pathOf={() => addressOf('GET /api/meetings/:meetingId/readiness.pdf', { meetingId })}
        labelOf={(form) => t('venues.steps.file', { form })}
      />
    </>
  )
  const start = { date: longDate(startsAt, timeZone, language), time: clockTime(startsAt, timeZone) }
  return (
    <AskDialog title={t('venues.steps.title')} actions={actions} onClose={onClose} wide>
      <section>
        <Text as="p" below={4}>
          {t('venues.steps.startsAt', start)} · {t('venues.steps.sums', stepSums(rows))} ·{' '}
          {t('venues.steps.asOf', { time: clockTime(now, timeZone) })}
        </Text>
        <Table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('common.venue')}</th>
              {readinessSteps.map((step) => (
                <th key={step} scope="col">
                  {t(`venues.steps.${step}`)} {stepSums(rows, step).done}/{rows.length}
                  <small>{deadlineText(t, step, stepDueAt(step, startsAt), timeZone)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StepTableRow key={row.venue.id} row={row} now={now} />
            ))}
          </tbody>
        </Table>
      </section>
    </AskDialog>
  )
}

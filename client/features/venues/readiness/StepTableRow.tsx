import { useState } from 'react'
import { nextStep, type StepRow } from '../../../../shared/domain/venues/step-board.selectors.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { ReportStep } from './ReportStep.tsx'
import { StepCellText } from './StepCellText.tsx'

const toneOf = {
  ok: 'good',
  late: 'warn',
  soon: 'warn',
  problem: 'warn',
  overdue: 'bad',
  pending: 'quiet',
} as const

/** One hall, step after step; what it said of the next one by telephone is reported for it in a line below. */
export function StepTableRow({ row: { venue, cells }, now }: { readonly row: StepRow; readonly now: Instant }) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { timeZone, status } = useMeeting(({ meeting }) => meeting)
  const next = status === 'adjourned' ? null : nextStep(cells)
  return (
    <>
      <tr>
        <th scope="row">{venue.name}</th>
        {cells.map((cell) => (
          <td key={cell.step} data-standing={cell.standing} data-tone={toneOf[cell.standing]}>
            <Cluster justify="between" gap={2}>
              <div>
                <StepCellText cell={cell} venueId={venue.id} now={now} timeZone={timeZone} />
              </div>
              {cell === next && (
                <DeskButton small look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
                  {t('venues.steps.reportFor')}
                </DeskButton>
              )}
            </Cluster>
          </td>
        ))}
      </tr>
      {isOpen && next !== null && (
        <tr>
          <td colSpan={cells.length + 1}>
            <ReportStep small key={next.step} venueId={venue.id} step={next.step} onSent={() => setIsOpen(false)} />
          </td>
        </tr>
      )}
    </>
  )
}

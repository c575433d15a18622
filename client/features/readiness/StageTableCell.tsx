import { useState } from 'react'
import type { Instant } from '../../../shared/kernel/time.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ReportStage } from './ReportStage.tsx'
import { StageCellText } from './StageCellText.tsx'
import type { StageCell } from './stage-board.ts'

interface Props {
  readonly cell: StageCell
  readonly venueId: string
  readonly now: Instant
  readonly isNext: boolean
}

/** One hall in one stage; the stage it has to report next can be reported for it, when it said so by telephone. */
export function StageTableCell({ cell, venueId, now, isNext }: Props) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { timeZone, status } = useMeeting(({ meeting }) => meeting)
  const canReport = isNext && status !== 'adjourned'
  return (
    <td data-standing={cell.standing}>
      <StageCellText cell={cell} venueId={venueId} now={now} timeZone={timeZone} />
      {canReport && (
        <DeskButton small look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('stages.reportFor')}
        </DeskButton>
      )}
      {canReport && isOpen && (
        <ReportStage small venueId={venueId} stage={cell.stage} onSent={() => setIsOpen(false)} />
      )}
    </td>
  )
}

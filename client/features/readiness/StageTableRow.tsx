import { useState } from 'react'
import type { Instant } from '../../../shared/kernel/time.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ReportStage } from './ReportStage.tsx'
import styles from './StageBoard.module.css'
import { StageCellText } from './StageCellText.tsx'
import { nextStage, type StageRow } from './stage-board.ts'

/** One hall, stage after stage; what it said of the next one by telephone is reported for it in a line below. */
export function StageTableRow({ row: { venue, cells }, now }: { readonly row: StageRow; readonly now: Instant }) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const { timeZone, status } = useMeeting(({ meeting }) => meeting)
  const next = status === 'adjourned' ? null : nextStage(cells)
  return (
    <>
      <tr>
        <th scope="row">{venue.name}</th>
        {cells.map((cell) => (
          <td key={cell.stage} data-standing={cell.standing}>
            <div className={styles.cell}>
              <div>
                <StageCellText cell={cell} venueId={venue.id} now={now} timeZone={timeZone} />
              </div>
              {cell === next && (
                <DeskButton small look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
                  {t('stages.reportFor')}
                </DeskButton>
              )}
            </div>
          </td>
        ))}
      </tr>
      {isOpen && next !== null && (
        <tr className={styles.forHall}>
          <td colSpan={cells.length + 1}>
            <ReportStage small key={next.stage} venueId={venue.id} stage={next.stage} onSent={() => setIsOpen(false)} />
          </td>
        </tr>
      )}
    </>
  )
}

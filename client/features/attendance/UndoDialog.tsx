import type { PersonAttendance } from '../../../shared/domain/attendance/attendance.model.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'

interface Props {
  readonly name: string
  readonly attendance: PersonAttendance
  readonly timeZone: string
  readonly onUndo: () => void
  readonly onClose: () => void
}

/** Asked once the meeting runs or the ledger is signed: from then on an undone entry cannot be had back as it was. */
export function UndoDialog({ name, attendance, timeZone, onUndo, onClose }: Props) {
  const { t } = useText()
  const time = attendance.at === null ? '' : clockTime(attendance.at, timeZone)
  return (
    <AskDialog
      title={t('operator.undoTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
          <DeskButton look="primary" onClick={onUndo}>
            {t('operator.undo')}
          </DeskButton>
        </>
      }
    >
      <p>{t('operator.undoText', { time })}</p>
    </AskDialog>
  )
}

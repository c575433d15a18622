import { useState } from 'react'
import type { Correction } from '../../../../shared/domain/attendance/attendance.model.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { CorrectionList } from './CorrectionList.tsx'

interface Props {
  readonly venue: { readonly id: string; readonly name: string }
  readonly nameOf: (personId: string) => string
}

const none: readonly Correction[] = []

/** How many corrections the signed ledger has; opens them. */
export function CorrectionsBadge({ venue, nameOf }: Props) {
  const { t } = useText()
  const { corrections } = useMeeting(({ attendance }) => ({ corrections: attendance.corrections[venue.id] ?? none }))
  const [isOpen, setOpen] = useState(false)
  if (corrections.length === 0) return null
  return (
    <>
      <DeskButton small look="quiet" onClick={() => setOpen(true)}>
        {t('attendance.desk.corrections', { count: corrections.length })}
      </DeskButton>
      {isOpen && (
        <AskDialog
          wide
          title={t('attendance.desk.correctionsOf', { venue: venue.name })}
          onClose={() => setOpen(false)}
          actions={<DeskButton onClick={() => setOpen(false)}>{t('common.close')}</DeskButton>}
        >
          <CorrectionList corrections={corrections} nameOf={nameOf} />
        </AskDialog>
      )}
    </>
  )
}

import type { Correction } from '../../../../shared/domain/attendance/attendance.model.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { useRoster } from '../people/use-roster.ts'
import { CorrectionList } from './CorrectionList.tsx'

interface Props {
  readonly venueId: string
  readonly onBack: () => void
}

const none: readonly Correction[] = []

/** The corrections of one hall, with the names that the roster has. */
export function LedgerCorrections({ venueId, onBack }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const { people } = useRoster(meetingId, false)
  const venue = useMeeting((state) => lookUp(state.venues, venueId))
  const { corrections } = useMeeting(({ attendance }) => ({ corrections: attendance.corrections[venueId] ?? none }))
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? personId
  return (
    <AskDialog
      wide
      title={t('attendance.desk.correctionsOf', { venue: venue?.name ?? venueId })}
      onClose={onBack}
      actions={<DeskButton onClick={onBack}>{t('attendance.ledger.back')}</DeskButton>}
    >
      <CorrectionList corrections={corrections} nameOf={nameOf} />
    </AskDialog>
  )
}

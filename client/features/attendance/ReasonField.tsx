import { ChoiceChips } from '../../components/ChoiceChips.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'

interface Props {
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly onEnter: () => void
}

/** Why an entry is corrected: one of the usual reasons, or another in words. */
export function ReasonField({ value, onChange, onEnter }: Props) {
  const { t } = useText()
  const usual = [
    t('attendanceDesk.reasonMissed'),
    t('attendanceDesk.reasonMistaken'),
    t('attendanceDesk.reasonPhone'),
    t('attendanceDesk.reasonLate'),
  ]
  return (
    <>
      <ChoiceChips label={t('attendanceDesk.usualReasons')} choices={usual} chosen={value} onChoose={onChange} />
      <LineInput labelled label={t('attendanceDesk.reason')} value={value} onChange={onChange} onEnter={onEnter} />
    </>
  )
}

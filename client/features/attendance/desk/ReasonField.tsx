import { ChoiceChips } from '../../../components/ChoiceChips.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { useText } from '../../../i18n/i18n.ts'

interface Props {
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly onEnter: () => void
  /** What is explained: a changed entry, or a move to another hall. */
  readonly about?: 'entry' | 'move'
}

const usualReasons = {
  entry: ['Missed', 'Mistaken', 'Phone', 'Late'],
  move: ['Power', 'Line', 'Seats', 'Nearer'],
} as const

/** Why: one of the usual reasons, or another in words. */
export function ReasonField({ value, onChange, onEnter, about = 'entry' }: Props) {
  const { t } = useText()
  const usual = usualReasons[about].map((reason) => t(`attendance.desk.reason${reason}`))
  return (
    <>
      <ChoiceChips label={t('attendance.desk.usualReasons')} choices={usual} chosen={value} onChoose={onChange} />
      <LineInput labelled label={t('attendance.desk.reason')} value={value} onChange={onChange} onEnter={onEnter} />
    </>
  )
}

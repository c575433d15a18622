import { useState } from 'react'
import { ActButton } from '../../acts/ActButton.tsx'
import type { ActMark } from '../../acts/act-marks.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { Field } from '../../components/Field.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Select } from '../../components/Select.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './ReportFields.module.css'

interface Props {
  /** What was said last. */
  readonly percent: number
  readonly mark: ActMark | undefined
  readonly onReport: (report: { percent: number; note?: string }) => Promise<void>
}

const steps = Array.from({ length: 11 }, (_, index) => index * 10)

/** How far it is, and what was done. */
export function ReportFields({ percent, mark, onReport }: Props) {
  const { t } = useText()
  const [share, setShare] = useState(percent)
  const [note, setNote] = useState('')
  const choices = steps.includes(percent) ? steps : [...steps, percent].sort((one, other) => one - other)
  const send = async () => {
    await onReport({ percent: share, ...(note.trim() === '' ? {} : { note }) })
    setNote('')
  }
  return (
    <Cluster align="end" wraps gap={[3, 4]} full className={styles.fields}>
      <Field label={t('follow-up.percent')}>
        <Select value={share} onChange={(event) => setShare(Number(event.target.value))}>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}%
            </option>
          ))}
        </Select>
      </Field>
      <LineInput
        labelled
        label={t('follow-up.note')}
        value={note}
        maxLength={500}
        onChange={setNote}
        onEnter={() => void send()}
      />
      <ActButton mark={mark} onClick={() => void send()}>
        {t('follow-up.sendReport')}
      </ActButton>
    </Cluster>
  )
}

import { useState } from 'react'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './MoveTo.module.css'

interface Props {
  readonly count: number
  /** @param number the place where the item is to stand, from 1. */
  readonly onMove: (number: number) => void
}

/** Moves the item to a place that is said by its number. */
export function MoveTo({ count, onMove }: Props) {
  const { t } = useText()
  const [text, setText] = useState('')
  const number = Number(text)
  const isPlace = Number.isInteger(number) && number >= 1 && number <= count
  const move = () => {
    if (!isPlace) return
    onMove(number)
    setText('')
  }
  return (
    <Cluster as="span" gap={3} align="stretch" className={styles.moveTo}>
      <LineInput
        label={t('agenda.plan.moveTo', { count })}
        inputMode="numeric"
        maxLength={3}
        value={text}
        onChange={setText}
        onEnter={move}
      />
      <DeskButton disabled={!isPlace} onClick={move}>
        {t('agenda.plan.move')}
      </DeskButton>
    </Cluster>
  )
}

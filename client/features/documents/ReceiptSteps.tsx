import { type Receipt, type ReceiptStep, receiptSteps } from '../../../shared/domain/documents/documents.model.ts'
import type { Marks } from '../../acts/act-marks.ts'
import { clockTime } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './ReceiptSteps.module.css'

interface Props {
  readonly title: string
  readonly receipt: Receipt
  /** What the hall owes; the others may be taken too. */
  readonly required: readonly ReceiptStep[]
  readonly marks: Marks
  readonly timeZone: string
  readonly onMark: (step: ReceiptStep) => void
}

/** 接收 → 下载 → 印发 → 传达: each is marked once and stays. */
export function ReceiptSteps({ title, receipt, required, marks, timeZone, onMark }: Props) {
  const { t } = useText()
  return (
    <Stack as="ol" gap={2} className={styles.steps} aria-label={t('documents.operator.stepsOf', { title })}>
      {receiptSteps.map((step) => {
        const at = receipt[step]
        const name = t(`documents.operator.${step}`)
        const isPending = marks[step] === 'pending'
        const isOptional = !required.includes(step)
        const time = at === undefined ? '' : clockTime(at, timeZone)
        return (
          <Stack key={step} as="li" shrinks data-done={at !== undefined || undefined}>
            {at === undefined ? (
              <button
                type="button"
                className={styles.mark}
                data-optional={isOptional || undefined}
                aria-label={t('documents.operator.stepMark', { step: name })}
                title={isOptional ? t('documents.optionalStep', { step: name }) : undefined}
                aria-busy={isPending || undefined}
                aria-disabled={isPending || undefined}
                onClick={() => !isPending && onMark(step)}
              >
                <span aria-hidden="true">{isPending ? '…' : '○'}</span> {name}
              </button>
            ) : (
              <span className={styles.done} title={t('documents.operator.stepDone', { step: name, time })}>
                <span aria-hidden="true">✓</span> {name}
                <small>{time}</small>
              </span>
            )}
          </Stack>
        )
      })}
    </Stack>
  )
}

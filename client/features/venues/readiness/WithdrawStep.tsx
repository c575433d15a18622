import type { ReadinessStep } from '../../../../shared/domain/venues/venues.model.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { useText } from '../../../i18n/i18n.ts'

interface Props {
  readonly venueId: string
  readonly step: ReadinessStep
}

/** Undoes a report made by mistake; nothing is asked, since it can be reported again. */
export function WithdrawStep({ venueId, step }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  return (
    <div>
      <ActButton
        small
        look="quiet"
        mark={marks.withdraw}
        aria-label={t('venues.steps.withdrawOf', { step: t(`venues.steps.${step}`) })}
        onClick={() => void run('withdraw', 'venues.withdrawStage', { venueId, stage: step })}
      >
        {t('venues.steps.withdraw')}
      </ActButton>
      <RefusalNote mark={marks.withdraw} />
    </div>
  )
}

import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { NamedOptions } from '../../../components/NamedOptions.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './AwardeeLine.module.css'
import type { AwardeeRow } from './awardee-rows.ts'

interface Props {
  readonly row: AwardeeRow
  readonly number: number
  readonly venues: readonly Venue[]
  readonly onWrite: (change: Partial<AwardeeRow>) => void
  /** @returns false where it is a name as any other. */
  readonly onPaste: (text: string) => boolean
  readonly onNext: () => void
  readonly onRemove: () => void
}

/** One awardee: collective or individual, name, unit, hall. */
export function AwardeeLine({ row, number, venues, onWrite, onPaste, onNext, onRemove }: Props) {
  const { t } = useText()
  const label = (what: 'kind' | 'name' | 'unit' | 'venue') => t(`commendation.plan.${what}Of`, { number })
  return (
    <Stack as="li" gap={2} least={36} edge="bottom" className={styles.row}>
      <Text tone="soft">{number}</Text>
      <select
        aria-label={label('kind')}
        value={row.kind}
        onChange={({ target }) => onWrite({ kind: target.value === 'collective' ? 'collective' : 'individual' })}
      >
        <option value="collective">{t('commendation.plan.collective')}</option>
        <option value="individual">{t('commendation.plan.individual')}</option>
      </select>
      <input
        data-name=""
        aria-label={label('name')}
        placeholder={t('commendation.plan.name')}
        maxLength={80}
        value={row.name}
        onChange={({ target }) => onWrite({ name: target.value })}
        onPaste={(event) => onPaste(event.clipboardData.getData('text/plain')) && event.preventDefault()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') onNext()
          else if (event.key === 'Backspace' && row.name === '' && row.unit === '') onRemove()
          else return
          event.preventDefault()
        }}
      />
      <input
        aria-label={label('unit')}
        placeholder={t('commendation.plan.unit')}
        maxLength={120}
        value={row.unit}
        onChange={({ target }) => onWrite({ unit: target.value })}
      />
      <select
        aria-label={label('venue')}
        value={row.venueId}
        onChange={({ target }) => onWrite({ venueId: target.value })}
      >
        <option value="">{t('commendation.plan.noVenue')}</option>
        <NamedOptions of={venues} />
      </select>
      <DeskButton small look="quiet" aria-label={t('commendation.plan.remove', { number })} onClick={onRemove}>
        ×
      </DeskButton>
    </Stack>
  )
}

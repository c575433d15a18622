import { Box } from '../../components/Box.tsx'
import { NamedOptions } from '../../components/NamedOptions.tsx'
import { useText } from '../../i18n/i18n.ts'
import type { MeetingNames } from './import-calls.ts'
import styles from './VenueMend.module.css'

interface Props {
  /** As it stands in the file; '' for nothing. */
  readonly written: string
  /** The id of the one that may be meant. */
  readonly proposed: string | undefined
  readonly venues: MeetingNames['venues']
  readonly isBusy: boolean
  /** Holds for every row in which the same is written. */
  readonly onChoose: (venueId: string) => void
}

/** Which venue is meant: the one that is proposed with one press, else chosen. */
export function VenueMend({ written, proposed, venues, isBusy, onChoose }: Props) {
  const { t } = useText()
  if (proposed !== undefined)
    return (
      <Box
        type="button"
        as="button"
        rigid
        weight={500}
        least={20}
        className={styles.take}
        disabled={isBusy}
        onClick={() => onChoose(proposed)}
      >
        {t('imports.takeIt')}
      </Box>
    )
  return (
    <select
      className={styles.choose}
      aria-label={t('imports.venueFor', { text: written === '' ? t('imports.empty') : written })}
      value=""
      disabled={isBusy}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{t('imports.chooseVenue')}</option>
      <NamedOptions of={venues} />
    </select>
  )
}

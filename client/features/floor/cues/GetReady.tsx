import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { cueText } from './cue-text.ts'
import styles from './GetReady.module.css'
import { venueCues } from './venue-cues.ts'

interface Props {
  readonly venueId: string
  /** The name of somebody of the hall; null when it is not known. */
  readonly nameOf: (personId: string) => string | null
}

/** The hall is to get ready: for what, and how soon. Nothing while nobody has told it. */
export function GetReady({ venueId, nameOf }: Props) {
  const { t } = useText()
  const state = useMeeting((all) => all)
  const cues = venueCues(state, venueId).map((cue) => cueText(t, cue, nameOf))
  if (cues.length === 0) return null
  return (
    <Stack as="section" gap={2} pad={[4, 5]} round className={styles.ready} aria-label={t('floor.ready')}>
      <Text as="h2" size={3} weight={500} spaced={0.08}>
        {t('floor.ready')}
      </Text>
      <Stack as="ul" gap={3}>
        {cues.map(({ title, detail }) => (
          <Stack key={`${title} ${detail}`} as="li" gap={1} size={3} lines={1.5} className={styles.cue}>
            <strong>{title}</strong>
            {detail !== null && <span>{detail}</span>}
          </Stack>
        ))}
      </Stack>
    </Stack>
  )
}

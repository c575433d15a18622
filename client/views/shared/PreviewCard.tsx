import { readinessOf, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { Box } from '../../components/Box.tsx'
import { cssVars } from '../../components/css-vars.ts'
import { titleSize } from '../../components/fit-title.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './PreviewCard.module.css'
import { useStartFacts } from './use-start-facts.ts'

/** How much of the picture's width the title has, in hundredths; its sizes. */
const fit = { width: 88, most: 8.4, least: 4.4 }

/** In place of the waiting screen, which has the way in and every hall, too small to be read: to what people come, when, and how far the halls are. */
export function PreviewCard() {
  const { t } = useText()
  const title = useMeeting(({ meeting }) => meeting.title)
  const venues = useMeeting((state) => venueList(state.venues))
  const ready = venues.filter((venue) => readinessOf(venue) === 'ready').length
  const facts = useStartFacts()
  return (
    <Box apart={6} words="center" className={styles.card}>
      <Text as="p" tone="accent" className={styles.kind}>
        {t('meeting.preview.waiting')}
      </Text>
      <p className={styles.title} style={cssVars({ '--size': titleSize(title, fit.width, fit.most, fit.least) })}>
        {title}
      </p>
      <Box as="ul" tone="screen-soft" className={styles.facts}>
        <li>{facts.slice(0, 2).join(' · ')}</li>
        {facts.slice(2).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li>{t('meeting.preview.ready', { ready, total: venues.length })}</li>
      </Box>
    </Box>
  )
}

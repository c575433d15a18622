import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'

/** The awardees, revealed one by one. */
export function ConsoleAwardees({ item, acts }: { readonly item: AgendaItem; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const commendation = useMeeting((state) => lookUp(state.commendation, item.id))
  const venues = useMeeting((state) => state.venues)
  if (commendation === null) return null
  const { awardees, revealed, total } = commendation
  const reveal = (to: number) => void acts.act('commendation.reveal', { itemId: item.id, from: revealed, to })
  const aside = (
    <>
      <DeskButton small disabled={revealed === 0} onClick={() => reveal(revealed - 1)}>
        {t('console.revealBack')}
      </DeskButton>
      <DeskButton small disabled={revealed >= total} onClick={() => reveal(revealed + 1)}>
        {t('console.reveal')}
      </DeskButton>
    </>
  )
  return (
    <DeskSection title={t('console.awardees', { revealed, total })} aside={aside}>
      <ol className={styles.rows}>
        {awardees.map((awardee, index) => {
          const venue = awardee.venueId === null ? undefined : venues[awardee.venueId]
          return (
            <li key={index} className={styles.row} data-on={index === revealed - 1} data-dim={index >= revealed}>
              <span className={styles.main}>{awardee.name}</span>
              <span className={styles.fact}>{awardee.unit}</span>
              <span className={styles.fact}>{venue === undefined ? '' : shortVenueName(venue)}</span>
            </li>
          )
        })}
      </ol>
    </DeskSection>
  )
}

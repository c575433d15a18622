import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { aboutPerson } from './about-person.ts'
import styles from './FoundPeople.module.css'
import { noMatchText } from './no-match-text.ts'
import type { PeopleList } from './use-people-list.ts'
import type { Roster } from './use-roster.ts'
import { nameOf, type VenuePerson } from './venue-people.ts'

interface Props {
  readonly list: PeopleList
  readonly roster: Roster
  /** The name of the hall. */
  readonly placeOf: (person: VenuePerson) => string
  readonly onChoose: (person: VenuePerson) => void
}

const mostShown = 30

/** The first of those who were found, to choose one. */
export function FoundPeople({ list, roster, placeOf, onChoose }: Props) {
  const { t } = useText()
  if (roster.status === 'failed') return <RefusalNote mark={roster.fault} />
  if (list.query.trim() === '') return <p>{t('attendance.ledger.searchFirst')}</p>
  const shown = list.shown.slice(0, mostShown)
  const more = list.shown.length - shown.length
  return (
    <Stack as="ul" gap={1} size={3} scrolls className={styles.people}>
      {shown.map((person) => (
        <li key={person.id}>
          <Cluster
            type="button"
            as="button"
            align="baseline"
            wraps
            gap={[1, 4]}
            pad={[2, 3]}
            edge="bottom"
            size={2}
            tone="soft"
            full
            least={36}
            words="start"
            className={styles.person}
            onClick={() => onChoose(person)}
          >
            <strong>{nameOf(person)}</strong>
            <span>{aboutPerson(person.record)}</span>
            <span>{placeOf(person)}</span>
          </Cluster>
        </li>
      ))}
      {shown.length === 0 && <li>{noMatchText(t, list)}</li>}
      {more > 0 && <li>{t('attendance.ledger.moreFound', { count: more })}</li>}
    </Stack>
  )
}

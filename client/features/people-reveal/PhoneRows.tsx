import { EmptyNote } from '../../components/EmptyNote.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './PeopleDialog.module.css'
import type { KnownPerson } from './people-calls.ts'
import { RevealPhone } from './RevealPhone.tsx'

interface Props {
  /** null while they are on the way. */
  readonly people: readonly KnownPerson[] | null
  readonly query: string
  readonly isFailed: boolean
}

/** More are not looked through: whoever seeks one writes its name. */
const rowsShown = 50

/** Those whom the query means, with their masked phones. */
export function PhoneRows({ people, query, isFailed }: Props) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const sought = query.trim().toLowerCase()
  const found = (people ?? []).filter(({ name, unit }) => `${name} ${unit}`.toLowerCase().includes(sought))
  const more = found.length - rowsShown
  if (people === null)
    return <div className={styles.rows}>{!isFailed && <p role="status">{t('peopleReveal.loading')}</p>}</div>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <section className={styles.rows} tabIndex={0} aria-label={t('peopleReveal.title')}>
      {found.length === 0 && (
        <EmptyNote text={t(people.length === 0 ? 'peopleReveal.nobody' : 'peopleReveal.noMatch')} />
      )}
      <ul className={styles.list}>
        {found.slice(0, rowsShown).map(({ id, name, unit, venueId, phoneMasked }) => (
          <li key={id} className={styles.row} data-person={id}>
            <span className={styles.who}>
              <span className={styles.name}>{name || t('peopleReveal.erased')}</span>
              <span className={styles.about}>
                {[...new Set([unit, venues[venueId]?.name])].filter(Boolean).join(' · ')}
              </span>
            </span>
            {phoneMasked === null ? (
              <span className={styles.about}>{t('peopleReveal.noPhone')}</span>
            ) : (
              <RevealPhone personId={id} name={name} masked={phoneMasked} />
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.about}>{t('peopleReveal.more', { count: more })}</p>}
    </section>
  )
}

import { searchKey } from '../../../../shared/kernel/search-key.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PhoneRows.module.css'
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
  const sought = searchKey(query)
  const found = (people ?? []).filter((person) =>
    [person.name, person.unit].some((text) => searchKey(text).includes(sought)),
  )
  const more = found.length - rowsShown
  if (people === null)
    return <div className={styles.rows}>{!isFailed && <p role="status">{t('attendance.people.loading')}</p>}</div>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <section className={styles.rows} tabIndex={0} aria-label={t('attendance.people.title')}>
      {found.length === 0 && (
        <EmptyNote text={t(people.length === 0 ? 'attendance.people.nobody' : 'attendance.people.noMatch')} />
      )}
      <ul>
        {found.slice(0, rowsShown).map(({ id, name, unit, venueId, phoneMasked }) => (
          <Cluster key={id} as="li" gap={5} justify="between" edge="bottom" least={48} data-person={id}>
            <Stack as="span" shrinks>
              <Text weight={600}>{name || t('attendance.people.erased')}</Text>
              <Note as="span" size={2} tone="soft">
                {[...new Set([unit, venues[venueId]?.name])].filter(Boolean).join(' · ')}
              </Note>
            </Stack>
            {phoneMasked === null ? (
              <Note as="span" size={2} tone="soft">
                {t('attendance.people.noPhone')}
              </Note>
            ) : (
              <RevealPhone personId={id} name={name} masked={phoneMasked} />
            )}
          </Cluster>
        ))}
      </ul>
      {more > 0 && (
        <Note size={2} tone="soft">
          {t('attendance.people.more', { count: more })}
        </Note>
      )}
    </section>
  )
}

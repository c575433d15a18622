import type { ReactNode } from 'react'
import { LoadRefusal } from '../../../acts/LoadRefusal.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './LibraryUnits.module.css'
import type { LibraryPerson, LibraryUnit } from './library-calls.ts'
import type { Library } from './use-library.ts'

interface Props {
  readonly library: Library
  readonly search: string
  /** Scrolls in itself, as in a dialog. */
  readonly short?: boolean
  /** Before the name of a unit, and of a person. */
  readonly beforeUnit?: (unit: LibraryUnit) => ReactNode
  readonly beforePerson?: (person: LibraryPerson) => ReactNode
}

/** Units in lines, each with its people once it is opened. */
export function LibraryUnits({ library, search, short, beforeUnit, beforePerson }: Props) {
  const { t } = useText()
  const { found, people, refusal, open, reload } = library
  return (
    <Stack gap={3} aria-busy={(found === null && refusal === null) || undefined}>
      {refusal !== null && <LoadRefusal refusal={refusal} onReload={reload} />}
      {found !== null && found.units.length === 0 && (
        <EmptyNote
          text={search.trim() === '' ? t('attendance.library.empty') : t('attendance.library.none', { text: search })}
          hint={t('attendance.library.emptyHint')}
        />
      )}
      <Box as="ul" edge="top" className={styles.list} data-short={short} aria-label={t('attendance.library.units')}>
        {found?.units.map((one) => (
          <Cluster key={one.unit} as="li" gap={3} align="start" edge="bottom" pad={[3, 0]}>
            {beforeUnit?.(one)}
            <details className={styles.unit} onToggle={(event) => event.currentTarget.open && void open(one.unit)}>
              <summary>
                <Text weight={600} shrinks>
                  {one.unit}
                </Text>
                {one.venueName !== one.unit && (
                  <Text size={2} tone="soft">
                    {one.venueName}
                  </Text>
                )}
                <Text size={2} tone="soft" rigid className={styles.count}>
                  {t('common.people', { count: one.people })}
                </Text>
              </summary>
              <ul>
                {people.get(one.unit)?.map((person, index) => (
                  <Cluster key={`${index} ${person.name}`} as="li" gap={3} pad={[2, 0]}>
                    {beforePerson?.(person) ?? <span>{person.name}</span>}
                    <Text size={2} tone="soft">
                      {person.title}
                    </Text>
                  </Cluster>
                ))}
              </ul>
            </details>
          </Cluster>
        ))}
      </Box>
      {found !== null && found.totalUnits > found.units.length && (
        <Note size={2} tone="soft">
          {t('attendance.library.moreUnits', { count: found.totalUnits - found.units.length })}
        </Note>
      )}
    </Stack>
  )
}

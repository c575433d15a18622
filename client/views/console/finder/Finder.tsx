import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { Spoken } from '../../../components/Spoken.tsx'
import { Text } from '../../../components/Text.tsx'
import { useModal } from '../../../components/use-modal.ts'
import { loadReadName, type ReadName } from '../../../features/attendance/people/name-readings.ts'
import { useText } from '../../../i18n/i18n.ts'
import styles from './Finder.module.css'
import { entryBeside, type FinderEntry, findEntries, finderGroups } from './find-entries.ts'
import { type FinderDoes, useFinderEntries } from './use-finder-entries.ts'

interface Props extends FinderDoes {
  readonly onClose: () => void
}

/** Finds items, halls, people, documents and acts by what is typed, and does what is chosen. */
export function Finder({ onClose, ...does }: Props) {
  const { t } = useText()
  const dialog = useModal()
  const [listId, titleId] = [useId(), useId()]
  const [query, setQuery] = useState('')
  const [pointed, setPointed] = useState<string | null>(null)
  const [readName, setReadName] = useState<ReadName | null>(null)
  const entries = useFinderEntries(does)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    loadReadName()
      .then((loaded) => setReadName(() => loaded))
      .catch((error: unknown) => console.warn('search by pinyin is not available', error))
  }, [])
  const found = useMemo(() => findEntries(entries, query, (name) => readName?.(name) ?? []), [entries, query, readName])
  // Before anything is typed Enter means nothing: the first of the acts may be a recess.
  const active = found.find(({ id }) => id === pointed) ?? (query.trim() === '' ? null : (found[0] ?? null))
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const choose = (entry: FinderEntry | null) => {
    if (entry === null || entry.off !== undefined) return
    onClose()
    entry.run()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      setPointed(entryBeside(found, active?.id ?? null, event.key === 'ArrowDown' ? 1 : -1))
    else if (event.key === 'Enter') choose(active)
    else return
    event.preventDefault()
  }
  return (
    // Escape closes through onCancel.
    <Box
      ref={dialog}
      as="dialog"
      pad={0}
      ground="surface"
      tone="plain"
      edge="around"
      round="phone"
      className={styles.finder}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <Spoken as="h2" id={titleId}>
        {t('meeting.finder.title')}
      </Spoken>
      <input
        type="text"
        role="combobox"
        className={styles.query}
        aria-label={t('meeting.finder.title')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={active === null ? undefined : `${listId}-${active.id}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('meeting.finder.placeholder')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setPointed(null)
        }}
        onKeyDown={press}
      />
      <Box
        id={listId}
        ref={list}
        role="listbox"
        // Scrolls by keyboard only through the choice; the focus stays in the line above.
        tabIndex={-1}
        pad={3}
        scrolls
        least={120}
        aria-label={t('meeting.finder.found')}
      >
        {finderGroups.map((group) => {
          const ofGroup = found.filter((entry) => entry.group === group)
          return (
            ofGroup.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a list box.
              <div key={group} role="group" aria-label={t(`meeting.finder.${group}`)}>
                <Box size={2} tone="soft" className={styles.group} aria-hidden="true">
                  {t(`meeting.finder.${group}`)}
                </Box>
                {ofGroup.map((entry) => (
                  // The keys are those of the line above.
                  // Pointed at by aria-activedescendant.
                  <Cluster
                    key={entry.id}
                    id={`${listId}-${entry.id}`}
                    role="option"
                    align="baseline"
                    gap={5}
                    pad={[3, 4]}
                    round
                    className={styles.entry}
                    aria-selected={entry.id === active?.id}
                    aria-disabled={entry.off !== undefined}
                    onClick={() => choose(entry)}
                    onPointerMove={() => setPointed(entry.id)}
                  >
                    <Text grow shrinks size={4}>
                      {entry.text}
                    </Text>
                    <Text size={2} words="end" tone="soft" className={styles.note}>
                      {entry.off ?? entry.note}
                    </Text>
                  </Cluster>
                ))}
              </div>
            )
          )
        })}
      </Box>
      <Text as="p" pad={[3, 6]} edge="top" size={2} tone="soft" role="status">
        {found.length === 0 ? t('meeting.finder.nothing') : t('meeting.finder.keys')}
      </Text>
    </Box>
  )
}

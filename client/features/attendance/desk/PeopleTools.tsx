import { type RefObject, useId } from 'react'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { PeopleList } from '../people/use-people-list.ts'
import { peopleFilters } from '../people/venue-people.ts'
import styles from './PeopleTools.module.css'
import type { LastAct } from './use-attendance-acts.ts'

interface Props {
  readonly list: PeopleList
  readonly inputRef: RefObject<HTMLInputElement | null>
  /** Enter in the search. */
  readonly onEnter: () => void
  readonly last: LastAct | null
  /** The meeting has begun: who is checked in now is late. */
  readonly isStarted: boolean
}

const filterText = {
  all: 'attendance.operator.filterAll',
  awaited: 'attendance.operator.filterAwaited',
  present: 'attendance.operator.filterPresent',
  onLeave: 'attendance.operator.onLeave',
} as const

/** Search, filter, and all that are shown at once. */
export function PeopleTools({ list, inputRef, onEnter, last, isStarted }: Props) {
  const { t } = useText()
  const allId = useId()
  const chosenShown = list.awaited.filter((person) => list.selected.includes(person)).length
  return (
    <Stack gap={3} className={styles.tools}>
      <LineInput
        type="search"
        inputRef={inputRef}
        label={t('attendance.operator.search')}
        placeholder={t(isStarted ? 'attendance.desk.searchLate' : 'attendance.operator.searchPlaceholder')}
        aria-keyshortcuts="/"
        enterKeyHint="done"
        value={list.query}
        onChange={list.search}
        onFocus={list.prepare}
        onEnter={onEnter}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            list.point(event.key === 'ArrowDown' ? 1 : -1)
          } else if (event.key === 'Escape') list.search('')
        }}
      />
      <Cluster gap={4} justify="between" className={styles.line}>
        <Cluster
          as="fieldset"
          align="stretch"
          gap={2}
          className={styles.filters}
          aria-label={t('attendance.operator.filters')}
        >
          {peopleFilters.map((filter) => (
            <Box
              as="button"
              key={filter}
              type="button"
              pad={[0, 4]}
              round
              tone="soft"
              size={3}
              unbroken
              className={styles.filter}
              aria-pressed={list.filter === filter}
              onClick={() => list.show(filter)}
            >
              {t(filterText[filter])}
            </Box>
          ))}
        </Cluster>
        <Text size={2} tone="quiet" unbroken>
          {t('attendance.operator.shown', { count: list.shown.length })}
        </Text>
      </Cluster>
      <Cluster gap={4} justify="between" className={styles.line}>
        <Cluster
          as="label"
          gap={3}
          least={36}
          size={2}
          tone="soft"
          className={styles.all}
          htmlFor={allId}
          data-empty={list.awaited.length === 0 || undefined}
        >
          <input
            id={allId}
            type="checkbox"
            disabled={list.awaited.length === 0}
            checked={list.awaited.length > 0 && chosenShown === list.awaited.length}
            ref={(box) => {
              if (box !== null) box.indeterminate = chosenShown > 0 && chosenShown < list.awaited.length
            }}
            onChange={(event) => list.chooseShown(event.target.checked)}
          />
          {t('attendance.operator.selectShown', { count: list.awaited.length })}
        </Cluster>
        <Text role="status" as="p" shrinks size={2} tone="good" clipped>
          {last !== null && `✓ ${t(`attendance.desk.last.${last.key}`, { name: last.name })}`}
        </Text>
      </Cluster>
    </Stack>
  )
}

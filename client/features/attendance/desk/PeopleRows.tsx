import { useEffect, useRef } from 'react'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { noMatchText } from '../people/no-match-text.ts'
import type { PeopleList } from '../people/use-people-list.ts'
import type { Roster } from '../people/use-roster.ts'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'
import styles from './PeopleRows.module.css'
import { PersonRow } from './PersonRow.tsx'
import type { AttendanceActs } from './use-attendance-acts.ts'

interface Props {
  readonly list: PeopleList
  readonly people: readonly VenuePerson[]
  readonly roster: Roster
  readonly acts: AttendanceActs
  readonly timeZone: string
}

/** The list itself, or what stands in for it. */
export function PeopleRows({ list, people, roster, acts, timeZone }: Props) {
  const { t } = useText()
  const ref = useRef<HTMLElement>(null)
  const targetId = list.target?.id ?? null
  const isStarted = useMeeting(({ meeting }) => meeting.startedAt !== null)
  useEffect(() => {
    if (targetId === null) return
    const row = ref.current?.querySelector(`[data-person="${CSS.escape(targetId)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
  }, [targetId])

  if (people.length === 0)
    return <EmptyNote text={t('attendance.operator.nobody')} hint={t('attendance.operator.nobodyHint')} />
  if (roster.status === 'loading' && roster.people.length === 0)
    return <Skeleton label={t('attendance.operator.rosterLoading')} />
  const nameById = (id: string) => {
    const person = people.find((other) => other.id === id)
    return person === undefined ? null : nameOf(person)
  }
  const chosen = new Set(list.selected.map(({ id }) => id))
  return (
    <>
      {roster.status === 'failed' && roster.people.length === 0 && (
        <Cluster gap={3} wraps size={2} pad={[3, 4]} round ground="amber-tint" className={styles.failed}>
          <p role="alert">{t('attendance.operator.rosterFailed')}</p>
          <RefusalNote mark={roster.fault} />
          <DeskButton small onClick={roster.reload}>
            {t('common.retry')}
          </DeskButton>
        </Cluster>
      )}
      <Box
        as="section"
        ref={ref}
        least={160}
        scrolls
        className={styles.scroll}
        tabIndex={0}
        aria-label={t('attendance.operator.people')}
      >
        {list.shown.length === 0 ? (
          <NoMatch list={list} />
        ) : (
          <ul>
            {list.shown.map(({ id, record, attendance, waiting }) => (
              <PersonRow
                key={id}
                id={id}
                record={record}
                attendance={attendance}
                waiting={waiting}
                standInName={attendance.standInId === undefined ? null : nameById(attendance.standInId)}
                timeZone={timeZone}
                mark={acts.marks[id]}
                isChosen={chosen.has(id)}
                isTarget={targetId === id}
                isStarted={isStarted}
                onChoose={list.choose}
                onAct={acts.onAct}
              />
            ))}
          </ul>
        )}
      </Box>
    </>
  )
}

function NoMatch({ list }: { readonly list: PeopleList }) {
  const { t } = useText()
  const showAll = () => {
    list.search('')
    list.show('all')
  }
  return (
    <EmptyNote
      text={noMatchText(t, list)}
      action={
        <DeskButton small onClick={showAll}>
          {t('attendance.operator.showAll')}
        </DeskButton>
      }
    />
  )
}

const skeletonRows = 8

function Skeleton({ label }: { readonly label: string }) {
  return (
    <Box role="status" aria-label={label} least={160} scrolls className={styles.scroll}>
      {Array.from({ length: skeletonRows }, (_, index) => (
        <Stack key={index} gap={2} className={styles.bone}>
          <span />
          <span />
        </Stack>
      ))}
    </Box>
  )
}

import { useEffect, useMemo, useState } from 'react'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton, DeskLink } from '../../../components/DeskButton.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Note } from '../../../components/Note.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { pagePath } from '../../../connection/page-path.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { LibraryButton } from '../library/LibraryButton.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { NewPerson } from './NewPerson.tsx'
import { PeopleGrid } from './PeopleGrid.tsx'
import styles from './PlanPeople.module.css'
import { plannedRows } from './planned-rows.ts'
import { RefusedWrites } from './RefusedWrites.tsx'
import { RosterNews } from './RosterNews.tsx'
import { RosterTools } from './RosterTools.tsx'
import { useChosenPeople } from './use-chosen-people.ts'
import { noFilter, useFoundRows } from './use-found-rows.ts'
import { usePersonWrites } from './use-person-writes.ts'
import { usePlannedRoster } from './use-planned-roster.ts'

interface Props {
  /** A hall for which somebody is to be listed now; another object with each wish. */
  readonly short: { readonly venueId: string } | null
  /** Halls were made together with people. */
  readonly onVenuesAdded: (venueIds: readonly string[]) => void
}

/** The roster, written in its place: found, changed, moved, taken off, and more of it. */
export function PlanPeople({ short, onVenuesAdded }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const { people: byVenue, erased } = useMeeting(({ attendance }) => attendance)
  const roster = usePlannedRoster(meetingId)
  const writing = usePersonWrites(roster.readOn)
  const [filter, setFilter] = useState(noFilter)
  const [isAdding, setIsAdding] = useState(false)
  const [sought, setSought] = useState<string | null>(null)
  useEffect(() => {
    if (short === null) return
    setFilter({ ...noFilter, venueId: short.venueId })
    setIsAdding(true)
  }, [short])
  const rows = useMemo(() => plannedRows(roster.people, byVenue), [roster.people, byVenue])
  const { shown, doubled, owners } = useFoundRows(rows, filter)
  const { chosen, choose, chooseAll, clear, acts } = useChosenPeople(rows, shown)
  const isThere = roster.version !== null
  const isEmpty = isThere && rows.length === 0

  const importLink = (
    <DeskLink data-fills="people" href={pagePath(meetingId, 'import', { kind: 'roster' })}>
      {t('attendance.plan.import')}
    </DeskLink>
  )
  return (
    <Stack as="section" flex gap={3} least={360} className={styles.people} aria-label={t('attendance.plan.title')}>
      <PartHead title={t('attendance.plan.title')} sum={isThere ? t('common.people', { count: rows.length }) : ''}>
        <LibraryButton onTaken={onVenuesAdded} />
        {importLink}
        <DeskButton aria-expanded={isAdding} disabled={erased === 'people'} onClick={() => setIsAdding(!isAdding)}>
          {t('attendance.plan.add')}
        </DeskButton>
      </PartHead>
      {erased === 'people' && <Note tone="warn">{t('attendance.people.peopleGone')}</Note>}
      {isAdding && (
        <NewPerson
          key={short?.venueId}
          venueId={short?.venueId ?? filter.venueId}
          onAdded={(personId) => {
            setFilter(noFilter)
            setSought(personId)
            void roster.readOn()
          }}
          onClose={() => setIsAdding(false)}
        />
      )}
      {roster.fault !== null && (
        <Cluster gap={4}>
          <RefusalNote mark={roster.fault} />
          <DeskButton small onClick={roster.reload}>
            {t('attendance.plan.again')}
          </DeskButton>
        </Cluster>
      )}
      {!isThere && roster.fault === null && <Note tone="soft">{t('attendance.people.loading')}</Note>}
      {isEmpty && (
        <EmptyNote text={t('attendance.people.nobody')} hint={t('attendance.plan.emptyHint')} action={importLink} />
      )}
      {isThere && !isEmpty && (
        <>
          <RosterTools filter={filter} onFilter={setFilter} shown={shown.length} doubled={doubled} />
          {owners.status === 'failed' && <Note tone="warn">{t('attendance.plan.phoneUnknown')}</Note>}
          {chosen.size > 0 && (
            <ChosenBar
              count={chosen.size}
              isBusy={acts.isBusy}
              onMove={(venueId) => void acts.move(venueId)}
              onRemove={() => void acts.remove()}
              onClear={clear}
            />
          )}
          <RosterNews acts={acts} rows={rows} warnings={writing.warnings} />
          <RefusedWrites rows={rows} people={roster.people} writing={writing} version={roster.version ?? 0} />
          {shown.length === 0 ? (
            <EmptyNote
              text={t('attendance.people.noMatch')}
              action={<DeskButton onClick={() => setFilter(noFilter)}>{t('attendance.plan.showAll')}</DeskButton>}
            />
          ) : (
            <PeopleGrid
              rows={shown}
              writing={writing}
              version={roster.version ?? 0}
              chosen={chosen}
              onChoose={choose}
              onChooseAll={chooseAll}
              sought={sought}
            />
          )}
          <Text as="p" size={2} tone="soft">
            {t('attendance.plan.keys')}
          </Text>
        </>
      )}
    </Stack>
  )
}

import { useState } from 'react'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { plannedRows } from '../roster/planned-rows.ts'
import { usePlannedRoster } from '../roster/use-planned-roster.ts'
import { LibraryUnits } from './LibraryUnits.tsx'
import type { LibraryPerson, LibraryUnit } from './library-calls.ts'
import { likeness } from './take-plan.ts'
import { useLibrary } from './use-library.ts'
import { useTaking } from './use-taking.ts'

interface Props {
  /** The halls that were made by it. */
  readonly onTaken: (venueIds: readonly string[]) => void
  readonly onClose: () => void
}

/** Halls and people of this meeting, chosen from those of the meetings before. */
export function TakeFromLibrary({ onTaken, onClose }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const roster = usePlannedRoster(meetingId)
  const { attendance, venues } = useMeeting((state) => state)
  const [search, setSearch] = useState('')
  const library = useLibrary(search)
  const [chosen, setChosen] = useState<ReadonlySet<LibraryPerson>>(new Set())
  /** The unit that is chosen and whose people are on their way. */
  const [awaited, setAwaited] = useState<string | null>(null)
  const { plan, take, mark } = useTaking(chosen)
  const listed = new Set(
    plannedRows(roster.people, attendance.people).map(({ person, venueId }) =>
      likeness({ name: person.name, unit: person.unit || (lookUp(venues, venueId)?.name ?? '') }),
    ),
  )
  const isListed = (person: LibraryPerson) => listed.has(likeness(person))
  const free = (people: readonly LibraryPerson[]) => people.filter((person) => !isListed(person))
  const choose = (people: readonly LibraryPerson[], isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before)
      for (const person of people) isChosen ? next.add(person) : next.delete(person)
      return next
    })
  const chooseUnit = async ({ unit }: LibraryUnit, isChosen: boolean) => {
    setAwaited(unit)
    choose(free(library.people.get(unit) ?? (await library.open(unit)) ?? []), isChosen)
    setAwaited(null)
  }
  const ofUnit = (unit: string) => free(library.people.get(unit) ?? [])
  const isWhole = (unit: string) => ofUnit(unit).length > 0 && ofUnit(unit).every((person) => chosen.has(person))
  /** All of it are on the roster. */
  const isThere = (unit: string) => library.people.has(unit) && ofUnit(unit).length === 0
  const finish = async () => {
    const made = await take()
    if (made === null) return
    onTaken(made)
    onClose()
  }
  const { newVenues, people } = plan
  return (
    <AskDialog
      title={t('attendance.library.take')}
      wide
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
          <DeskButton
            look="primary"
            disabled={people.length === 0}
            busy={mark === 'pending'}
            onClick={() => void finish()}
          >
            {t('attendance.library.takeThem', { count: people.length })}
          </DeskButton>
        </>
      }
    >
      <LineInput type="search" label={t('attendance.library.search')} value={search} onChange={setSearch} />
      <LibraryUnits
        library={library}
        search={search}
        short
        beforeUnit={(unit) => (
          <input
            type="checkbox"
            aria-label={t('attendance.library.whole', { unit: unit.unit })}
            checked={isWhole(unit.unit) || isThere(unit.unit) || awaited === unit.unit}
            disabled={isThere(unit.unit)}
            onChange={(event) => void chooseUnit(unit, event.target.checked)}
          />
        )}
        beforePerson={(person) => (
          <Choice
            type="checkbox"
            disabled={isListed(person)}
            checked={isListed(person) || chosen.has(person)}
            onChange={(event) => choose([person], event.target.checked)}
          >
            {person.name}
          </Choice>
        )}
      />
      <Note size={2} tone="soft" role="status">
        {newVenues.length === 0
          ? t('attendance.library.noNewVenues')
          : t('attendance.library.newVenues', {
              count: newVenues.length,
              names: newVenues.join(t('attendance.operator.listComma')),
            })}
      </Note>
      <RefusalNote mark={mark} />
    </AskDialog>
  )
}

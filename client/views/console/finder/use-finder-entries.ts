import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import type { MeetingDocument } from '../../../../shared/domain/documents/documents.model.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { useMayMove } from '../../../acts/use-may-move.ts'
import { clockTime } from '../../../components/format-time.ts'
import { useEverybody } from '../../../features/attendance/people/use-everybody.ts'
import { nameOf, type VenuePerson } from '../../../features/attendance/people/venue-people.ts'
import { firstStep } from '../../../features/documents/first-step.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { type ToolDeeds, useConsoleTools } from '../use-console-tools.ts'
import type { FinderEntry } from './find-entries.ts'

export interface FinderDoes extends ToolDeeds {
  /** Goes to an item, or asks first. */
  readonly choose: (itemId: string) => void
}

/** All that can be found, as things stand now. What moves the meeting says why it cannot, instead of being absent. */
export function useFinderEntries(does: FinderDoes): readonly FinderEntry[] {
  const [items, venues, people, documents, acts] = [
    useItems(does),
    useVenueEntries(does),
    usePeople(does),
    useDocuments(does),
    useActEntries(does),
  ]
  return [...items, ...venues, ...people, ...documents, ...acts]
}

/** Why nothing may be moved from here; null while it may. */
function useHindrance(): string | null {
  const { t } = useText()
  return useMayMove() ? null : t('meeting.finder.otherHasControl')
}

const offFor = (reason: string | null) => (reason === null ? {} : { off: reason })

function useItems({ act, choose }: FinderDoes): readonly FinderEntry[] {
  const { t } = useText()
  const { items, currentItemId, stagedItemId } = useMeeting(({ agenda }) => agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const hindrance = useHindrance()
  const entryOf = (item: AgendaItem): readonly FinderEntry[] => {
    const { id, number, title, speaker } = item
    const isOn = id === currentItemId
    const reason = isOn ? t('meeting.finder.isOn') : status === 'live' ? hindrance : t('meeting.finder.notLive')
    const fact = { group: 'items' as const, name: title, ...(speaker !== null && { note: speaker.name }) }
    const goTo = {
      ...fact,
      id: `item-${id}`,
      text: t('meeting.finder.goTo', { number, title }),
      ...offFor(reason),
      run: () => choose(id),
    }
    if (isOn || id === stagedItemId || status === 'adjourned') return [goTo]
    const stage = {
      ...fact,
      id: `stage-${id}`,
      text: t('meeting.finder.stage', { number, title }),
      ...offFor(hindrance),
      run: () => void act('agenda.stage', { itemId: id }),
    }
    return [goTo, stage]
  }
  return items.flatMap(entryOf)
}

function useVenueEntries({ ask }: FinderDoes): readonly FinderEntry[] {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  return venueList(venues).flatMap(({ id, name }) => [
    {
      id: `notice-${id}`,
      group: 'venues',
      name,
      text: t('meeting.finder.noticeTo', { venue: name }),
      run: () => ask({ what: 'notice', to: id }),
    },
    {
      id: `link-${id}`,
      group: 'venues',
      name,
      text: t('meeting.finder.linkTo', { venue: name }),
      run: () => ask({ what: 'links', lost: { page: 'screen', venueId: id } }),
    },
  ])
}

function usePeople({ ask }: FinderDoes): readonly FinderEntry[] {
  const { t } = useText()
  const { roster, list, placeOf, venueOf } = useEverybody()
  const { status, timeZone } = useMeeting(({ meeting }) => meeting)
  const hindrance = useHindrance()
  const isOpen = status === 'live' || status === 'recess'
  const standing = ({ attendance: { status: now, at } }: VenuePerson) =>
    `${t(`meeting.finder.standing.${now}`)}${now === 'present' && at !== null ? ` ${clockTime(at, timeZone)}` : ''}`
  if (roster.status !== 'ready') return []
  return list.shown.map((person) => {
    const { id: personId, record } = person
    const name = nameOf(person)
    return {
      id: `person-${personId}`,
      group: 'people',
      name,
      text: t('meeting.finder.giveTo', { name }),
      note: [...new Set([standing(person), record?.title, record?.unit, placeOf(person)])].filter(Boolean).join(' · '),
      ...offFor(isOpen ? hindrance : t('meeting.finder.floorClosed')),
      run: () =>
        ask({ what: 'give', chosen: { personId, name, title: record?.title ?? null, venueId: venueOf(personId) } }),
    }
  })
}

function useDocuments({ act }: FinderDoes): readonly FinderEntry[] {
  const { t } = useText()
  const { meetingId } = useSession()
  const documents = useMeeting((state) => state.documents)
  const items = useMeeting(({ agenda }) => agenda.items)
  const hindrance = useHindrance()
  const show = async (document: MeetingDocument) => {
    const { page, part, of } = await firstStep(meetingId, document)
    await act('documents.turnPage', { documentId: document.id, page, ...(of === null ? {} : { part, of }) })
  }
  return Object.values(documents).map((document) => {
    const { id: documentId, title, released, page, file } = document
    const item = items.find(({ documentIds }) => documentIds.includes(documentId))
    const fact = {
      group: 'documents' as const,
      name: title,
      ...(item !== undefined && { note: t('meeting.finder.ofItem', { number: item.number }) }),
    }
    if (!released)
      return {
        ...fact,
        id: `release-${documentId}`,
        text: t('meeting.finder.release', { title }),
        ...offFor(hindrance),
        run: () => void act('documents.release', { documentId }),
      }
    if (page !== null)
      return {
        ...fact,
        id: `hide-${documentId}`,
        text: t('meeting.finder.hide', { title }),
        ...offFor(hindrance),
        run: () => void act('documents.turnPage', { documentId, page: 0 }),
      }
    return {
      ...fact,
      id: `show-${documentId}`,
      text: t('meeting.finder.show', { title }),
      ...offFor(file === null ? t('meeting.finder.noFile') : hindrance),
      run: () => void show(document),
    }
  })
}

function useActEntries(does: FinderDoes): readonly FinderEntry[] {
  return useConsoleTools(does).map(({ id, text, key, off, run }) => ({
    id: `act-${id}`,
    group: 'acts',
    name: '',
    text,
    ...(key !== undefined && { note: key }),
    ...(off !== undefined && { off }),
    run,
  }))
}

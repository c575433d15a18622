import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { LoadRefusal } from '../../../acts/LoadRefusal.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { ArchivePart } from '../archive/lazy-archive.ts'
import { NewOutcome } from '../NewOutcome.tsx'
import { useNewMeeting } from '../use-new-meeting.ts'
import { BinList } from './BinList.tsx'
import { BinToast } from './BinToast.tsx'
import { DeleteMeeting } from './DeleteMeeting.tsx'
import { EditMeeting } from './EditMeeting.tsx'
import { isArchived, type ListedMeeting, meetingGroups } from './listed-meetings.ts'
import { MakeMeeting } from './MakeMeeting.tsx'
import { type MeetingGroup, MeetingGroups } from './MeetingGroups.tsx'
import styles from './MeetingsHome.module.css'
import { NewWays } from './NewWays.tsx'
import type { NewMeetingStart } from './new-meeting-wish.ts'
import { NoticePart } from './notice/lazy-notice.ts'
import { TemplateList } from './TemplateList.tsx'
import { ToDoList } from './ToDoList.tsx'
import type { useMeetings } from './use-meetings.ts'
import type { ListedTemplate } from './use-templates.ts'

/** What stands in the middle of the home page. */
export type HomePart = 'meetings' | 'templates' | 'library' | 'archive' | 'bin'

interface Props {
  readonly via: string
  readonly list: ReturnType<typeof useMeetings>
  readonly part: HomePart
  readonly templates: readonly ListedTemplate[]
  readonly onPart: (part: HomePart) => void
  /** Units and people, which belong to another word. */
  readonly library: ReactNode
}

/** The meetings of this installation: what is on, what comes, what was; and the ways to a new one. */
export function MeetingsHome({ via, list, part, templates, onPart, library }: Props) {
  const { t } = useText()
  const { meetings, bin, refusal, news, load, edit, remove, restore, forget } = list
  const reload = useCallback(() => void load(), [load])
  const making = useNewMeeting(reload)
  const [search, setSearch] = useState('')
  const [start, setStart] = useState<NewMeetingStart | null>(null)
  const [notice, setNotice] = useState<File | null>(null)
  const [editing, setEditing] = useState<ListedMeeting | null>(null)
  const [archiving, setArchiving] = useState<ListedMeeting | null>(null)
  const [deleting, setDeleting] = useState<ListedMeeting | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useHomeKeys(field, () => setStart({ from: 'nothing' }))
  useClonedInAddress(meetings, (meeting) => setStart({ from: 'meeting', meeting }))

  const { ongoing, upcoming, past } = meetingGroups(meetings ?? [], '')
  const isList = part === 'meetings' || part === 'archive'
  const rows = isList && meetings !== null ? groupsOf(part, meetings, search) : null
  return (
    <>
      <Stack
        as="main"
        gap={5}
        top
        shrinks
        className={styles.main}
        aria-busy={(meetings === null && refusal === null) || undefined}
      >
        <Cluster justify="between" wraps gap={[4, 7]}>
          <Text as="h1" serif size={7} weight={700} lines={1.3}>
            {t(`meeting.home.${part === 'archive' ? 'archived' : part}`)}
          </Text>
          {isList && (
            <Cluster gap={3} className={styles.tools}>
              <LineInput
                inputRef={field}
                type="search"
                label={t('meeting.home.search')}
                value={search}
                onChange={setSearch}
              />
              <DeskButton aria-keyshortcuts="n" onClick={() => setStart({ from: 'nothing' })}>
                {t('meeting.home.new')} <KeyMark name="N" />
              </DeskButton>
            </Cluster>
          )}
        </Cluster>
        {refusal !== null && <LoadRefusal refusal={refusal} onReload={reload} />}
        <NewOutcome making={making} />
        {part === 'bin' && bin !== null && <BinList meetings={bin} onRestore={(meeting) => void restore(meeting)} />}
        {rows !== null && (
          <MeetingGroups
            groups={rows}
            search={search}
            hasAny={meetings?.length !== 0}
            via={via}
            acts={{
              onEdit: setEditing,
              onDelete: setDeleting,
              onClone: (meeting) => setStart({ from: 'meeting', meeting }),
              onArchive: setArchiving,
            }}
          />
        )}
        {part === 'library' && library}
        {part === 'templates' && <TemplateList templates={templates} onStart={setStart} />}
      </Stack>
      <Box as="aside" shrinks pad={[8, 6]} className={styles.aside}>
        <NewWays
          meetings={[...past, ...ongoing, ...upcoming]}
          templates={templates}
          isBusy={making.isBusy}
          onStart={setStart}
          onTemplates={() => onPart('templates')}
          onFile={(file) => void making.create(file)}
          onNotice={setNotice}
        />
        {meetings !== null && <ToDoList meetings={meetings} via={via} />}
      </Box>
      {start !== null && <MakeMeeting start={start} onMake={making.make} onClose={() => setStart(null)} />}
      {notice !== null && (
        <Suspense fallback={null}>
          <NoticePart file={notice} onMake={making.make} onClose={() => setNotice(null)} />
        </Suspense>
      )}
      {editing !== null && <EditMeeting meeting={editing} onEdit={edit} onClose={() => setEditing(null)} />}
      {archiving !== null && (
        <Suspense fallback={null}>
          <ArchivePart meeting={archiving} onClose={() => setArchiving(null)} />
        </Suspense>
      )}
      {deleting !== null && <DeleteMeeting meeting={deleting} onDelete={remove} onClose={() => setDeleting(null)} />}
      {news !== null && <BinToast news={news} onUndo={() => void restore(news.meeting)} onGone={forget} />}
    </>
  )
}

function groupsOf(part: HomePart, meetings: readonly ListedMeeting[], search: string): readonly MeetingGroup[] {
  const { ongoing, upcoming, past } = meetingGroups(meetings, search)
  if (part === 'archive') return [{ name: 'archived', rows: past.filter(isArchived) }]
  return [
    { name: 'ongoing', rows: ongoing },
    { name: 'upcoming', rows: upcoming },
    { name: 'past', rows: past },
  ]
}

/** `?clone=` of the address asks at once for a meeting like that one; only the first time that it is found. */
function useClonedInAddress(
  meetings: readonly ListedMeeting[] | null,
  onClone: (meeting: ListedMeeting) => void,
): void {
  const [wanted, setWanted] = useState(() => new URLSearchParams(location.search).get('clone'))
  useEffect(() => {
    const found = meetings?.find(({ meetingId }) => meetingId === wanted)
    if (found === undefined) return
    setWanted(null)
    history.replaceState(null, '', location.pathname)
    onClone(found)
  })
}

/** `/` finds, `N` begins a new meeting; not while somebody types. */
function useHomeKeys(field: { readonly current: HTMLInputElement | null }, onNew: () => void) {
  const pressed = useRef(onNew)
  pressed.current = onNew
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event
      const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (key === '/' && field.current !== null) field.current.focus()
      else if (key.toLowerCase() === 'n') pressed.current()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [field])
}

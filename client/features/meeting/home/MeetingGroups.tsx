import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { HomeRow } from './HomeRow.tsx'
import type { ListedMeeting } from './listed-meetings.ts'
import styles from './MeetingGroups.module.css'
import { foundIn } from './meeting-search.ts'

export interface MeetingGroup {
  readonly name: 'ongoing' | 'upcoming' | 'past' | 'archived'
  readonly rows: readonly ListedMeeting[]
}

type Act = (meeting: ListedMeeting) => void

interface Props {
  readonly groups: readonly MeetingGroup[]
  readonly search: string
  /** False on an installation without a meeting. */
  readonly hasAny: boolean
  readonly via: string
  readonly acts: { readonly onEdit: Act; readonly onDelete: Act; readonly onClone: Act; readonly onArchive: Act }
}

/** Meetings in groups, each under its name; where there are none, why. */
export function MeetingGroups({ groups, search, hasAny, via, acts }: Props) {
  const { t } = useText()
  if (groups.every(({ rows }) => rows.length === 0)) {
    if (!hasAny) return <EmptyNote text={t('meeting.home.noMeetings')} hint={t('meeting.home.firstMeeting')} />
    if (search.trim() !== '') return <EmptyNote text={t('meeting.home.noneFound', { text: search })} />
    return <EmptyNote text={t('meeting.home.archiveEmpty')} hint={t('meeting.home.archiveAbout')} />
  }
  return groups.map(
    ({ name, rows }) =>
      rows.length > 0 && (
        <Stack as="section" key={name}>
          {name !== 'ongoing' && (
            <Text as="h2" size={3} weight={650} className={styles.heading}>
              {t(`meeting.home.${name}`)} <small>{t('meeting.home.count', { count: rows.length })}</small>
            </Text>
          )}
          <Stack as="ul" aria-label={t(`meeting.home.${name}`)}>
            {rows.map((meeting) => (
              <HomeRow
                key={meeting.meetingId}
                meeting={meeting}
                via={via}
                found={search.trim() === '' ? null : foundIn(meeting, search)}
                onEdit={() => acts.onEdit(meeting)}
                onDelete={() => acts.onDelete(meeting)}
                onClone={() => acts.onClone(meeting)}
                onArchive={() => acts.onArchive(meeting)}
              />
            ))}
          </Stack>
        </Stack>
      ),
  )
}

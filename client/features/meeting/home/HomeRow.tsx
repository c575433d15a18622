import { Badge } from '../../../components/Badge.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton, DeskLink } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { MenuItem, MenuLink } from '../../../components/Menu.tsx'
import { MenuButton } from '../../../components/MenuButton.tsx'
import { Text } from '../../../components/Text.tsx'
import { basePath } from '../../../connection/base-path.ts'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import styles from './HomeRow.module.css'
import { isNotHeld, type ListedMeeting } from './listed-meetings.ts'
import type { Found } from './meeting-search.ts'
import { aboutText, dayText, standingOf } from './row-texts.ts'

interface Props {
  readonly meeting: ListedMeeting
  /** As which the pages of the meeting are opened: `owner` or `account`. */
  readonly via: string
  /** Where it was found, when it was looked for. */
  readonly found: Found | null
  readonly onEdit: () => void
  readonly onDelete: () => void
  readonly onClone: () => void
  readonly onArchive: () => void
}

/** One meeting: when, what, how many, how it stands, and the next act. */
export function HomeRow({ meeting, via, found, onEdit, onDelete, onClone, onArchive }: Props) {
  const { t, language } = useText()
  const { meetingId, title, startsAt, timeZone, status, figures } = meeting
  const page = (view: string) => `${basePath}/meetings/${encodeURIComponent(meetingId)}/${view}?via=${via}`
  const isOn = status === 'live' || status === 'recess'
  const standing = standingOf(t, meeting)
  const act = t(`meeting.home.${actOf(meeting)}`)
  return (
    <Box
      as="li"
      gap={[3, 4]}
      pad={[4, 0]}
      edge="bottom"
      className={styles.row}
      data-status={isOn ? 'on' : status}
      data-meeting={meetingId}
    >
      <div className={styles.when}>
        <Text size={4} weight={650}>
          {dayText(t, startsAt, timeZone, language)}
        </Text>
        <span className={styles.time}>{whenText(t, meeting)}</span>
      </div>
      <div className={styles.about}>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.facts}>{aboutText(t, meeting)}</p>
        {found !== null && found.by !== 'row' && (
          <p className={styles.facts}>{t(`meeting.home.found.${found.by}`, { name: found.text })}</p>
        )}
      </div>
      <Text size={3} tone="soft" words="end" className={styles.figure}>
        {t('meeting.home.venuesCount', { count: figures?.venues ?? 0 })}
      </Text>
      <Text size={3} tone="soft" words="end" className={styles.figure}>
        {peopleText(t, meeting)}
      </Text>
      <span className={styles.standing}>
        <Badge tone={standing.tone}>{standing.text}</Badge>
      </span>
      <Cluster as="span" gap={2} justify="end" className={styles.acts}>
        {isNotHeld(meeting) ? (
          <DeskButton aria-label={`${act}: ${title}`} onClick={onEdit}>
            {act}
          </DeskButton>
        ) : (
          <DeskLink
            look={isOn ? 'primary' : 'line'}
            href={page(status === 'planned' ? 'plan' : 'console')}
            aria-label={`${act}: ${title}`}
          >
            {act}
          </DeskLink>
        )}
        <MenuButton label={`${t('meeting.home.more')}: ${title}`}>
          {isNotHeld(meeting) && <MenuLink href={page('plan')}>{t('meeting.home.prepare')}</MenuLink>}
          {status === 'planned' && <MenuLink href={page('console')}>{t('meeting.home.console')}</MenuLink>}
          <MenuLink href={`${page('console')}#links`}>{t('meeting.home.links')}</MenuLink>
          <MenuLink href={page('audit')}>{t('meeting.home.journal')}</MenuLink>
          {status === 'planned' && <MenuItem onChoose={onEdit}>{t('meeting.home.edit')}</MenuItem>}
          <MenuItem onChoose={onClone}>{t('meeting.home.cloneThis')}</MenuItem>
          <MenuItem onChoose={onArchive}>{t('meeting.home.archive')}</MenuItem>
          <MenuItem danger onChoose={onDelete}>
            {t('meeting.home.delete')}
          </MenuItem>
        </MenuButton>
      </Cluster>
    </Box>
  )
}

function actOf(meeting: ListedMeeting): 'postpone' | 'enter' | 'prepare' | 'finish' | 'openPast' {
  const { status, figures } = meeting
  if (isNotHeld(meeting)) return 'postpone'
  if (status === 'planned') return 'prepare'
  if (status !== 'adjourned') return 'enter'
  return (figures?.open ?? 0) > 0 ? 'finish' : 'openPast'
}

function whenText(t: Translate, { status, startsAt, timeZone, figures }: ListedMeeting): string {
  const { startedAt = null, endedAt = null } = figures ?? {}
  if (status !== 'adjourned' || startedAt === null || endedAt === null)
    return t('meeting.home.startsAt', { time: clockTime(startsAt, timeZone) })
  const minutes = Math.max(1, Math.round((endedAt - startedAt) / 60_000))
  return t('meeting.home.took', { time: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}` })
}

function peopleText(t: Translate, { status, figures }: ListedMeeting): string {
  const { expected = 0, present = 0 } = figures ?? {}
  if (status !== 'planned') return t('meeting.home.presentOf', { present, expected })
  return expected === 0 ? t('meeting.home.noPeople') : t('meeting.home.peopleCount', { count: expected })
}

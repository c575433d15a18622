import { useState } from 'react'
import { Card } from '../../components/Card.tsx'
import { copyText } from '../../components/copy-text.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { longDate } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { FileFaults } from './FileFaults.tsx'
import styles from './NewMeetingLinks.module.css'
import type { CreatedMeeting } from './use-new-meeting.ts'

/** The links of a meeting that was just made, to be handed out: one by one, or all at once as lines of a table. */
export function NewMeetingLinks({ created }: { readonly created: CreatedMeeting }) {
  const { t, language } = useText()
  const { title, timeZone, names, links, retention, warnings, from } = created
  const [copied, setCopied] = useState<string | null>(null)
  const rows = links.map(({ role, venueId, url }) => ({
    venue: venueId === undefined ? t('meeting.home.allVenues') : (names[venueId] ?? venueId),
    role: t(`meeting.home.${role}`),
    url,
  }))
  const copy = async (text: string, near: Element) => setCopied((await copyText(text, near)) ? text : null)
  const all = rows.map(({ venue, role, url }) => `${venue}\t${role}\t${url}`).join('\n')
  const { nameDays, namesErasedAt } = retention
  const erasedOn = longDate(retention.phonesErasedAt, timeZone, language)
  return (
    <Card as="section" gap={5} pad={7} aria-label={t('meeting.home.newLinks')}>
      <div className={styles.made} role="status">
        <p>{t('meeting.home.created', { title })}</p>
        <p>{t('meeting.home.phonesKept', { count: retention.days, date: erasedOn })}</p>
        {nameDays === null || namesErasedAt === null ? null : (
          <p>{t('meeting.home.namesKept', { count: nameDays, date: longDate(namesErasedAt, timeZone, language) })}</p>
        )}
      </div>
      {warnings.length > 0 && (
        <>
          <Note tone="warn">
            {from === 'archive'
              ? t('meeting.home.archiveWarnings')
              : t('meeting.home.warnings', { count: warnings.length })}
          </Note>
          <FileFaults faults={warnings} />
        </>
      )}
      <DeskButton
        look="primary"
        className={styles.choose}
        onClick={({ currentTarget }) => void copy(all, currentTarget)}
      >
        {t(copied === all ? 'meeting.home.copied' : 'meeting.home.copyAll')}
      </DeskButton>
      <Stack as="ul" edge="top" className={styles.links}>
        {rows.map(({ venue, role, url }) => (
          <Stack key={url} as="li" gap={4} size={3} edge="bottom" least={44} className={styles.link}>
            <span className={styles.venue}>{venue}</span>
            <span>{role}</span>
            <code>{url}</code>
            <DeskButton
              small
              aria-label={`${t(copied === url ? 'meeting.home.copied' : 'meeting.home.copy')}: ${venue} ${role}`}
              onClick={({ currentTarget }) => void copy(url, currentTarget)}
            >
              {t(copied === url ? 'meeting.home.copied' : 'meeting.home.copy')}
            </DeskButton>
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}

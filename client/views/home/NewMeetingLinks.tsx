import { useState } from 'react'
import { copyText } from '../../components/copy-text.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { longDate } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './NewMeeting.module.css'
import type { CreatedMeeting } from './use-new-meeting.ts'

/** The links of a meeting that was just made, to be handed out: one by one, or all at once as lines of a table. */
export function NewMeetingLinks({ created }: { readonly created: CreatedMeeting }) {
  const { t, language } = useText()
  const { title, timeZone, names, links, retention } = created
  const [copied, setCopied] = useState<string | null>(null)
  const rows = links.map(({ role, venueId, url }) => ({
    hall: venueId === undefined ? t('site.allHalls') : (names[venueId] ?? venueId),
    role: t(`site.${role}`),
    url,
  }))
  const copy = async (text: string, near: Element) => setCopied((await copyText(text, near)) ? text : null)
  const all = rows.map(({ hall, role, url }) => `${hall}\t${role}\t${url}`).join('\n')
  const { nameDays, namesErasedAt } = retention
  const erasedOn = longDate(retention.phonesErasedAt, timeZone, language)
  return (
    <section className={styles.outcome} aria-label={t('site.newLinks')}>
      <div className={styles.made} role="status">
        <p>{t('site.created', { title })}</p>
        <p>{t('site.phonesKept', { days: retention.days, date: erasedOn })}</p>
        {nameDays === null || namesErasedAt === null ? null : (
          <p>{t('site.namesKept', { days: nameDays, date: longDate(namesErasedAt, timeZone, language) })}</p>
        )}
      </div>
      <DeskButton
        look="primary"
        className={styles.choose}
        onClick={({ currentTarget }) => void copy(all, currentTarget)}
      >
        {t(copied === all ? 'site.copied' : 'site.copyAll')}
      </DeskButton>
      <ul className={styles.links}>
        {rows.map(({ hall, role, url }) => (
          <li key={url} className={styles.link}>
            <span className={styles.hall}>{hall}</span>
            <span>{role}</span>
            <code>{url}</code>
            <DeskButton
              small
              aria-label={`${t(copied === url ? 'site.copied' : 'site.copy')}: ${hall} ${role}`}
              onClick={({ currentTarget }) => void copy(url, currentTarget)}
            >
              {t(copied === url ? 'site.copied' : 'site.copy')}
            </DeskButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

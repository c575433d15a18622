import { useState } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { dayAndTime } from '../../components/format-time.ts'
import { pageLinkId } from '../../connection/http.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { EndText } from './EndText.tsx'
import styles from './LinksDialog.module.css'
import { endedLinks, validLinks } from './link-order.ts'
import type { KnownLink } from './use-links.ts'

interface Props {
  readonly links: readonly KnownLink[]
  readonly isBusy: boolean
  readonly onEnd: (linkId: string) => Promise<void>
}

/** The links that open the page now, those in use first; each is ended after a second press that says what happens. */
export function LinkRows({ links, isBusy, onEnd }: Props) {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const own = pageLinkId()
  const [asked, setAsked] = useState<string | null>(null)
  const valid = validLinks(links)
  const ended = endedLinks(links)
  const ofHall = valid.filter((link) => link.personId === undefined)
  const use = ({ lastOpenedAt, openPages }: KnownLink) => {
    const last =
      lastOpenedAt === null
        ? t('links.neverOpened')
        : t('links.lastOpened', { time: dayAndTime(lastOpenedAt, timeZone, language) })
    return openPages === 0 ? last : `${last} · ${t('links.openPages', { count: openPages })}`
  }
  return (
    <section aria-label={t('links.valid', { count: valid.length })}>
      <h3 className={styles.rowsTitle}>{t('links.valid', { count: valid.length })}</h3>
      <ul className={styles.rows}>
        {valid.map((link) => (
          <li key={link.linkId} className={styles.row} data-link={link.linkId}>
            <span className={styles.rowName}>
              {asked === link.linkId ? (
                <EndText link={link} isLast={ofHall.length === 1} />
              ) : (
                <>
                  {t('links.mark', { mark: link.linkId.slice(-6) })}
                  <span className={styles.use}>
                    {link.personId === undefined ? use(link) : `${t('links.ofOnePerson')} · ${use(link)}`}
                  </span>
                </>
              )}
            </span>
            {link.linkId === own && <span className={styles.own}>{t('links.own')}</span>}
            {link.linkId !== own && asked !== link.linkId && (
              <DeskButton small onClick={() => setAsked(link.linkId)}>
                {t('links.end')}
              </DeskButton>
            )}
            {asked === link.linkId && (
              <>
                <DeskButton small onClick={() => setAsked(null)}>
                  {t('common.cancel')}
                </DeskButton>
                <DeskButton small look="primary" busy={isBusy} onClick={() => void onEnd(link.linkId)}>
                  {t('links.endYes')}
                </DeskButton>
              </>
            )}
          </li>
        ))}
      </ul>
      {ended.length > 0 && (
        <details className={styles.ended}>
          <summary>{t('links.ended', { count: ended.length })}</summary>
          <ul className={styles.rows}>
            {ended.map(({ linkId, revokedAt }) => (
              <li key={linkId} className={styles.row}>
                <span className={styles.rowName}>{t('links.mark', { mark: linkId.slice(-6) })}</span>
                <span className={styles.own}>
                  {t('links.endedAt', { time: dayAndTime(revokedAt, timeZone, language) })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

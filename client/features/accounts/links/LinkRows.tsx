import { useState } from 'react'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { dayAndTime } from '../../../components/format-time.ts'
import { Note } from '../../../components/Note.tsx'
import { Text } from '../../../components/Text.tsx'
import { pageLinkId } from '../../../connection/http.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { EndText } from './EndText.tsx'
import styles from './LinkRows.module.css'
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
  const ofVenue = valid.filter((link) => link.personId === undefined)
  const use = ({ lastOpenedAt, openPages }: KnownLink) => {
    const last =
      lastOpenedAt === null
        ? t('accounts.links.neverOpened')
        : t('accounts.links.lastOpened', { time: dayAndTime(lastOpenedAt, timeZone, language) })
    return openPages === 0 ? last : `${last} · ${t('accounts.links.openPages', { count: openPages })}`
  }
  return (
    <section aria-label={t('accounts.links.valid', { count: valid.length })}>
      <Text as="h3" size={3} weight={650} below={2}>
        {t('accounts.links.valid', { count: valid.length })}
      </Text>
      <ul>
        {valid.map((link) => (
          <Cluster key={link.linkId} as="li" gap={3} edge="top" least={44} data-link={link.linkId}>
            <Box as="span" shrinks grow>
              {asked === link.linkId ? (
                <EndText link={link} isLast={ofVenue.length === 1} />
              ) : (
                <>
                  {t('accounts.links.mark', { mark: link.linkId.slice(-6) })}
                  <Text size={2} tone="soft" block>
                    {link.personId === undefined ? use(link) : `${t('accounts.links.ofOnePerson')} · ${use(link)}`}
                  </Text>
                </>
              )}
            </Box>
            {link.linkId === own && (
              <Note as="span" tone="soft">
                {t('accounts.links.own')}
              </Note>
            )}
            {link.linkId !== own && asked !== link.linkId && (
              <DeskButton small onClick={() => setAsked(link.linkId)}>
                {t('accounts.links.end')}
              </DeskButton>
            )}
            {asked === link.linkId && (
              <>
                <DeskButton small onClick={() => setAsked(null)}>
                  {t('common.cancel')}
                </DeskButton>
                <DeskButton small look="primary" busy={isBusy} onClick={() => void onEnd(link.linkId)}>
                  {t('accounts.links.endYes')}
                </DeskButton>
              </>
            )}
          </Cluster>
        ))}
      </ul>
      {ended.length > 0 && (
        <Box as="details" above={4} className={styles.ended}>
          <summary>{t('accounts.links.ended', { count: ended.length })}</summary>
          <ul>
            {ended.map(({ linkId, revokedAt }) => (
              <Cluster key={linkId} as="li" gap={3} edge="top" least={44}>
                <Box as="span" shrinks grow>
                  {t('accounts.links.mark', { mark: linkId.slice(-6) })}
                </Box>
                <Note as="span" tone="soft">
                  {t('accounts.links.endedAt', { time: dayAndTime(revokedAt, timeZone, language) })}
                </Note>
              </Cluster>
            ))}
          </ul>
        </Box>
      )}
    </section>
  )
}

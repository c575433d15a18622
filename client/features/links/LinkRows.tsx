import { useState } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { pageLinkId } from '../../connection/http.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './LinksDialog.module.css'
import type { KnownLink } from './use-links.ts'

interface Props {
  readonly links: readonly KnownLink[]
  readonly isBusy: boolean
  readonly onEnd: (linkId: string) => Promise<void>
}

/** The links that open the page now; each is ended after a second press that says what happens. */
export function LinkRows({ links, isBusy, onEnd }: Props) {
  const { t } = useText()
  const own = pageLinkId()
  const [asked, setAsked] = useState<string | null>(null)
  const valid = links.filter(({ revokedAt }) => revokedAt === null)
  return (
    <section aria-label={t('links.valid', { count: valid.length })}>
      <h3 className={styles.rowsTitle}>{t('links.valid', { count: valid.length })}</h3>
      <ul className={styles.rows}>
        {valid.map(({ linkId }) => (
          <li key={linkId} className={styles.row} data-link={linkId}>
            <span className={styles.rowName}>
              {asked === linkId ? t('links.endText') : t('links.mark', { mark: linkId.slice(-6) })}
            </span>
            {linkId === own && <span className={styles.own}>{t('links.own')}</span>}
            {linkId !== own && asked !== linkId && (
              <DeskButton small onClick={() => setAsked(linkId)}>
                {t('links.end')}
              </DeskButton>
            )}
            {asked === linkId && (
              <>
                <DeskButton small onClick={() => setAsked(null)}>
                  {t('common.cancel')}
                </DeskButton>
                <DeskButton small look="primary" busy={isBusy} onClick={() => void onEnd(linkId)}>
                  {t('links.endYes')}
                </DeskButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { type ChangeEvent, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { longDate } from '../../components/format-time.ts'
import { callApi, HttpRefusal } from '../../connection/http.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './HomePage.module.css'

interface IssuedLink {
  readonly role: 'moderator' | 'observer' | 'operator' | 'screen' | 'attendee'
  readonly venueId?: string
  readonly url: string
}

interface CreatedMeeting {
  readonly links: readonly IssuedLink[]
  readonly retention: { readonly days: number; readonly phonesErasedAt: Instant }
}

interface Fault {
  readonly path: string
  readonly message: string
}

/** Makes a meeting from a file; shows every fault of it, or its links. */
export function CreateMeeting({ onCreated }: { readonly onCreated: () => void }) {
  const { t, language } = useText()
  const [links, setLinks] = useState<(CreatedMeeting & { readonly name: string }) | null>(null)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

  const create = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file === undefined) return
    setIsBusy(true)
    setFaults([])
    setRefusal(null)
    setLinks(null)
    try {
      const type = file.name.endsWith('.json') ? 'application/json' : 'application/yaml'
      const answer = await callApi<CreatedMeeting>('POST', '/api/meetings', await file.text(), type)
      setLinks({ ...answer, name: file.name })
      onCreated()
    } catch (error) {
      const found = error instanceof HttpRefusal ? faultsOf(error.body) : []
      setFaults(found)
      if (found.length === 0)
        setRefusal(error instanceof HttpRefusal ? error.rejection : { code: 'command.failed', params: {} })
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <div className={styles.card} lang={language}>
      <label className={styles.field}>
        <span>{t(isBusy ? 'site.creating' : 'site.create')}</span>
        <input type="file" accept=".yaml,.yml,.json" disabled={isBusy} onChange={(event) => void create(event)} />
      </label>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusalText(t, refusal)}
        </p>
      )}
      {faults.length > 0 && (
        <div role="alert">
          <p className={styles.refusal}>{t('site.faults', { count: faults.length })}</p>
          <ul className={styles.faults}>
            {faults.map(({ path, message }, index) => (
              <li key={index}>
                <code>{path === '' ? t('site.wholeFile') : path}</code> {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {links !== null && (
        <div role="status">
          <p>{t('site.created', { title: links.name })}</p>
          <p>
            {t('site.phonesKept', {
              days: links.retention.days,
              date: longDate(links.retention.phonesErasedAt, zone, language),
            })}
          </p>
          <ul className={styles.links}>
            {links.links.map(({ role, venueId, url }) => (
              <li key={url} className={styles.link}>
                <span>
                  {t(`site.${role}`)} {venueId ?? ''}
                </span>
                <code>{url}</code>
                <CopyButton text={url} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function faultsOf(body: unknown): readonly Fault[] {
  const issues = (body as { error?: { issues?: readonly Fault[] } } | null)?.error?.issues
  return Array.isArray(issues) ? issues : []
}

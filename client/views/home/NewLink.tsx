import { type FormEvent, useEffect, useState } from 'react'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { callApi } from '../../connection/http.ts'
import { useText } from '../../i18n/i18n.ts'
import { CopyButton } from './CopyButton.tsx'
import styles from './HomePage.module.css'

const rolesOfVenue = ['operator', 'screen', 'speaker', 'attendee'] as const
const rolesOfAll = ['moderator', 'observer', ...rolesOfVenue] as const

type LinkRole = (typeof rolesOfAll)[number]

/** A fresh link for somebody: shown once, as text and as a QR code. */
export function NewLink({ meetingId }: { readonly meetingId: string }) {
  const { t } = useText()
  const [venues, setVenues] = useState<readonly Venue[]>([])
  const [role, setRole] = useState<LinkRole>('moderator')
  const [venueId, setVenueId] = useState('')
  const [url, setUrl] = useState<string | null>(null)
  const [qr, setQr] = useState<string | null>(null)
  const path = `/api/meetings/${encodeURIComponent(meetingId)}`

  useEffect(() => {
    callApi<{ state: MeetingState }>('GET', `${path}/state`).then(
      ({ state }) => {
        const list = venueList(state.venues)
        setVenues(list)
        setVenueId(list[0]?.id ?? '')
      },
      () => setVenues([]),
    )
  }, [path])

  const isOfVenue = rolesOfVenue.some((known) => known === role)
  const issue = async (event: FormEvent) => {
    event.preventDefault()
    const link = await callApi<{ url: string }>('POST', `${path}/links`, { role, ...(isOfVenue ? { venueId } : {}) })
    setUrl(link.url)
    const { toDataURL } = await import('qrcode')
    setQr(await toDataURL(link.url, { margin: 1, width: 360 }))
  }

  return (
    <form className={styles.card} onSubmit={(event) => void issue(event)}>
      <div className={styles.row}>
        <label className={styles.field}>
          <span>{t('site.role')}</span>
          <select
            value={role}
            onChange={(event) => setRole(rolesOfAll.find((known) => known === event.target.value) ?? 'moderator')}
          >
            {rolesOfAll.map((known) => (
              <option key={known} value={known}>
                {t(`site.${known}`)}
              </option>
            ))}
          </select>
        </label>
        {isOfVenue && (
          <label className={styles.field}>
            <span>{t('site.venue')}</span>
            <select value={venueId} onChange={(event) => setVenueId(event.target.value)}>
              {venues.map((venue) => (
                <option key={venue.id} value={venue.id}>
                  {venue.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" className={styles.plain}>
          {t('site.newLink')}
        </button>
      </div>
      {url !== null && (
        <div role="status" className={styles.links}>
          <p className={styles.when}>{t('site.linkOnce')}</p>
          <div className={styles.link}>
            {qr !== null && <img className={styles.qr} src={qr} alt={t('site.qrAlt')} />}
            <code>{url}</code>
            <CopyButton text={url} />
          </div>
        </div>
      )}
    </form>
  )
}

import { useCallback, useEffect, useState } from 'react'
import type { MeetingStatus } from '../../../shared/domain/lifecycle/lifecycle.model.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { clockTime, longDate } from '../../components/format-time.ts'
import { callApi } from '../../connection/http.ts'
import { useText } from '../../i18n/i18n.ts'
import { CreateMeeting } from './CreateMeeting.tsx'
import styles from './HomePage.module.css'
import { NewLink } from './NewLink.tsx'

interface ListedMeeting {
  readonly meetingId: string
  readonly title: string
  readonly startsAt: Instant
  readonly status: MeetingStatus
}

/** The meetings of this installation, and the way to a new one. */
export function MeetingList() {
  const { t, language } = useText()
  const [meetings, setMeetings] = useState<readonly ListedMeeting[] | null>(null)
  const load = useCallback(() => {
    callApi<{ meetings: readonly ListedMeeting[] }>('GET', '/api/meetings').then(
      (answer) => setMeetings(answer.meetings.toReversed()),
      () => setMeetings([]),
    )
  }, [])
  useEffect(load, [load])
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <>
      <h1 className={styles.title}>{t('site.meetings')}</h1>
      <CreateMeeting onCreated={load} />
      {meetings?.length === 0 && <p className={styles.intro}>{t('site.noMeetings')}</p>}
      {meetings?.map(({ meetingId, title, startsAt, status }) => (
        <section key={meetingId} className={styles.card}>
          <h2 className={styles.subtitle}>{title}</h2>
          <p className={styles.when}>
            {longDate(startsAt, zone, language)} {clockTime(startsAt, zone)} · {t(`site.${status}`)}
          </p>
          <a className={styles.plain} href={`/meetings/${encodeURIComponent(meetingId)}/console?via=owner`}>
            {t('site.console')}
          </a>
          <NewLink meetingId={meetingId} />
        </section>
      ))}
    </>
  )
}

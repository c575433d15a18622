import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { Box } from '../../../components/Box.tsx'
import { dayAndTime, longDate } from '../../../components/format-time.ts'
import { Sheet } from '../../../components/Sheet.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './OwnRecordSheet.module.css'
import { type OwnRecord, readOwnRecord } from './read-own-record.ts'

/** What is kept about whoever holds this phone, and until when. @source PRV-10 */
export function OwnRecordSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const [record, setRecord] = useState<OwnRecord | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const load = useCallback(() => {
    setIsRefused(false)
    readOwnRecord(meetingId).then(
      (found) => (found === null ? setIsRefused(true) : setRecord(found)),
      () => setIsRefused(true),
    )
  }, [meetingId])
  useEffect(load, [load])
  return (
    <Sheet title={t('attendance.me.title')} onClose={onClose}>
      {record === null && !isRefused && <p role="status">{t('common.loading')}</p>}
      {isRefused && (
        <div role="alert">
          <p>{t('attendance.me.notRead')}</p>
          <Box type="button" as="button" least={48} tone="bad" className={styles.again} onClick={load}>
            {t('common.retry')}
          </Box>
        </div>
      )}
      {record !== null && <Facts record={record} />}
    </Sheet>
  )
}

function Facts({ record }: { readonly record: OwnRecord }) {
  const { t, language } = useText()
  const { timeZone, title } = useMeeting(({ meeting }) => meeting)
  const venue = useMeeting(({ venues }) => venues[record.venueId]?.name ?? '')
  const at = (instant: Instant) => dayAndTime(instant, timeZone, language)
  const day = (instant: Instant) => longDate(instant, timeZone, language)
  const { attendance, arrival, kept } = record
  const erased = record.name === '' ? t('attendance.me.erased') : ''
  return (
    <>
      <p>{t('attendance.me.intro', { title })}</p>
      <Stack as="dl">
        <Fact name={t('attendance.phone.name')}>{record.name || erased}</Fact>
        <Fact name={t('attendance.me.post')}>{[record.unit, record.title].filter(Boolean).join(' · ') || erased}</Fact>
        <Fact name={t('attendance.me.phone')}>{record.phoneMasked}</Fact>
        <Fact name={t('attendance.me.venue')}>{[venue, record.seat].filter(Boolean).join(' · ')}</Fact>
        <Fact name={t('attendance.me.attendance')}>
          {attendance?.at != null &&
            t(attendance.status === 'onLeave' ? 'attendance.me.onLeave' : 'attendance.me.present', {
              time: at(attendance.at),
            })}
          {attendance?.reason != null && ` · ${attendance.reason}`}
          {attendance?.awayAt !== undefined && ` · ${t('attendance.me.away', { time: at(attendance.awayAt) })}`}
        </Fact>
        <Fact name={t('attendance.me.requests')}>
          {record.floorRequests.map(({ topic, requestedAt }) => (
            <span key={requestedAt}>{[at(requestedAt), topic].filter(Boolean).join(' · ')}</span>
          ))}
        </Fact>
        <Fact name={t('attendance.me.arrival')}>
          {arrival !== null && t('attendance.me.arrivedFrom', { time: at(arrival.at), network: arrival.addressNet })}
        </Fact>
        <Fact name={t('attendance.me.card')}>{record.hasCard && t('attendance.me.hasCard')}</Fact>
        <Fact name={t('attendance.me.told')}>{record.noticeShownAt !== null && at(record.noticeShownAt)}</Fact>
        <Fact name={t('attendance.me.keptPhone')}>{kept !== null && day(kept.phonesUntil)}</Fact>
        <Fact name={t('attendance.me.keptName')}>
          {kept !== null && (kept.namesUntil === null ? t('attendance.me.noDate') : day(kept.namesUntil))}
        </Fact>
      </Stack>
      <Text as="p" phone={2} className={styles.hint}>
        {t('attendance.me.hint')}
      </Text>
    </>
  )
}

/** One thing that is kept; that nothing is kept of it is said, too. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useText()
  const said = (Array.isArray(children) ? children : [children]).filter(
    (part) => part !== null && part !== false && part !== '',
  )
  return (
    <Stack gap={4} pad={[3, 0]} edge="bottom" className={styles.fact}>
      <dt>{name}</dt>
      <dd>{said.length === 0 ? t('attendance.me.nothing') : said}</dd>
    </Stack>
  )
}

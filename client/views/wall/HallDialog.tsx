import type { ReactNode } from 'react'
import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { readinessChecks } from '../../../shared/domain/venues/venues.model.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime } from '../../components/format-time.ts'
import { callText } from '../../features/help/call-text.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './HallDialog.module.css'
import type { HallGlance } from './hall-glance.ts'
import { hallNews } from './hall-news.ts'
import { drawnText, newsText, rollTexts } from './hall-words.ts'

const newsShown = 6

/** All that is known of one hall, with the notes that have no room on its tile. */
export function HallDialog({ hall, onClose }: { readonly hall: HallGlance; readonly onClose: () => void }) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const { venue, line, since, screens, operators, rttMs, counts } = hall
  const from = since === null ? '' : ` ${t('wall.since', { time: clockTime(since, timeZone, true) })}`
  return (
    <AskDialog
      wide
      title={venue.name}
      actions={<DeskButton onClick={onClose}>{t('common.close')}</DeskButton>}
      onClose={onClose}
    >
      <dl className={styles.facts}>
        <Fact name={t('wall.line')}>
          {t(`wall.${line}`)}
          {from} · {t('wall.devicesLong', { screens, operators })}
        </Fact>
        <Fact name={t('wall.latency')}>{rttMs === null ? t('wall.unknown') : t('wall.ms', { ms: rttMs })}</Fact>
        <Fact name={t('wall.shown')}>{drawnText(t, hall, item)}</Fact>
        <Fact name={t('wall.readiness')}>
          <Checks hall={hall} />
        </Fact>
        <Fact name={t('wall.rollCall')}>
          <RollCallText hall={hall} />
        </Fact>
        {counts !== null && <Fact name={t('wall.attendance')}>{t('wall.attendanceLine', { ...counts })}</Fact>}
        <HelpAndNews hall={hall} />
      </dl>
    </AskDialog>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}

function Checks({ hall }: { readonly hall: HallGlance }) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <ul className={styles.list}>
      {readinessChecks.map((check) => {
        const report = hall.venue.readiness[check]
        const words = [
          `${t(`wall.${check}`)} ${t(`wall.${report?.status ?? 'pending'}`)}`,
          ...(report === null ? [] : [clockTime(report.at, timeZone)]),
          ...(report?.note ? [report.note] : []),
        ]
        return <li key={check}>{words.join(' · ')}</li>
      })}
    </ul>
  )
}

function RollCallText({ hall }: { readonly hall: HallGlance }) {
  const { t } = useText()
  const { rollCall } = hall.venue
  const words = [t(rollTexts[hall.rollCall])]
  if (rollCall?.status === 'answered') {
    for (const part of ['heard', 'picture', 'sound'] as const)
      words.push(`${t(`wall.${part}`)} ${t(rollCall[part] === true ? 'wall.good' : 'wall.bad')}`)
    if (rollCall.note !== null) words.push(rollCall.note)
  }
  return words.join(' · ')
}

function HelpAndNews({ hall }: { readonly hall: HallGlance }) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const state = useMeeting((whole) => whole)
  const { id } = hall.venue
  const calls = state.helpCalls.filter((call) => call.venueId === id && call.handledAt === null)
  const news = hallNews(state, id).slice(0, newsShown)
  return (
    <>
      {calls.length > 0 && (
        <Fact name={t('wall.openHelp')}>
          <ul className={styles.list}>
            {calls.map((call) => (
              <li key={call.id}>
                {clockTime(call.at, timeZone)} {callText(t, call)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t('wall.recent')}>
        {news.length === 0 ? (
          t('wall.noNews')
        ) : (
          <ul className={styles.list}>
            {news.map((entry, index) => (
              <li key={index}>
                {clockTime(entry.at, timeZone, true)} {newsText(t, entry)}
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </>
  )
}

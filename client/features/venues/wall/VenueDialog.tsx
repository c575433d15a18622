import type { ReactNode } from 'react'
import { currentItem } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import type { HelpCall } from '../../../../shared/domain/notices/notices.model.ts'
import { readinessChecks } from '../../../../shared/domain/venues/venues.model.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './VenueDialog.module.css'
import type { VenueGlance } from './venue-glance.ts'
import { newsOfVenue } from './venue-news.ts'
import { drawnText, newsText, rollTexts } from './venue-words.ts'

const newsShown = 6

interface Props {
  readonly glance: VenueGlance
  /** What a call for help says. */
  readonly callText: (call: HelpCall) => string
  /** What its screens show, and which they are. */
  readonly screens: ReactNode
  readonly onClose: () => void
}

/** All that is known of one hall, with the notes that have no room on its tile. */
export function VenueDialog({ glance, callText, screens: itsScreens, onClose }: Props) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const { venue, line, since, screens, operators, rttMs, counts } = glance
  const from = since === null ? '' : ` ${t('venues.wall.since', { time: clockTime(since, timeZone, true) })}`
  return (
    <AskDialog
      wide
      title={venue.name}
      actions={<DeskButton onClick={onClose}>{t('common.close')}</DeskButton>}
      onClose={onClose}
    >
      <Stack as="dl" gap={4}>
        <Fact name={t('venues.wall.line')}>
          {t(`venues.wall.${line}`)}
          {from} · {t('venues.wall.devicesLong', { screens, operators })}
        </Fact>
        <Fact name={t('venues.wall.latency')}>
          {rttMs === null ? t('venues.wall.unknown') : t('venues.ms', { ms: rttMs })}
        </Fact>
        <Fact name={t('venues.wall.shown')}>{drawnText(t, glance, item)}</Fact>
        <Fact name={t('venues.wall.readiness')}>
          <Checks glance={glance} />
        </Fact>
        <Fact name={t('venues.wall.rollCall')}>
          <RollCallText glance={glance} />
        </Fact>
        {counts !== null && (
          <Fact name={t('venues.wall.attendance')}>{t('venues.wall.attendanceLine', { ...counts })}</Fact>
        )}
        <HelpAndNews glance={glance} callText={callText} />
      </Stack>
      {itsScreens}
    </AskDialog>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Stack gap={5} edge="bottom" className={styles.fact}>
      <Text as="dt" tone="soft">
        {name}
      </Text>
      <dd>{children}</dd>
    </Stack>
  )
}

function Checks({ glance }: { readonly glance: VenueGlance }) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <Stack as="ul" gap={2}>
      {readinessChecks.map((check) => {
        const report = glance.venue.readiness[check]
        const words = [
          `${t(`venues.wall.${check}`)} ${t(`venues.wall.${report?.status ?? 'pending'}`)}`,
          ...(report === null ? [] : [clockTime(report.at, timeZone)]),
          ...(report?.note ? [report.note] : []),
        ]
        return <li key={check}>{words.join(' · ')}</li>
      })}
    </Stack>
  )
}

function RollCallText({ glance }: { readonly glance: VenueGlance }) {
  const { t } = useText()
  const { rollCall } = glance.venue
  const words = [t(rollTexts[glance.rollCall])]
  if (rollCall?.status === 'answered') {
    for (const part of ['heard', 'picture', 'sound'] as const)
      words.push(`${t(`venues.wall.${part}`)} ${t(rollCall[part] === true ? 'venues.wall.good' : 'venues.wall.bad')}`)
    if (rollCall.note !== null) words.push(rollCall.note)
  }
  return words.join(' · ')
}

function HelpAndNews({ glance, callText }: Pick<Props, 'glance' | 'callText'>) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const state = useMeeting((whole) => whole)
  const { id } = glance.venue
  const calls = state.helpCalls.filter((call) => call.venueId === id && call.handledAt === null)
  const news = newsOfVenue(state, id).slice(0, newsShown)
  return (
    <>
      {calls.length > 0 && (
        <Fact name={t('venues.wall.openHelp')}>
          <Stack as="ul" gap={2}>
            {calls.map((call) => (
              <li key={call.id}>
                {clockTime(call.at, timeZone)} {callText(call)}
              </li>
            ))}
          </Stack>
        </Fact>
      )}
      <Fact name={t('venues.wall.recent')}>
        {news.length === 0 ? (
          t('venues.wall.noNews')
        ) : (
          <Stack as="ul" gap={2}>
            {news.map((entry, index) => (
              <li key={index}>
                {clockTime(entry.at, timeZone, true)} {newsText(t, entry)}
              </li>
            ))}
          </Stack>
        )}
      </Fact>
    </>
  )
}

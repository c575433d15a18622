import { type ReactNode, useEffect, useState } from 'react'
import { roles } from '../../../../shared/access/roles.ts'
import { between } from '../../../../shared/kernel/time.ts'
import { Box } from '../../../components/Box.tsx'
import { DeskPage } from '../../../components/DeskPage.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { basePath } from '../../../connection/base-path.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { FigureCard } from './FigureCard.tsx'
import styles from './FiguresPage.module.css'
import { HappeningList } from './HappeningList.tsx'
import { readerTime } from './reader-clock.ts'
import type { ColumnName, ToldFigures } from './told-figures.ts'
import { useFigures } from './use-figures.ts'

/** Which lines stand in one chart, and from where on they are worth a look. */
const charts = [
  { name: 'delay', names: ['feedMs', 'drawnMs'], warnFrom: 1_000 },
  { name: 'commits', names: ['commitMs'], warnFrom: 250 },
  { name: 'loop', names: ['loopMs'], warnFrom: 100 },
  { name: 'queue', names: ['running', 'waiting'], warnFrom: null },
  { name: 'lines', names: ['sockets', 'streams'], warnFrom: null },
  { name: 'acts', names: ['commands', 'refused', 'limited'], warnFrom: null },
  { name: 'memory', names: ['memoryMb'], warnFrom: null },
] as const satisfies readonly { name: string; names: readonly ColumnName[]; warnFrom: number | null }[]

/** How the server is, over the last hour: for the owner of it, and for those who keep a meeting running. @source CON-8 */
export function FiguresPage() {
  const { t } = useText()
  const [meetingId] = useState(() => new URLSearchParams(location.search).get('meeting'))
  const { figures, refusal } = useFigures(meetingId)
  useEffect(() => {
    document.title = t('venues.figures.title')
  }, [t])
  return (
    <DeskPage
      {...(meetingId === null ? { home: `${basePath}/` } : {})}
      wide
      busy={figures === null && refusal === null}
    >
      <h1 className={styles.title}>{t('venues.figures.title')}</h1>
      <p className={styles.text}>{t(meetingId === null ? 'venues.figures.ofNode' : 'venues.figures.ofMeeting')}</p>
      {refusal !== null && (
        <div role="alert">
          <EmptyNote
            text={refusalText(t, refusal)}
            {...(figures === null ? {} : { hint: t('common.asOf', { time: readerTime(figures.serverNow) }) })}
          />
        </div>
      )}
      {figures === null && refusal === null && <p role="status">{t('common.loading')}</p>}
      {figures !== null && <Told figures={figures} />}
    </DeskPage>
  )
}

function Told({ figures }: { readonly figures: ToldFigures }) {
  const { t } = useText()
  const { series, venues, sockets, lastBackupAt, startedAt, serverNow } = figures
  const connected = roles.filter((role) => (sockets[role] ?? 0) > 0)
  const minutes = Math.floor(between(startedAt, serverNow) / 60_000)
  const upFor =
    minutes < 60
      ? t('venues.figures.minutes', { minutes: String(minutes) })
      : t('venues.figures.hours', { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) })
  return (
    <>
      <Box as="dl" gap={[5, 8]} pad={[5, 0]} className={styles.now}>
        <Now name={t('venues.figures.venues')} isBad={venues.behind > 0}>
          {t('venues.figures.venuesThere', { there: String(venues.there), behind: String(venues.behind) })}
        </Now>
        <Now name={t('venues.figures.devices')}>
          {connected.length === 0
            ? t('venues.figures.nobody')
            : connected
                .map((role) =>
                  t('venues.figures.ofRole', { role: t(`venues.figures.role.${role}`), count: String(sockets[role]) }),
                )
                .join(' · ')}
        </Now>
        <Now name={t('venues.figures.lastBackup')}>
          {lastBackupAt === null ? t('venues.figures.noBackup') : readerTime(lastBackupAt)}
        </Now>
        <Now name={t('venues.figures.upFor')}>{upFor}</Now>
      </Box>
      {series.at.length < 2 && <p role="status">{t('venues.figures.tooSoon')}</p>}
      <Stack gap={8} className={styles.charts}>
        {charts
          .filter(({ names }) => names.every((name) => series[name] !== undefined))
          .map(({ name, names, warnFrom }) => (
            <FigureCard
              key={name}
              title={t(`venues.figures.chart.${name}`)}
              about={t(`venues.figures.about.${name}`)}
              series={series}
              names={names}
              warnFrom={warnFrom}
            />
          ))}
      </Stack>
      <HappeningList happened={figures.happened} />
    </>
  )
}

const Now = ({ name, isBad = false, children }: { name: string; isBad?: boolean; children: ReactNode }) => (
  <div>
    <Box as="dt" size={2} tone="soft">
      {name}
    </Box>
    <Box as="dd" size={5} tone={isBad ? 'warn' : undefined}>
      {children}
    </Box>
  </div>
)

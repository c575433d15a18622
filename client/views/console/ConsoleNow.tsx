import { currentItem, elapsedMs, nextItem, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between, minutes } from '../../../shared/kernel/time.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { countdown } from '../../components/format-time.ts'
import { ControlStrip } from '../../features/control/ControlStrip.tsx'
import { useMayMove } from '../../features/control/use-may-move.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { ConsoleAwardees } from './ConsoleAwardees.tsx'
import { ConsoleDocuments } from './ConsoleDocuments.tsx'
import styles from './ConsoleNow.module.css'
import { ConsolePoints } from './ConsolePoints.tsx'
import type { ConsoleActs } from './use-console-acts.ts'

interface Props {
  readonly acts: ConsoleActs
  readonly onAdvance: () => void
  readonly onPrevious: () => void
  readonly onShowPoint: (point: number | null) => void
  readonly onAdjourn: () => void
  readonly onNotice: () => void
}

/** What is on, its time, and the next act: the one red thing on the page. */
export function ConsoleNow({ acts, onAdvance, onPrevious, onShowPoint, onAdjourn, onNotice }: Props) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const { status, startedAt, adjournedAt } = useMeeting(({ meeting }) => meeting)
  const current = currentItem(agenda)
  const next = nextItem(agenda)
  const isOver = status === 'adjourned'
  const mayMove = useMayMove()
  const nextAct =
    status === 'planned'
      ? t('console.start')
      : status === 'recess'
        ? t('console.resume')
        : next === null
          ? t('console.adjourn')
          : t('console.goTo', { number: next.number })
  return (
    <main className={styles.now}>
      {isOver ? (
        <section>
          <h2 className={styles.title}>{t('console.over')}</h2>
          {startedAt !== null && adjournedAt !== null && (
            <p className={styles.who}>
              {t('console.summary', { time: countdown(between(startedAt, adjournedAt)), count: agenda.items.length })}
            </p>
          )}
        </section>
      ) : (
        <CurrentItem acts={acts} />
      )}
      {!isOver && <ControlStrip />}
      {!isOver && (
        <div className={styles.acts}>
          <DeskButton
            look="primary"
            className={styles.next ?? ''}
            busy={acts.isBusy}
            disabled={!mayMove}
            onClick={onAdvance}
          >
            {nextAct} <kbd className={styles.key}>{t('console.space')}</kbd>
          </DeskButton>
          <DeskButton
            className={styles.act ?? ''}
            disabled={!mayMove || status !== 'live' || (current?.number ?? 0) < 2}
            onClick={onPrevious}
          >
            {t('console.previous')} <kbd className={styles.key}>←</kbd>
          </DeskButton>
          {status === 'live' && (
            <DeskButton className={styles.act ?? ''} onClick={() => void acts.act('meeting.recess', {})}>
              {t('console.doRecess')}
            </DeskButton>
          )}
          <DeskButton className={styles.act ?? ''} onClick={onNotice}>
            {t('console.notice')} <kbd className={styles.key}>N</kbd>
          </DeskButton>
          {status !== 'planned' && next !== null && (
            <DeskButton look="quiet" className={styles.act ?? ''} onClick={onAdjourn}>
              {t('console.adjourn')}
            </DeskButton>
          )}
        </div>
      )}
      {current !== null && !isOver && (
        <div className={styles.parts}>
          <ConsolePoints item={current} onShow={onShowPoint} />
          <ConsoleAwardees item={current} acts={acts} />
          <ConsoleDocuments item={current} acts={acts} />
        </div>
      )}
    </main>
  )
}

function CurrentItem({ acts }: { readonly acts: ConsoleActs }) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const venues = useMeeting((state) => state.venues)
  const now = useNow()
  const item = currentItem(agenda)
  if (item === null) {
    return (
      <section>
        <h2 className={styles.title}>{t(status === 'planned' ? 'console.nothingYet' : 'console.live')}</h2>
        <p className={styles.who}>{t(status === 'planned' ? 'console.nothingYetHint' : 'console.startedHint')}</p>
      </section>
    )
  }
  const left = remainingMs(agenda, now)
  const used = elapsedMs(agenda, now) ?? 0
  const isOver = left !== null && left < 0
  const { speaker, plannedMinutes } = item
  const from = speaker?.venueId == null ? undefined : venues[speaker.venueId]
  const who = [speaker?.name, speaker?.title, from?.kind === 'main' ? t('common.mainVenue') : from?.name]
  const adjust = (deltaMinutes: number) => void acts.act('agenda.adjustTime', { itemId: item.id, deltaMinutes })
  return (
    <section>
      <p className={styles.label}>{t('console.current', { number: item.number })}</p>
      <h2 className={styles.title}>{item.title}</h2>
      <p className={styles.who}>{who.filter(Boolean).join(' · ')}</p>
      <div className={styles.time}>
        <div data-over={isOver} className={styles.left}>
          <p className={styles.label}>
            {t(left === null ? 'console.used' : isOver ? 'console.overtime' : 'console.left')}
          </p>
          <p className={styles.figure} role="timer">
            {countdown(left ?? used)}
          </p>
        </div>
        <div>
          <p className={styles.label}>{t('console.used')}</p>
          <p className={styles.small}>{countdown(used)}</p>
        </div>
        <div>
          <p className={styles.label}>{t('console.plan')}</p>
          <p className={styles.small}>
            {plannedMinutes === null ? t('console.noPlan') : countdown(minutes(plannedMinutes))}
          </p>
        </div>
        <div className={styles.adjust}>
          <DeskButton className={styles.act ?? ''} disabled={(plannedMinutes ?? 0) < 5} onClick={() => adjust(-5)}>
            {t('console.takeMinutes')}
          </DeskButton>
          <DeskButton className={styles.act ?? ''} onClick={() => adjust(5)}>
            {t('console.addMinutes')}
          </DeskButton>
        </div>
      </div>
    </section>
  )
}

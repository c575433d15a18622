import { currentItem, elapsedMs, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { countdown } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleNow.module.css'
import type { ConsoleActs } from './use-console-acts.ts'

/** The item that is on: who, and its time, which can be given and taken. */
export function CurrentItem({ acts }: { readonly acts: ConsoleActs }) {
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

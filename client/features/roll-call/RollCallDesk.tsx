import { isRollCallOpen, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime, longDate } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './RollCallDesk.module.css'
import { RollCallRows } from './RollCallRows.tsx'

/** The roll call at the moderator's desk: opened, watched, answered for a hall, closed, printed. */
export function RollCallDesk({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const { title, timeZone, status } = useMeeting(({ meeting }) => meeting)
  const isOpen = isRollCallOpen(venues)
  const list = venueList(venues)
  const openedAt = list.find((venue) => venue.rollCall !== null)?.rollCall?.openedAt ?? null
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      {openedAt !== null && !isOpen && <DeskButton onClick={() => window.print()}>{t('rollCall.print')}</DeskButton>}
      {isOpen ? (
        <ActButton look="primary" mark={marks.close} onClick={() => void run('close', 'rollCall.close', {})}>
          {t('rollCall.close')}
        </ActButton>
      ) : (
        status !== 'adjourned' && (
          <ActButton look="primary" mark={marks.open} onClick={() => void run('open', 'rollCall.open', {})}>
            {t(openedAt === null ? 'rollCall.start' : 'rollCall.again')}
          </ActButton>
        )
      )}
    </>
  )
  return (
    <AskDialog title={t('rollCall.title')} actions={actions} onClose={onClose} wide>
      {openedAt === null ? (
        <p>{t('rollCall.intro')}</p>
      ) : (
        <section className={styles.record}>
          <h3 className={styles.recordTitle}>{t('rollCall.recordTitle', { title })}</h3>
          <p className={styles.recordAt}>
            {t('rollCall.recordAt', {
              date: longDate(openedAt, timeZone, language),
              time: clockTime(openedAt, timeZone, true),
            })}
          </p>
          <RollCallRows venues={list} />
        </section>
      )}
      <RefusalNote mark={marks.open} />
      <RefusalNote mark={marks.close} />
    </AskDialog>
  )
}

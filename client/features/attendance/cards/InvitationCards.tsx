import { lookUp } from '../../../../shared/kernel/record.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime, longDate } from '../../../components/format-time.ts'
import { PrintSheet } from '../../../components/PrintSheet.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './InvitationCards.module.css'
import { type DrawnCard, spacedCode } from './invitation-cards.ts'

interface Props {
  readonly cards: readonly DrawnCard[]
  readonly onBack: () => void
}

/** The cards on A4, eight a page. */
export function InvitationCards({ cards, onBack }: Props) {
  const { t, language } = useText()
  const { title, startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const venues = useMeeting((state) => state.venues)
  const when = `${longDate(startsAt, timeZone, language)} ${clockTime(startsAt, timeZone)}`
  return (
    <AskDialog
      wide
      title={t('attendance.ledger.cardsMade', { count: cards.length })}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('attendance.ledger.cardsDone')}</DeskButton>
          <DeskButton look="primary" onClick={() => window.print()}>
            {t('attendance.ledger.printCards')}
          </DeskButton>
        </>
      }
    >
      <p>
        <strong>{t('attendance.ledger.cardsOnce')}</strong>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('attendance.ledger.act.cards')}>
        <PrintSheet className={styles.sheet}>
          {cards.length === 0 && <p>{t('attendance.operator.nobody')}</p>}
          {cards.map(({ personId, name, venueId, code, qr }) => (
            <article key={personId} className={styles.card}>
              <img className={styles.qr} src={qr} alt={t('attendance.ledger.cardQr', { name })} />
              <div className={styles.words}>
                <p className={styles.title}>{title}</p>
                <p className={styles.name}>{name}</p>
                <p>{lookUp(venues, venueId)?.name ?? venueId}</p>
                <p>{when}</p>
                <p className={styles.code}>{spacedCode(code)}</p>
                <p className={styles.hint}>{t('attendance.ledger.cardHint')}</p>
              </div>
            </article>
          ))}
        </PrintSheet>
      </section>
    </AskDialog>
  )
}

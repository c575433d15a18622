import { useState } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Toolbar } from '../../../components/Toolbar.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { CardsDesk } from '../cards/CardsDesk.tsx'
import { PapersDesk } from '../papers/PapersDesk.tsx'
import { CheckInRulesDesk } from './CheckInRulesDesk.tsx'
import { LedgerCorrections } from './LedgerCorrections.tsx'
import styles from './LedgerDesk.module.css'
import { LedgerFiles } from './LedgerFiles.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import { ledgerOf } from './ledger-rows.ts'
import { MovePersonDesk } from './MovePersonDesk.tsx'
import { MoveVenueDesk } from './MoveVenueDesk.tsx'

type Part = 'table' | 'rules' | 'movePerson' | 'moveVenue' | 'cards' | 'papers'

/** The ledger of all halls at the moderator's desk, and what is done about it. */
export function LedgerDesk({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const attendance = useMeeting((state) => state.attendance)
  const venues = useMeeting((state) => state.venues)
  const [part, setPart] = useState<Part>('table')
  const [corrected, setCorrected] = useState<string | null>(null)
  const ledger = ledgerOf(attendance, venueList(venues))
  const back = () => {
    setPart('table')
    setCorrected(null)
  }
  if (corrected !== null) return <LedgerCorrections venueId={corrected} onBack={back} />
  if (part === 'rules') return <CheckInRulesDesk onBack={back} />
  if (part === 'movePerson') return <MovePersonDesk onBack={back} />
  if (part === 'moveVenue') return <MoveVenueDesk onBack={back} />
  if (part === 'cards') return <CardsDesk onBack={back} />
  if (part === 'papers') return <PapersDesk venue={null} onBack={back} />
  return (
    <AskDialog
      title={t('attendance.ledger.title')}
      onClose={onClose}
      wide="most"
      actions={
        <>
          <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
          <LedgerFiles venue={null} />
        </>
      }
    >
      <Toolbar className={styles.acts}>
        <p>{t('attendance.ledger.mode', { mode: t(`attendance.ledger.mode.${attendance.rules.mode}`) })}</p>
        {(['rules', 'movePerson', 'moveVenue', 'cards'] as const).map((next) => (
          <DeskButton key={next} small onClick={() => setPart(next)}>
            {t(`attendance.ledger.act.${next}`)}
          </DeskButton>
        ))}
        <DeskButton small onClick={() => setPart('papers')}>
          {t('attendance.papers.open')}
        </DeskButton>
      </Toolbar>
      <LedgerTable ledger={ledger} onCorrections={setCorrected} />
    </AskDialog>
  )
}

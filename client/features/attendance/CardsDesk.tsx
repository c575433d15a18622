import { useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { callApi } from '../../connection/http.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { isText, listOf, shapeOf } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'
import { HallChoice } from './HallChoice.tsx'
import { InvitationCards } from './InvitationCards.tsx'
import { type DrawnCard, drawCards, type IssuedCode } from './invitation-cards.ts'

const isCodeList = shapeOf({
  codes: listOf(shapeOf<IssuedCode>({ personId: isText, name: isText, venueId: isText, code: isText, url: isText })),
})

/** Fresh codes for a hall or for all, as invitation cards to be printed at once: they are told only this time. */
export function CardsDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const [venueId, setVenue] = useState('')
  const [mark, setMark] = useState<'pending' | Rejection | undefined>(undefined)
  const [cards, setCards] = useState<readonly DrawnCard[] | null>(null)

  const issue = async () => {
    setMark('pending')
    try {
      const path = `/api/meetings/${encodeURIComponent(meetingId)}/personal-codes`
      const { codes } = await callApi(isCodeList, 'POST', path, venueId === '' ? {} : { venueId })
      setCards(await drawCards(codes))
      setMark(undefined)
    } catch (error) {
      setMark(rejectionOf(error))
    }
  }
  if (cards !== null) return <InvitationCards cards={cards} onBack={onBack} />
  return (
    <AskDialog
      title={t('ledger.act.cards')}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('ledger.back')}</DeskButton>
          <ActButton look="primary" mark={mark} onClick={() => void issue()}>
            {t('ledger.issueCards')}
          </ActButton>
        </>
      }
    >
      <p>{t('ledger.cardsText')}</p>
      <HallChoice label={t('ledger.hall')} value={venueId} onChange={setVenue} none={t('ledger.allHalls')} />
      <p>
        <strong>{t('ledger.cardsWarning')}</strong>
      </p>
      <RefusalNote mark={mark} />
    </AskDialog>
  )
}

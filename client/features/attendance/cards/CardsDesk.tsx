import { useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isText, listOf, shapeOf } from '../../../connection/wire-shape.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useSession } from '../../../store/use-meeting.ts'
import { aboutPerson } from '../people/about-person.ts'
import { PersonSearch } from '../people/PersonSearch.tsx'
import { useEverybody } from '../people/use-everybody.ts'
import { VenueSelect } from '../people/VenueSelect.tsx'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'
import { InvitationCards } from './InvitationCards.tsx'
import { type DrawnCard, drawCards, type IssuedCode } from './invitation-cards.ts'

const isCodeList = shapeOf({
  codes: listOf(shapeOf<IssuedCode>({ personId: isText, name: isText, venueId: isText, code: isText, url: isText })),
})

/** Whose earlier codes end. */
type Whose = 'venue' | 'person'

/** Fresh codes for a hall, for all or for one person, as invitation cards to be printed at once: they are told only this time. */
export function CardsDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const everybody = useEverybody()
  const [whose, setWhose] = useState<Whose>('venue')
  const [venueId, setVenue] = useState('')
  const [person, setPerson] = useState<VenuePerson | null>(null)
  const [mark, setMark] = useState<'pending' | Rejection | undefined>(undefined)
  const [cards, setCards] = useState<readonly DrawnCard[] | null>(null)

  const issue = async () => {
    setMark('pending')
    try {
      const { codes } = await callApi('POST /api/meetings/:meetingId/personal-codes', isCodeList, {
        params: { meetingId },
        body: whose === 'person' && person !== null ? { personIds: [person.id] } : venueId === '' ? {} : { venueId },
      })
      setCards(await drawCards(codes))
      setMark(undefined)
    } catch (error) {
      setMark(rejectionOf(error))
    }
  }
  if (cards !== null) return <InvitationCards cards={cards} onBack={onBack} />
  return (
    <AskDialog
      title={t('attendance.ledger.act.cards')}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('attendance.ledger.back')}</DeskButton>
          <ActButton
            look="primary"
            mark={mark}
            disabled={whose === 'person' && person === null}
            onClick={() => void issue()}
          >
            {t('attendance.ledger.issueCards')}
          </ActButton>
        </>
      }
    >
      <p>{t('attendance.ledger.cardsText')}</p>
      <fieldset aria-label={t('attendance.ledger.cardsOf')}>
        {(['venue', 'person'] as const).map((kind) => (
          <Choice key={kind} type="radio" name="whose" checked={whose === kind} onChange={() => setWhose(kind)}>
            {t(`attendance.ledger.cardsOf.${kind}`)}
          </Choice>
        ))}
      </fieldset>
      {whose === 'venue' ? (
        <VenueSelect label={t('common.venue')} value={venueId} onChange={setVenue} none={t('common.allVenues')} />
      ) : person === null ? (
        <PersonSearch everybody={everybody} onChoose={setPerson} />
      ) : (
        <p>
          <strong>{nameOf(person)}</strong> {aboutPerson(person.record)} {everybody.placeOf(person)}{' '}
          <DeskButton small look="quiet" onClick={() => setPerson(null)}>
            {t('attendance.ledger.chooseOther')}
          </DeskButton>
        </p>
      )}
      <p>
        <strong>{t('attendance.ledger.cardsWarning')}</strong>
      </p>
      <RefusalNote mark={mark} />
    </AskDialog>
  )
}

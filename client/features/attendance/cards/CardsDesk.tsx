import { useState } from 'react'
import { ActButton } from '../../../acts/ActButton.tsx'
import { AddressSelect, usePaperAddresses } from '../../../acts/papers/AddressSelect.tsx'
import { usePaper } from '../../../acts/papers/use-paper.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { aboutPerson } from '../people/about-person.ts'
import { PersonSearch } from '../people/PersonSearch.tsx'
import { useEverybody } from '../people/use-everybody.ts'
import { VenueSelect } from '../people/VenueSelect.tsx'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'

/** Whose earlier codes end. */
type Whose = 'venue' | 'person'

/** Fresh codes for a hall, for all or for one person, as a paper of invitation cards: they are told only this time. */
export function CardsDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const everybody = useEverybody()
  const [whose, setWhose] = useState<Whose>('venue')
  const [venueId, setVenue] = useState('')
  const [person, setPerson] = useState<VenuePerson | null>(null)
  const [base, setBase] = useState<string | null>(null)
  const [isThere, setThere] = useState(false)
  const title = useMeeting(({ meeting }) => meeting.title)
  const addresses = usePaperAddresses()
  const { markOf, bring } = usePaper<'cards'>()
  const mark = markOf('cards')

  const issue = async () => {
    setThere(false)
    const whom = whose === 'person' && person !== null ? { personIds: [person.id] } : venueId === '' ? {} : { venueId }
    const path = addressOf('POST /api/meetings/:meetingId/cards.pdf', { meetingId })
    const name = `${title} ${t('attendance.papers.cards')}.pdf`
    setThere(await bring('cards', path, name, { ...whom, ...(base === null ? {} : { base }) }))
  }
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
            disabled={(whose === 'person' && person === null) || addresses?.length === 0}
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
      <AddressSelect addresses={addresses} value={base} onChange={setBase} />
      <RefusalNote mark={mark} />
      {isThere && (
        <Note tone="good" role="status">
          {t('attendance.papers.cardsThere')}
        </Note>
      )}
    </AskDialog>
  )
}

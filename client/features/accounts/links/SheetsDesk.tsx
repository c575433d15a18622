import { useState } from 'react'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { AddressSelect, usePaperAddresses } from '../../../acts/papers/AddressSelect.tsx'
import { usePaper } from '../../../acts/papers/use-paper.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Field } from '../../../components/Field.tsx'
import { NamedOptions } from '../../../components/NamedOptions.tsx'
import { Note } from '../../../components/Note.tsx'
import { Select } from '../../../components/Select.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'

/** A page for each hall with fresh links, beside those that hold or in their place. */
export function SheetsDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const venues = venueList(useMeeting((state) => state.venues))
  const [venueId, setVenue] = useState('')
  const [isReplacing, setReplacing] = useState(false)
  const [base, setBase] = useState<string | null>(null)
  const [isThere, setThere] = useState(false)
  const addresses = usePaperAddresses()
  const { markOf, bring } = usePaper<'sheets'>()
  const mark = markOf('sheets')
  const make = async () => {
    setThere(false)
    const path = addressOf('POST /api/meetings/:meetingId/links.pdf', { meetingId })
    const asked = {
      ...(venueId === '' ? {} : { venueIds: [venueId] }),
      ...(base === null ? {} : { base }),
      isReplacing,
    }
    setThere(await bring('sheets', path, `${title} ${t('accounts.sheets.title')}.pdf`, asked))
  }
  return (
    <AskDialog
      title={t('accounts.sheets.title')}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('common.close')}</DeskButton>
          <ActButton look="primary" mark={mark} disabled={addresses?.length === 0} onClick={() => void make()}>
            {t('accounts.sheets.bring')}
          </ActButton>
        </>
      }
    >
      <p>{t('accounts.sheets.text')}</p>
      <Field label={t('accounts.links.venue')}>
        <Select value={venueId} onChange={(event) => setVenue(event.target.value)}>
          <option value="">{t('accounts.sheets.all')}</option>
          <NamedOptions of={venues} />
        </Select>
      </Field>
      <AddressSelect addresses={addresses} value={base} onChange={setBase} />
      <Choice type="checkbox" name="replace" checked={isReplacing} onChange={() => setReplacing(!isReplacing)}>
        {t('accounts.sheets.replace')}
      </Choice>
      {isReplacing && <Note tone="warn">{t('accounts.sheets.replaceText')}</Note>}
      <RefusalNote mark={mark} />
      {isThere && (
        <Note tone="good" role="status">
          {t('accounts.sheets.there')}
        </Note>
      )}
    </AskDialog>
  )
}

import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import type { BesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { Field } from '../../../components/Field.tsx'
import { NamedOptions } from '../../../components/NamedOptions.tsx'
import { Select } from '../../../components/Select.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import type { ItemDraft } from './item-draft.ts'

/** From which hall is spoken. */
export function VenueField<Form extends ItemDraft>({ form }: { readonly form: BesideOthers<Form> }) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const venue = form.of('venueId')
  return (
    <div>
      <Field label={t('agenda.edit.venue')}>
        <Select value={venue.value} onChange={(event) => form.write('venueId', event.target.value)}>
          <option value="">{t('agenda.edit.noVenue')}</option>
          <NamedOptions of={venueList(venues)} />
        </Select>
      </Field>
      <BesideNote
        field={venue}
        label={t('agenda.edit.venue')}
        inWords={(id) => lookUp(venues, id)?.name ?? t('agenda.edit.noVenue')}
        onHold={(whose) => form.hold('venueId', whose)}
      />
    </div>
  )
}

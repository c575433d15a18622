import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { BesideLine } from '../../../acts/beside/BesideLine.tsx'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import type { BesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { Field } from '../../../components/Field.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './ItemFields.module.css'
import type { ItemDraft } from './item-draft.ts'

/** What an item says of itself: title, minutes, who speaks and where, its points. */
export function ItemFields<Form extends ItemDraft>({ form }: { readonly form: BesideOthers<Form> }) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const venue = form.of('venueId')
  const points = form.of('points')
  return (
    <>
      <div className={styles.form}>
        <BesideLine form={form} name="title" label={t('agenda.edit.itemTitle')} />
        <BesideLine form={form} name="minutes" label={t('agenda.edit.minutes')} inputMode="numeric" />
        <BesideLine form={form} name="speakerName" label={t('agenda.edit.speaker')} maxLength={80} />
        <BesideLine form={form} name="speakerTitle" label={t('agenda.edit.speakerTitle')} maxLength={120} />
        <div>
          <Field label={t('agenda.edit.venue')}>
            <select value={venue.value} onChange={(event) => form.write('venueId', event.target.value)}>
              <option value="">{t('agenda.edit.noVenue')}</option>
              {venueList(venues).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <BesideNote
            field={venue}
            label={t('agenda.edit.venue')}
            inWords={(id) => lookUp(venues, id)?.name ?? t('agenda.edit.noVenue')}
            onHold={(whose) => form.hold('venueId', whose)}
          />
        </div>
      </div>
      <Field label={t('agenda.edit.points')}>
        <textarea
          rows={6}
          value={points.value}
          placeholder={t('agenda.edit.pointsHint')}
          onChange={(event) => form.write('points', event.target.value)}
        />
      </Field>
      <BesideNote field={points} label={t('agenda.edit.points')} onHold={(whose) => form.hold('points', whose)} />
    </>
  )
}

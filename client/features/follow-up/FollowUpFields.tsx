import { useId } from 'react'
import { BesideLine } from '../../acts/beside/BesideLine.tsx'
import type { BesideOthers } from '../../acts/beside/use-form-beside-others.ts'
import { Field } from '../../components/Field.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './FollowUpFields.module.css'
import { type FollowUpDraft, pointKey } from './follow-up-draft.ts'
import { sourceWords } from './follow-up-words.ts'

/** Everything that is written of a follow-up. */
export function FollowUpFields({ form }: { readonly form: BesideOthers<FollowUpDraft> }) {
  const { t } = useText()
  const venueNames = useId()
  const venues = useMeeting((state) => Object.values(state.venues))
  const items = useMeeting(({ agenda }) => agenda.items)
  const sources = items.flatMap(({ id, points }) => [
    { itemId: id, point: null },
    ...points.map((_, point) => ({ itemId: id, point })),
  ])
  return (
    <Stack gap={4} className={styles.fields}>
      <div className={styles.text}>
        <BesideLine form={form} name="text" label={t('follow-up.text')} maxLength={500} />
      </div>
      <Field label={t('follow-up.source')}>
        <Select value={form.values.point} onChange={(event) => form.write('point', event.target.value)}>
          <option value="">{t('follow-up.noSource')}</option>
          {sources.map((source) => (
            <option key={pointKey(source)} value={pointKey(source)}>
              {sourceWords(t, items, source)}
            </option>
          ))}
        </Select>
      </Field>
      <BesideLine form={form} name="lead" label={t('follow-up.lead')} list={venueNames} maxLength={120} />
      <BesideLine form={form} name="helpers" label={t('follow-up.helpers')} maxLength={800} />
      <BesideLine form={form} name="inCharge" label={t('follow-up.inCharge')} maxLength={80} />
      <BesideLine form={form} name="due" label={t('follow-up.due')} type="date" />
      <datalist id={venueNames}>
        {venues.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </Stack>
  )
}

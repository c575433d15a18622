import { BesideLine } from '../../../acts/beside/BesideLine.tsx'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import type { BesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { Field } from '../../../components/Field.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './ItemFields.module.css'
import type { ItemDraft } from './item-draft.ts'
import { VenueField } from './VenueField.tsx'

/** What an item says of itself: title, minutes, who speaks and where, its points. */
export function ItemFields({ form }: { readonly form: BesideOthers<ItemDraft> }) {
  const { t } = useText()
  const points = form.of('points')
  return (
    <>
      <Stack gap={[4, 5]} className={styles.form}>
        <BesideLine form={form} name="title" label={t('agenda.edit.itemTitle')} />
        <BesideLine form={form} name="minutes" label={t('agenda.edit.minutes')} inputMode="numeric" />
        <BesideLine form={form} name="speakerName" label={t('agenda.edit.speaker')} maxLength={80} />
        <BesideLine form={form} name="speakerTitle" label={t('agenda.edit.speakerTitle')} maxLength={120} />
        <VenueField form={form} />
      </Stack>
      <Field label={t('agenda.edit.points')}>
        <TextArea
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

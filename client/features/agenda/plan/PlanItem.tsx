import type { ReactNode } from 'react'
import { type AgendaItem, itemKinds } from '../../../../shared/domain/agenda/agenda.model.ts'
import { scriptPart } from '../../../../shared/domain/script/script.selectors.ts'
import { AskedFirst } from '../../../acts/beside/AskedFirst.tsx'
import { BesideLine } from '../../../acts/beside/BesideLine.tsx'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import { useOpenRow } from '../../../acts/beside/open-row.ts'
import { useFormBesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { useSavedByItself } from '../../../acts/beside/use-saved-by-itself.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Field } from '../../../components/Field.tsx'
import { Note } from '../../../components/Note.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { draftFault, draftOf, patchOf, placeIn } from '../edit/item-draft.ts'
import { MoveTo } from './MoveTo.tsx'
import styles from './PlanItem.module.css'
import { PointsEditor } from './PointsEditor.tsx'
import { SpeakerFields, type SpeakerMatches } from './SpeakerFields.tsx'

interface Props {
  readonly item: AgendaItem
  readonly matches: SpeakerMatches
  /** What others have to say of an item: its awardees, its documents. */
  readonly besides: (item: AgendaItem) => ReactNode
  readonly onMoveTo: (number: number) => void
  readonly onDuplicate: () => void
  readonly onClose: () => void
}

/** An item that is open in its place: everything that is said of it, saved by itself. */
export function PlanItem({ item, matches, besides, onMoveTo, onDuplicate, onClose }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  useOpenRow(item.id, true)
  const script = scriptPart(
    useMeeting((state) => state.script),
    item.id,
  ).text
  const count = useMeeting(({ agenda }) => agenda.items.length)
  const form = useFormBesideOthers({ ...draftOf(item), script }, placeIn(item.id))
  const fault = draftFault(form.values)
  const words = form.of('script')

  const save = () => {
    const { patch, from } = patchOf(form, item)
    const isTold = form.changes.script !== undefined
    const data = {
      patch: { ...patch, ...(isTold && { script: form.values.script }) },
      from: { ...from, ...(isTold && { script }) },
    }
    return run('save', 'agenda.editItem', { itemId: item.id, ...data })
  }
  const leave = useSavedByItself({ form, place: `item.${item.id}`, isFit: fault === null, mark: marks.save, save })
  return (
    <Stack
      as="fieldset"
      gap={4}
      edge="top"
      ground="surface"
      className={styles.item}
      aria-label={t('agenda.plan.itemOf', { number: item.number, title: item.title })}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <Stack gap={4} className={styles.first}>
        <BesideLine form={form} name="title" label={t('agenda.edit.itemTitle')} />
        <Field label={t('agenda.plan.kind')}>
          <Select
            value={item.kind}
            onChange={(event) => {
              const kind = itemKinds.find((known) => known === event.target.value) ?? item.kind
              void run('kind', 'agenda.editItem', { itemId: item.id, patch: { kind }, from: { kind: item.kind } })
            }}
          >
            {itemKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`agenda.plan.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <BesideLine
          data-fills="itemMinutes"
          form={form}
          name="minutes"
          label={t('agenda.edit.minutes')}
          inputMode="numeric"
        />
      </Stack>
      <RefusalNote mark={marks.kind} />
      <SpeakerFields form={form} matches={matches} />
      <PointsEditor form={form} />
      {besides(item)}
      <Field label={t('agenda.plan.script')}>
        <TextArea rows={3} value={words.value} onChange={(event) => form.write('script', event.target.value)} />
      </Field>
      <BesideNote field={words} label={t('agenda.plan.script')} onHold={(whose) => form.hold('script', whose)} />
      {form.asked.length > 0 && <AskedFirst count={form.asked.length} />}
      {fault !== null && (
        <Note tone="bad" role="alert">
          {t(fault === 'title' ? 'agenda.edit.titleMissing' : 'agenda.edit.minutesWrong')}
        </Note>
      )}
      <RefusalNote mark={marks.save} />
      <Cluster gap={4} align="end" wraps>
        <MoveTo count={count} onMove={onMoveTo} />
        <DeskButton look="quiet" onClick={onDuplicate}>
          {t('agenda.plan.duplicate')}
        </DeskButton>
        <Box as="span" grow />
        <DeskButton
          look="quiet"
          disabled={count === 1}
          onClick={() => void run('remove', 'agenda.removeItem', { itemId: item.id })}
        >
          {t('agenda.edit.remove')}
        </DeskButton>
        <DeskButton onClick={onClose}>{t('agenda.plan.fold')}</DeskButton>
      </Cluster>
      <RefusalNote mark={marks.remove} />
    </Stack>
  )
}

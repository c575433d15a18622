import { useState } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Field } from '../../../components/Field.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './ItemForm.module.css'
import { draftFault, draftOf, type ItemDraft, itemOf } from './item-draft.ts'

interface Props {
  /** null: a new one. */
  readonly item: AgendaItem | null
  readonly onClose: () => void
}

/** One item: what, how long, who, from where, which points. A new one goes after the item that is on. */
export function ItemForm({ item, onClose }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const agenda = useMeeting((state) => state.agenda)
  const [draft, setDraft] = useState(() => draftOf(item))
  const [isTried, setIsTried] = useState(false)
  const set = (change: Partial<ItemDraft>) => setDraft((before) => ({ ...before, ...change }))
  const fault = draftFault(draft)

  const save = async () => {
    setIsTried(true)
    if (fault !== null) return
    const sent = itemOf(draft, item)
    const next = agenda.items.findIndex(({ id }) => id === agenda.currentItemId) + 1
    const done =
      item === null
        ? await run('save', 'agenda.addItem', {
            item: { ...sent, kind: 'other', documentIds: [] },
            before: agenda.currentItemId === null ? null : (agenda.items[next]?.id ?? null),
          })
        : await run('save', 'agenda.editItem', { itemId: item.id, patch: sent })
    if (done) onClose()
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <ActButton look="primary" mark={marks.save} onClick={() => void save()}>
        {t('common.save')}
      </ActButton>
    </>
  )
  return (
    <AskDialog
      title={item === null ? t('agenda.edit.add') : t('agenda.edit.editTitle', { number: item.number })}
      actions={actions}
      onClose={onClose}
      wide
    >
      <div className={styles.form}>
        <LineInput
          label={t('agenda.edit.itemTitle')}
          value={draft.title}
          onChange={(title) => set({ title })}
          labelled
        />
        <LineInput
          label={t('agenda.edit.minutes')}
          value={draft.minutes}
          inputMode="numeric"
          onChange={(minutes) => set({ minutes })}
          labelled
        />
        <LineInput
          label={t('agenda.edit.speaker')}
          value={draft.speakerName}
          maxLength={80}
          onChange={(speakerName) => set({ speakerName })}
          labelled
        />
        <LineInput
          label={t('agenda.edit.speakerTitle')}
          value={draft.speakerTitle}
          maxLength={120}
          onChange={(speakerTitle) => set({ speakerTitle })}
          labelled
        />
        <Field label={t('agenda.edit.venue')}>
          <select value={draft.venueId} onChange={(event) => set({ venueId: event.target.value })}>
            <option value="">{t('agenda.edit.noVenue')}</option>
            {venueList(venues).map((venue) => (
              <option key={venue.id} value={venue.id}>
                {venue.name}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field label={t('agenda.edit.points')}>
        <textarea
          rows={6}
          value={draft.points}
          placeholder={t('agenda.edit.pointsHint')}
          onChange={(event) => set({ points: event.target.value })}
        />
      </Field>
      {isTried && fault !== null && (
        <Note tone="bad" role="alert">
          {t(fault === 'title' ? 'agenda.edit.titleMissing' : 'agenda.edit.minutesWrong')}
        </Note>
      )}
      <RefusalNote mark={marks.save} />
    </AskDialog>
  )
}

import { useId, useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './AgendaEditor.module.css'
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
  const pointsId = useId()
  const venueId = useId()
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
        {t('agendaEdit.save')}
      </ActButton>
    </>
  )
  return (
    <AskDialog
      title={item === null ? t('agendaEdit.add') : t('agendaEdit.editTitle', { number: item.number })}
      actions={actions}
      onClose={onClose}
      wide
    >
      <div className={styles.form}>
        <LineInput
          label={t('agendaEdit.itemTitle')}
          value={draft.title}
          onChange={(title) => set({ title })}
          labelled
        />
        <LineInput
          label={t('agendaEdit.minutes')}
          value={draft.minutes}
          inputMode="numeric"
          onChange={(minutes) => set({ minutes })}
          labelled
        />
        <LineInput
          label={t('agendaEdit.speaker')}
          value={draft.speakerName}
          maxLength={80}
          onChange={(speakerName) => set({ speakerName })}
          labelled
        />
        <LineInput
          label={t('agendaEdit.speakerTitle')}
          value={draft.speakerTitle}
          maxLength={120}
          onChange={(speakerTitle) => set({ speakerTitle })}
          labelled
        />
        <div className={styles.field}>
          <label htmlFor={venueId}>{t('agendaEdit.venue')}</label>
          <select id={venueId} value={draft.venueId} onChange={(event) => set({ venueId: event.target.value })}>
            <option value="">{t('agendaEdit.noVenue')}</option>
            {venueList(venues).map((venue) => (
              <option key={venue.id} value={venue.id}>
                {venue.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className={styles.field}>
        <label htmlFor={pointsId}>{t('agendaEdit.points')}</label>
        <textarea
          id={pointsId}
          rows={6}
          value={draft.points}
          placeholder={t('agendaEdit.pointsHint')}
          onChange={(event) => set({ points: event.target.value })}
        />
      </div>
      {isTried && fault !== null && (
        <p className={styles.fault} role="alert">
          {t(fault === 'title' ? 'agendaEdit.titleMissing' : 'agendaEdit.minutesWrong')}
        </p>
      )}
      <RefusalNote mark={marks.save} />
    </AskDialog>
  )
}

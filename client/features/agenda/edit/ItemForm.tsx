import { useState } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { itemById } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { AskActions } from '../../../acts/AskActions.tsx'
import { AskedFirst } from '../../../acts/beside/AskedFirst.tsx'
import { useFormBesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { ItemFields } from './ItemFields.tsx'
import { draftFault, draftOf, itemOf, patchOf, placeIn } from './item-draft.ts'

interface Props {
  /** null: a new one. */
  readonly item: AgendaItem | null
  readonly onClose: () => void
}

/** One item: what, how long, who, from where, which points. A new one goes after the item that is on. */
export function ItemForm({ item, onClose }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const agenda = useMeeting((state) => state.agenda)
  const standing = itemById(agenda, item?.id ?? null)
  const form = useFormBesideOthers(draftOf(standing ?? item), item === null ? undefined : placeIn(item.id))
  const [isTried, setIsTried] = useState(false)
  const isGone = item !== null && standing === null
  const fault = draftFault(form.values)

  const add = () => {
    const next = agenda.items.findIndex(({ id }) => id === agenda.currentItemId) + 1
    return run('save', 'agenda.addItem', {
      item: { ...itemOf(form.values, null), kind: 'other', documentIds: [] },
      before: agenda.currentItemId === null ? null : (agenda.items[next]?.id ?? null),
    })
  }
  const save = async () => {
    setIsTried(true)
    if (fault !== null || form.asked.length > 0) return
    if (standing === null) return void ((await add()) && onClose())
    const { patch, from } = patchOf(form, standing)
    if (form.isUnchanged || (await run('save', 'agenda.editItem', { itemId: standing.id, patch, from }))) onClose()
  }
  const actions = (
    <AskActions mark={marks.save} disabled={isGone} onAct={() => void save()} onClose={onClose}>
      {t('common.save')}
    </AskActions>
  )
  return (
    <AskDialog
      title={item === null ? t('agenda.edit.add') : t('agenda.edit.editTitle', { number: item.number })}
      actions={actions}
      onClose={onClose}
      wide
    >
      <ItemFields form={form} />
      {isGone && (
        <Note tone="bad" role="alert">
          {t('agenda.edit.gone')}
        </Note>
      )}
      {isTried && <AskedFirst count={form.asked.length} />}
      {isTried && fault !== null && (
        <Note tone="bad" role="alert">
          {t(fault === 'title' ? 'agenda.edit.titleMissing' : 'agenda.edit.minutesWrong')}
        </Note>
      )}
      <RefusalNote mark={marks.save} />
    </AskDialog>
  )
}

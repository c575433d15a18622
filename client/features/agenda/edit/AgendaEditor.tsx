import { useState } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { itemStanding } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './AgendaEditor.module.css'
import { ItemForm } from './ItemForm.tsx'
import { beforeWhenMovedTo } from './item-draft.ts'

type Editing = { readonly item: AgendaItem | null } | null

/** The agenda as it will go on: moved, changed, added to, while the meeting runs. Every hall follows at once. */
export function AgendaEditor({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const agenda = useMeeting((state) => state.agenda)
  const meeting = useMeeting((state) => state.meeting)
  const { items, currentItemId } = agenda
  const [editing, setEditing] = useState<Editing>(null)
  const [removing, setRemoving] = useState<string | null>(null)

  if (editing !== null) return <ItemForm item={editing.item} onClose={() => setEditing(null)} />
  const move = (item: AgendaItem, by: 1 | -1) => {
    const before = beforeWhenMovedTo(items, item.number, item.number + by)
    if (before !== undefined) void run('agenda', 'agenda.moveItem', { itemId: item.id, before })
  }
  const remove = async (itemId: string) => {
    await run('agenda', 'agenda.removeItem', { itemId })
    setRemoving(null)
  }
  const actions = (
    <>
      <DeskButton onClick={() => setEditing({ item: null })}>{t('agenda.edit.add')}</DeskButton>
      <DeskButton look="primary" onClick={onClose}>
        {t('common.close')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('agenda.edit.title')} actions={actions} onClose={onClose} wide>
      <ol className={styles.rows}>
        {items.map((item) => (
          <Cluster
            key={item.id}
            as="li"
            gap={3}
            pad={[1, 3]}
            edge="bottom"
            least={42}
            className={styles.row}
            data-now={item.id === currentItemId}
          >
            <span className={styles.number}>{item.number}</span>
            <Box as="span" shrinks grow>
              {item.title}
            </Box>
            {removing === item.id ? (
              <>
                <Note as="span" tone="bad">
                  {t('agenda.edit.removeAsk')}
                </Note>
                <DeskButton small onClick={() => setRemoving(null)}>
                  {t('common.cancel')}
                </DeskButton>
                <DeskButton small look="primary" onClick={() => void remove(item.id)}>
                  {t('agenda.edit.remove')}
                </DeskButton>
              </>
            ) : (
              <>
                <Note as="span" tone="quiet">
                  {itemStanding({ meeting, agenda }, item) === 'notHeld' && `${t('agenda.notHeld')} · `}
                  {item.plannedMinutes === null ? '–' : t('agenda.edit.minutesOf', { minutes: item.plannedMinutes })}
                </Note>
                <DeskButton
                  small
                  look="quiet"
                  aria-label={t('agenda.edit.up', { title: item.title })}
                  disabled={item.number === 1}
                  onClick={() => move(item, -1)}
                >
                  ↑
                </DeskButton>
                <DeskButton
                  small
                  look="quiet"
                  aria-label={t('agenda.edit.down', { title: item.title })}
                  disabled={item.number === items.length}
                  onClick={() => move(item, 1)}
                >
                  ↓
                </DeskButton>
                <DeskButton small look="quiet" onClick={() => setEditing({ item })}>
                  {t('agenda.edit.edit')}
                </DeskButton>
                <DeskButton
                  small
                  look="quiet"
                  disabled={item.id === currentItemId || items.length === 1}
                  onClick={() => setRemoving(item.id)}
                >
                  {t('agenda.edit.remove')}
                </DeskButton>
              </>
            )}
          </Cluster>
        ))}
      </ol>
      <RefusalNote mark={marks.agenda} />
    </AskDialog>
  )
}

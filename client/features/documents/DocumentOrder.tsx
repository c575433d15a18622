import { itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './DocumentOrder.module.css'

interface Props {
  readonly documentId: string
  readonly itemId: string
}

/** Where the document stands among those of its item; nothing for the only one. */
export function DocumentOrder({ documentId, itemId }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const ids = useMeeting((state) => itemById(state.agenda, itemId)?.documentIds ?? [])
  const place = ids.indexOf(documentId)
  if (ids.length < 2) return null
  const move = (before: string | null) => void run('move', 'documents.move', { documentId, itemId, before })
  return (
    <Cluster gap={4} justify="between" className={styles.line}>
      <Note as="span" size={2} tone="soft">
        {t('documents.order')} {place + 1} / {ids.length}
      </Note>
      <span>
        <ActButton
          small
          look="quiet"
          mark={marks.move}
          disabled={place < 1}
          onClick={() => move(ids[place - 1] ?? null)}
        >
          {t('documents.earlierInOrder')}
        </ActButton>
        <ActButton
          small
          look="quiet"
          mark={marks.move}
          disabled={place === ids.length - 1}
          onClick={() => move(ids[place + 2] ?? null)}
        >
          {t('documents.laterInOrder')}
        </ActButton>
      </span>
      <RefusalNote mark={marks.move} />
    </Cluster>
  )
}

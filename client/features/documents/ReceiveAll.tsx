import { awaitingReceipt } from '../../../shared/domain/documents/documents.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** Receipt of everything that waits for it, in one act; nothing where fewer than two do. @source DOC-27 */
export function ReceiveAll({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const waiting = useMeeting((state) => awaitingReceipt(state.documents, venueId))
  const receive = async () => {
    for (const { id, version } of waiting)
      await run(id, 'documents.acknowledge', { documentId: id, venueId, step: 'received', version })
  }
  const known = waiting.map(({ id }) => marks[id]).filter((mark) => mark !== undefined)
  const isPending = known.includes('pending')
  if (waiting.length < 2 && known.length === 0) return null
  return (
    <>
      <ActButton mark={isPending ? 'pending' : undefined} onClick={() => void receive()}>
        {t('documents.operator.receiveAll', { count: waiting.length })}
      </ActButton>
      <RefusalNote mark={known.find((mark) => mark !== 'pending')} />
    </>
  )
}

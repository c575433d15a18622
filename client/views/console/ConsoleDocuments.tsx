import { useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { documentsOfItem } from '../../../shared/domain/documents/documents.selectors.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { AddDocuments } from '../../features/documents/AddDocuments.tsx'
import { ReplaceFile } from '../../features/documents/ReplaceFile.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'
import { VenueChoice } from './VenueChoice.tsx'

/** The documents of the item: released, shown page by page, withdrawn. */
export function ConsoleDocuments({ item, acts }: { readonly item: AgendaItem; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const documents = useMeeting((state) => documentsOfItem(state.documents, item))
  const [isAdding, setIsAdding] = useState(false)
  const add = (
    <DeskButton small look="quiet" onClick={() => setIsAdding(true)}>
      {t('console.addDocuments')}
    </DeskButton>
  )
  return (
    <DeskSection title={t('console.documents')} aside={add}>
      {isAdding && <AddDocuments item={item} onClose={() => setIsAdding(false)} />}
      <ul className={styles.rows}>
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} acts={acts} />
        ))}
      </ul>
    </DeskSection>
  )
}

function DocumentRow({ document, acts: { act } }: { readonly document: MeetingDocument; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const [asking, setAsking] = useState<'withdraw' | 'release' | 'remove' | null>(null)
  const [venueIds, setVenueIds] = useState<readonly string[]>([])
  const hallCount = useMeeting(({ venues }) => Object.keys(venues).length)
  const { id: documentId, title, released, releasedTo, page } = document
  const received = Object.values(document.receipts).filter((receipt) => receipt.received !== undefined).length
  const asked = releasedTo === 'all' ? hallCount : releasedTo.length
  const turn = (to: number) => void act('documents.turnPage', { documentId, page: to })
  const close = () => setAsking(null)
  const agree = () => {
    if (asking === 'withdraw') void act('documents.withdraw', { documentId })
    else if (asking === 'remove') void act('documents.remove', { documentId })
    else void act('documents.release', { documentId, venueIds: [...venueIds] })
    close()
  }
  const actions = (
    <>
      <DeskButton onClick={close}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" disabled={asking === 'release' && venueIds.length === 0} onClick={agree}>
        {t(asking === null ? 'common.close' : `console.${asking}`)}
      </DeskButton>
    </>
  )
  return (
    <li className={styles.row} data-on={page !== null}>
      <span className={styles.main}>{title}</span>
      {document.file === null && <span className={styles.fact}>{t('console.noFile')}</span>}
      {released && <span className={styles.fact}>{t('console.received', { count: received, total: asked })}</span>}
      {released && releasedTo !== 'all' && (
        <span className={styles.fact}>{t('console.releasedSome', { count: releasedTo.length })}</span>
      )}
      {!released && (
        <>
          <ReplaceFile document={document} />
          <DeskButton small look="quiet" onClick={() => setAsking('remove')}>
            {t('console.remove')}
          </DeskButton>
          <DeskButton small onClick={() => void act('documents.release', { documentId })}>
            {t('console.release')}
          </DeskButton>
          <DeskButton small look="quiet" onClick={() => setAsking('release')}>
            {t('console.releaseTo')}
          </DeskButton>
        </>
      )}
      {released && page === null && (
        <DeskButton small disabled={document.file === null} onClick={() => turn(1)}>
          {t('console.show')}
        </DeskButton>
      )}
      {page !== null && (
        <>
          <span className={styles.fact}>{t('console.pageShown', { page })}</span>
          <DeskButton small aria-label={t('console.previousPage')} disabled={page <= 1} onClick={() => turn(page - 1)}>
            ‹
          </DeskButton>
          <DeskButton small aria-label={t('console.nextPage')} onClick={() => turn(page + 1)}>
            ›
          </DeskButton>
          <DeskButton small onClick={() => turn(0)}>
            {t('console.hide')}
          </DeskButton>
        </>
      )}
      {released && (
        <DeskButton small look="quiet" onClick={() => setAsking('withdraw')}>
          {t('console.withdraw')}
        </DeskButton>
      )}
      {asking === 'remove' && (
        <AskDialog title={t('console.removeTitle', { title })} actions={actions} onClose={close}>
          <p>{t('console.removeText')}</p>
        </AskDialog>
      )}
      {asking === 'withdraw' && (
        <AskDialog title={t('console.withdrawTitle', { title })} actions={actions} onClose={close}>
          <p>{t('console.withdrawText')}</p>
        </AskDialog>
      )}
      {asking === 'release' && (
        <AskDialog title={t('console.releaseToTitle', { title })} actions={actions} onClose={close}>
          <VenueChoice chosen={venueIds} onChange={setVenueIds} />
        </AskDialog>
      )}
    </li>
  )
}

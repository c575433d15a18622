import { useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { isDoneBy } from '../../../shared/domain/documents/documents.selectors.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { ControlButton } from '../../features/control/ControlButton.tsx'
import { ClassMark } from '../../features/documents/ClassMark.tsx'
import { EditDocument } from '../../features/documents/EditDocument.tsx'
import { ReadDocument } from '../../features/documents/ReadDocument.tsx'
import { ReplaceFile } from '../../features/documents/ReplaceFile.tsx'
import { shortHash } from '../../features/documents/short-hash.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import { KeyMark } from './KeyMark.tsx'
import { ShownPage } from './ShownPage.tsx'
import type { ConsoleActs } from './use-console-acts.ts'
import { VenueChoice } from './VenueChoice.tsx'

interface Props {
  readonly document: MeetingDocument
  readonly itemId: string
  readonly acts: ConsoleActs
  /** R or D means this one. */
  readonly isKeyed: boolean
}

/** One document: what it is, where it is, and what can be done with it now. */
export function ConsoleDocument({ document, itemId, acts: { act }, isKeyed }: Props) {
  const { t } = useText()
  const [asking, setAsking] = useState<'withdraw' | 'release' | 'remove' | 'edit' | null>(null)
  const [venueIds, setVenueIds] = useState<readonly string[]>([])
  const hallIds = useMeeting(({ venues }) => Object.keys(venues))
  const { id: documentId, title, released, releasedTo, page, version, mode } = document
  const asked = releasedTo === 'all' ? hallIds : releasedTo
  const received = asked.filter((venueId) => document.receipts[venueId]?.received !== undefined).length
  const done = asked.filter((venueId) => isDoneBy(document, venueId)).length
  const facts = [
    document.file === null
      ? t('console.noFile')
      : t('reading.versionHash', { version, hash: shortHash(document.file.sha256) }),
    mode === null ? null : t(`documents.${mode}`),
    released && releasedTo !== 'all' ? t('console.releasedSome', { count: releasedTo.length }) : null,
    released ? t('console.received', { count: received, total: asked.length }) : null,
    released && done > 0 ? t('documents.doneCount', { count: done }) : null,
  ].filter((fact) => fact !== null)
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
        {t(asking === null || asking === 'edit' ? 'common.close' : `console.${asking}`)}
      </DeskButton>
    </>
  )
  return (
    <li className={styles.row} data-on={page !== null}>
      <div className={styles.main}>
        <button
          type="button"
          className={styles.name}
          aria-label={t('documents.edit', { title })}
          onClick={() => setAsking('edit')}
        >
          {title}
        </button>{' '}
        <ClassMark label={document.classification} />
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <ReadDocument document={document} look="quiet" />
      {!released && (
        <>
          <ReplaceFile document={document} />
          <DeskButton small look="quiet" onClick={() => setAsking('remove')}>
            {t('console.remove')}
          </DeskButton>
          <ControlButton
            small
            aria-keyshortcuts={isKeyed ? 'R' : undefined}
            onClick={() => void act('documents.release', { documentId })}
          >
            {t('console.release')} {isKeyed && <KeyMark name="R" />}
          </ControlButton>
          <ControlButton small look="quiet" onClick={() => setAsking('release')}>
            {t('console.releaseTo')}
          </ControlButton>
        </>
      )}
      {released && page === null && (
        <ControlButton
          small
          aria-keyshortcuts={isKeyed ? 'D' : undefined}
          disabled={document.file === null}
          onClick={() => turn(1)}
        >
          {t('console.show')} {isKeyed && <KeyMark name="D" />}
        </ControlButton>
      )}
      {page !== null && <ShownPage document={document} page={page} onTurn={turn} />}
      {released && (
        <ControlButton small look="quiet" onClick={() => setAsking('withdraw')}>
          {t('console.withdraw')}
        </ControlButton>
      )}
      {asking === 'edit' && <EditDocument document={document} itemId={itemId} onClose={close} />}
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

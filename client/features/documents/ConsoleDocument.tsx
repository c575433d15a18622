import { Suspense, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { isDoneBy } from '../../../shared/domain/documents/documents.selectors.ts'
import { ControlButton } from '../../acts/ControlButton.tsx'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { useConsoleKeys } from '../../acts/use-console-keys.ts'
import { VenueChoice } from '../../acts/VenueChoice.tsx'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { KeyMark } from '../../components/KeyMark.tsx'
import { Row } from '../../components/List.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { DocumentName } from './DocumentName.tsx'
import { ReadDocument } from './ReadDocument.tsx'
import { ReplaceFile } from './ReplaceFile.tsx'
import { ShownPage } from './ShownPage.tsx'
import { shortHash } from './short-hash.ts'
import { usePageTurner } from './use-page-turner.ts'

const EditDocument = lazyPart(() => import('./EditDocument.tsx').then(({ EditDocument }) => EditDocument))

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
  const allVenueIds = useMeeting(({ venues }) => Object.keys(venues))
  const { id: documentId, title, released, releasedTo, page, version, mode } = document
  const asked = releasedTo === 'all' ? allVenueIds : releasedTo
  const received = asked.filter((venueId) => document.receipts[venueId]?.received !== undefined).length
  const done = asked.filter((venueId) => isDoneBy(document, venueId)).length
  const facts = [
    document.file === null
      ? t('documents.console.noFile')
      : t('documents.reading.versionHash', { version, hash: shortHash(document.file.sha256) }),
    mode === null ? null : t(`documents.${mode}`),
    released && releasedTo !== 'all' ? t('documents.console.releasedSome', { count: releasedTo.length }) : null,
    released ? t('documents.console.received', { count: received, total: asked.length }) : null,
    released && done > 0 ? t('documents.doneCount', { count: done }) : null,
  ]
  const turner = usePageTurner(document, page !== null || isKeyed, ({ page: to, part, of }) => {
    void act('documents.turnPage', { documentId, page: to, ...(of === null ? {} : { part, of }) })
  })
  const show = () => void turner.show()
  const hide = () => void act('documents.turnPage', { documentId, page: 0 })
  useConsoleKeys(isKeyed && released ? { show: page === null ? show : hide } : {})
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
        {t(asking === null || asking === 'edit' ? 'common.close' : `documents.console.${asking}`)}
      </DeskButton>
    </>
  )
  return (
    <Row main={<DocumentName document={document} facts={facts} onEdit={() => setAsking('edit')} />} on={page !== null}>
      <ReadDocument document={document} look="quiet" />
      {!released && (
        <>
          <ReplaceFile document={document} />
          <DeskButton small look="quiet" onClick={() => setAsking('remove')}>
            {t('documents.console.remove')}
          </DeskButton>
          <ControlButton
            small
            aria-keyshortcuts={isKeyed ? 'R' : undefined}
            onClick={() => void act('documents.release', { documentId })}
          >
            {t('documents.console.release')} {isKeyed && <KeyMark name="R" />}
          </ControlButton>
          <ControlButton small look="quiet" onClick={() => setAsking('release')}>
            {t('documents.console.releaseTo')}
          </ControlButton>
        </>
      )}
      {released && page === null && (
        <ControlButton
          small
          aria-keyshortcuts={isKeyed ? 'D' : undefined}
          disabled={document.file === null}
          onClick={show}
        >
          {t('documents.console.show')} {isKeyed && <KeyMark name="D" />}
        </ControlButton>
      )}
      {page !== null && <ShownPage turner={turner} onHide={hide} />}
      {released && (
        <ControlButton small look="quiet" onClick={() => setAsking('withdraw')}>
          {t('documents.console.withdraw')}
        </ControlButton>
      )}
      <Suspense fallback={null}>
        {asking === 'edit' && <EditDocument document={document} itemId={itemId} onClose={close} />}
      </Suspense>
      {asking === 'remove' && (
        <AskDialog title={t('documents.console.removeTitle', { title })} actions={actions} onClose={close}>
          <p>{t('documents.console.removeText')}</p>
        </AskDialog>
      )}
      {asking === 'withdraw' && (
        <AskDialog title={t('documents.console.withdrawTitle', { title })} actions={actions} onClose={close}>
          <p>{t('documents.console.withdrawText')}</p>
        </AskDialog>
      )}
      {asking === 'release' && (
        <AskDialog title={t('documents.console.releaseToTitle', { title })} actions={actions} onClose={close}>
          <VenueChoice chosen={venueIds} onChange={setVenueIds} />
        </AskDialog>
      )}
    </Row>
  )
}

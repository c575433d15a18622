import { useState } from 'react'
import { deliveryModes, type MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { ChoiceChips } from '../../components/ChoiceChips.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { DocumentOrder } from './DocumentOrder.tsx'
import styles from './EditDocument.module.css'
import { ReplaceFile } from './ReplaceFile.tsx'
import { shortHash } from './short-hash.ts'
import { VersionMark } from './VersionMark.tsx'

interface Props {
  readonly document: MeetingDocument
  /** The item in whose list it stands. */
  readonly itemId: string
  readonly onClose: () => void
}

/** What is said of a document, its file and its place; what is saved shows everywhere at once. */
export function EditDocument({ document, itemId, onClose }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [title, setTitle] = useState(document.title)
  const [issuedBy, setIssuedBy] = useState(document.issuedBy ?? '')
  const [mode, setMode] = useState(document.mode)
  const [classification, setClassification] = useState(document.classification ?? '')
  const save = async () => {
    const patch = {
      title: title.trim(),
      issuedBy: issuedBy.trim() || null,
      mode,
      classification: classification.trim() || null,
    }
    if (await run('save', 'documents.edit', { documentId: document.id, patch })) onClose()
  }
  const modeNames = deliveryModes.map((known) => t(`documents.${known}`))
  const chooseMode = (name: string) => setMode(deliveryModes[modeNames.indexOf(name)] ?? null)
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <ActButton look="primary" mark={marks.save} disabled={title.trim() === ''} onClick={() => void save()}>
        {t('common.save')}
      </ActButton>
    </>
  )
  return (
    <AskDialog title={t('documents.editTitle')} actions={actions} onClose={onClose}>
      <LineInput labelled label={t('documents.name')} value={title} onChange={setTitle} />
      <LineInput labelled label={t('documents.issuedBy')} value={issuedBy} maxLength={120} onChange={setIssuedBy} />
      <div className={styles.part}>
        <Note as="span" size={2} tone="soft">
          {t('documents.mode')}
        </Note>
        <ChoiceChips
          label={t('documents.mode')}
          choices={modeNames}
          chosen={mode === null ? '' : t(`documents.${mode}`)}
          onChoose={chooseMode}
        />
      </div>
      <div className={styles.part}>
        <LineInput
          labelled
          label={t('documents.classification')}
          placeholder={t('documents.classificationHint')}
          value={classification}
          maxLength={20}
          onChange={setClassification}
        />
        <ChoiceChips
          label={t('documents.classification')}
          choices={[t('documents.openTo'), t('documents.internal'), t('documents.workSecret')]}
          chosen={classification}
          onChoose={setClassification}
        />
      </div>
      <div className={styles.line}>
        <VersionMark document={document} />
        <ReplaceFile document={document} />
      </div>
      {document.released && (
        <Note size={2} tone="quiet">
          {t('documents.replaceNote')}
        </Note>
      )}
      {document.earlier.map(({ version, sha256, receipts }) => (
        <Note key={version} size={2} tone="quiet">
          {t('documents.earlier', { version, hash: shortHash(sha256), count: Object.keys(receipts).length })}
        </Note>
      ))}
      <DocumentOrder documentId={document.id} itemId={itemId} />
      <RefusalNote mark={marks.save} />
    </AskDialog>
  )
}

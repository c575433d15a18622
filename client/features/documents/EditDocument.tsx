import { useState } from 'react'
import { deliveryModes, type MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { AskActions } from '../../acts/AskActions.tsx'
import { AskedFirst } from '../../acts/beside/AskedFirst.tsx'
import { BesideLine } from '../../acts/beside/BesideLine.tsx'
import { BesideNote } from '../../acts/beside/BesideNote.tsx'
import { useFormBesideOthers } from '../../acts/beside/use-form-beside-others.ts'
import { useKeptForm } from '../../acts/beside/use-kept-form.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { ChoiceChips } from '../../components/ChoiceChips.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { DocumentOrder } from './DocumentOrder.tsx'
import { documentDraft, documentPatch } from './document-draft.ts'
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
export function EditDocument({ document, itemId, onClose: onLeave }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const standing = useMeeting(({ documents }) => lookUp(documents, document.id)) ?? document
  const form = useFormBesideOthers(documentDraft(standing), (name) => `document/${document.id}/${name}`)
  const letGo = useKeptForm(form, `document.${document.id}`)
  const onClose = () => {
    letGo()
    onLeave()
  }
  const [isTried, setIsTried] = useState(false)
  const [mode, classification] = [form.of('mode'), form.of('classification')]
  const save = async () => {
    setIsTried(true)
    if (form.asked.length > 0) return
    const { patch, from } = documentPatch(form.changes, standing)
    if (form.isUnchanged || (await run('save', 'documents.edit', { documentId: document.id, patch, from }))) onClose()
  }
  const modeNames = deliveryModes.map((known) => t(`documents.${known}`))
  const chooseMode = (name: string) => form.write('mode', deliveryModes[modeNames.indexOf(name)] ?? '')
  const modeName = (value: string) =>
    deliveryModes.flatMap((known) => (known === value ? [t(`documents.${known}`)] : []))[0] ?? ''
  const actions = (
    <AskActions
      mark={marks.save}
      disabled={form.values.title.trim() === ''}
      onAct={() => void save()}
      onClose={onClose}
    >
      {t('common.save')}
    </AskActions>
  )
  return (
    <AskDialog title={t('documents.editTitle')} actions={actions} onClose={onClose}>
      <BesideLine form={form} name="title" label={t('documents.name')} />
      <BesideLine form={form} name="issuedBy" label={t('documents.issuedBy')} maxLength={120} />
      <Stack gap={2}>
        <Note as="span" size={2} tone="soft">
          {t('documents.mode')}
        </Note>
        <ChoiceChips
          label={t('documents.mode')}
          choices={modeNames}
          chosen={modeName(mode.value)}
          onChoose={chooseMode}
        />
        <BesideNote
          field={mode}
          label={t('documents.mode')}
          inWords={modeName}
          onHold={(whose) => form.hold('mode', whose)}
        />
      </Stack>
      <Stack gap={2}>
        <BesideLine
          form={form}
          name="classification"
          label={t('documents.classification')}
          placeholder={t('documents.classificationHint')}
          maxLength={20}
        />
        <ChoiceChips
          label={t('documents.classification')}
          choices={[t('documents.openTo'), t('documents.internal'), t('documents.workSecret')]}
          chosen={classification.value}
          onChoose={(label) => form.write('classification', label)}
        />
      </Stack>
      <Cluster gap={4} justify="between" className={styles.line}>
        <VersionMark document={standing} />
        <ReplaceFile document={standing} />
      </Cluster>
      {standing.released && (
        <Note size={2} tone="quiet">
          {t('documents.replaceNote')}
        </Note>
      )}
      {standing.earlier.map(({ version, sha256, receipts }) => (
        <Note key={version} size={2} tone="quiet">
          {t('documents.earlier', { version, hash: shortHash(sha256), count: Object.keys(receipts).length })}
        </Note>
      ))}
      <DocumentOrder documentId={document.id} itemId={itemId} />
      {isTried && <AskedFirst count={form.asked.length} />}
      <RefusalNote mark={marks.save} />
    </AskDialog>
  )
}

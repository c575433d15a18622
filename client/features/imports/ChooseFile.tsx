import { useEffect, useState } from 'react'
import { type ImportKind, importKinds } from '../../../shared/domain/imports/import.model.ts'
import { Callout } from '../../components/Callout.tsx'
import { Chip } from '../../components/Chip.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Field } from '../../components/Field.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import styles from './ChooseFile.module.css'
import type { ChosenFile, Failure } from './use-import.ts'

interface Props {
  readonly kind: ImportKind
  readonly onKind: (kind: ImportKind) => void
  /** Why the last file was refused. */
  readonly failure: Failure | null
  readonly file: ChosenFile | null
  readonly onFile: (file: ChosenFile, encoding?: 'big5') => void
}

const accepted = '.xlsx,.xlsm,.csv,.tsv,.txt,.yaml,.yml,.json'

/** What is imported, and the file: dropped, chosen, or pasted out of a spreadsheet. */
export function ChooseFile({ kind, onKind, failure, file, onFile }: Props) {
  const { t } = useText()
  const [pasted, setPasted] = useState('')
  const asText = (text: string): ChosenFile => ({ file: new Blob([text]), name: t('imports.pasted') })
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement) return
      const [one] = event.clipboardData?.files ?? []
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (one !== undefined) onFile({ file: one, name: one.name })
      else if (text.trim() !== '') onFile({ file: new Blob([text]), name: t('imports.pasted') })
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onFile, t])
  return (
    <Stack gap={6} pad={[9, 7]} className={styles.choose}>
      <Cluster as="fieldset" gap={3} align="stretch" aria-label={t('imports.what')}>
        {importKinds.map((one) => (
          <Chip key={one} large pressed={one === kind} onClick={() => onKind(one)}>
            {t(`imports.part.${one}`)}
          </Chip>
        ))}
      </Cluster>
      {failure !== null && (
        <Callout tone="urgent" role="alert" line>
          <span>
            {file !== null && <strong>{file.name}　</strong>}
            {failure.sentence ?? refusalText(t, failure.rejection)}
          </span>
          {file !== null && failure.rejection.code === 'import.encoding' && (
            <DeskButton small onClick={() => onFile(file, 'big5')}>
              {t('imports.asBig5')}
            </DeskButton>
          )}
        </Callout>
      )}
      <FileDrop
        lead={t('imports.drop')}
        choose={t('imports.chooseFile')}
        accept={kind === 'agenda' ? `${accepted},.docx` : accepted}
        onFile={(one) => onFile({ file: one, name: one.name })}
      >
        <Text as="p" size={2} tone="soft" lines={1.6}>
          {t(kind === 'agenda' ? 'imports.formatsOfAgenda' : 'imports.formats')}
        </Text>
      </FileDrop>
      <Stack gap={3} align="start" className={styles.paste}>
        <Field label={t('imports.paste')}>
          <TextArea rows={4} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        </Field>
        <DeskButton disabled={pasted.trim() === ''} onClick={() => onFile(asText(pasted))}>
          {t('imports.readPasted')}
        </DeskButton>
      </Stack>
      <Text as="p" size={2} tone="soft" lines={1.6}>
        {t(`imports.columns.${kind}`)}
      </Text>
    </Stack>
  )
}

import { useRef } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { documentTypes } from '../../../shared/protocol/file-limits.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { UploadFaults } from './UploadFaults.tsx'
import { uploadRefusal } from './upload-refusal.ts'
import { useUploads } from './use-uploads.ts'

/** The bytes of a document that is on the agenda already: for the first time, or in place of what is there. */
export function ReplaceFile({ document }: { readonly document: MeetingDocument }) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  const { uploads, upload } = useUploads()
  const standing = uploads[document.id]
  const isBusy = standing !== undefined && standing.share < 1 && standing.refusal === null
  const label = t(document.file === null ? 'documents.console.upload' : 'documents.console.replace')
  return (
    <>
      <DeskButton
        small
        data-fills="documentFile"
        look={document.file === null ? 'line' : 'quiet'}
        busy={isBusy}
        onClick={() => input.current?.click()}
      >
        {isBusy ? `${Math.round(standing.share * 100)} %` : label}
      </DeskButton>
      <input
        ref={input}
        type="file"
        hidden
        accept={documentTypes.join(',')}
        aria-label={`${label} ${document.title}`}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file !== undefined) void upload(document.id, document.id, file)
        }}
      />
      {standing !== undefined && <UploadFaults faults={standing.faults} />}
      {standing?.refusal != null && <span role="alert">{uploadRefusal(t, standing.refusal)}</span>}
    </>
  )
}

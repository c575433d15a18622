import { useRef, useState } from 'react'
import {
  type MeetingDocument,
  type ReceiptStep,
  receiptSteps,
} from '../../../shared/domain/documents/documents.model.ts'
import type { ActMark } from '../../acts/act-marks.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { HttpRefusal } from '../../connection/http.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { downloadDocument } from './download-document.ts'
import styles from './HallDocumentCard.module.css'
import { ReceiptSteps } from './ReceiptSteps.tsx'

interface Props {
  readonly document: MeetingDocument
  readonly venueId: string
}

/** A document of the hall: fetched in one press, its steps marked one by one. */
export function HallDocumentCard({ document, venueId }: Props) {
  const { t } = useText()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const { marks, run } = useActs()
  const receipt = document.receipts[venueId] ?? {}
  const acknowledge = (step: ReceiptStep) =>
    run(step, 'documents.acknowledge', { documentId: document.id, venueId, step })
  const { download, fetching } = useDownload(document, () => {
    if (receipt.downloaded === undefined) void acknowledge('downloaded')
  })
  const { title } = document
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div className={styles.what}>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.about}>
            {[document.issuedBy, document.page === null ? null : t('operator.onScreen', { page: document.page })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <DeskButton
          small
          disabled={document.file === null}
          busy={fetching === 'pending'}
          aria-label={fetching === 'pending' ? undefined : t('operator.downloadDocument', { title })}
          onClick={() => void download()}
        >
          {t(
            document.file === null
              ? 'operator.noFile'
              : fetching === 'pending'
                ? 'operator.downloading'
                : 'operator.download',
          )}
        </DeskButton>
      </div>
      <ReceiptSteps
        title={title}
        receipt={receipt}
        marks={marks}
        timeZone={timeZone}
        onMark={(step) => void acknowledge(step)}
      />
      {[fetching, ...receiptSteps.map((step) => marks[step])].map((mark, index) => (
        <RefusalNote key={index} mark={mark} />
      ))}
    </li>
  )
}

/** The line broke before all of it had come. */
const brokenOff = { code: 'server.unreachable', params: {} } as const

/** One download at a time. */
function useDownload(document: MeetingDocument, onDone: () => void) {
  const { meetingId } = useSession()
  const [fetching, setFetching] = useState<ActMark | undefined>(undefined)
  const isBusy = useRef(false)
  const download = async () => {
    if (isBusy.current) return
    isBusy.current = true
    setFetching('pending')
    try {
      await downloadDocument(meetingId, document)
      setFetching(undefined)
      onDone()
    } catch (error) {
      setFetching(error instanceof HttpRefusal ? error.rejection : brokenOff)
    } finally {
      isBusy.current = false
    }
  }
  return { download, fetching }
}

import { lazy, Suspense, useEffect, useState } from 'react'
import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { AskFloorSheet } from './AskFloorSheet.tsx'
import { CheckInCard } from './CheckInCard.tsx'
import { FloorCard } from './FloorCard.tsx'
import { PhoneAgenda } from './PhoneAgenda.tsx'
import { PhoneHead } from './PhoneHead.tsx'
import { PhoneNotices } from './PhoneNotices.tsx'
import styles from './PhoneView.module.css'

const loadDocuments = () => import('./DocumentsSheet.tsx').then(({ DocumentsSheet }) => ({ default: DocumentsSheet }))
const DocumentsSheet = lazy(loadDocuments)

/** The attendee's page: what is on, am I checked in, the two things a thumb may want. */
export function PhoneView() {
  const { t } = useText()
  const { personId } = useSession()
  const [sheet, setSheet] = useState<'documents' | 'floor' | null>(null)
  const documents = useMeeting((state) => releasedDocuments(state.documents).length)
  const request = useMeeting(({ floor }) => floor.requests[0] ?? null)
  const isOpen = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const isListClosed = useMeeting(({ floor }) => floor.isListClosed)
  const close = () => setSheet(null)
  // Comes after the page is drawn, and before a thumb asks for it.
  useEffect(() => void loadDocuments().catch(() => undefined), [])
  return (
    <div className={styles.phone}>
      <div className={styles.scroll}>
        <PhoneHead />
        <main className={styles.body}>
          <FloorCard />
          <CheckInCard />
          <PhoneNotices />
          <PhoneAgenda />
        </main>
      </div>
      <nav className={styles.bar}>
        <button type="button" className={styles.plain} onClick={() => setSheet('documents')}>
          {t('phone.documentsCount', { count: documents })}
        </button>
        <button
          type="button"
          className={personId === null ? styles.plain : styles.main}
          disabled={!isOpen || (isListClosed && request === null)}
          onClick={() => setSheet('floor')}
        >
          {t(request !== null ? 'phone.asking' : isOpen && isListClosed ? 'phoneFloor.closed' : 'phone.askFloor')}
        </button>
      </nav>
      <Suspense fallback={null}>{sheet === 'documents' && <DocumentsSheet onClose={close} />}</Suspense>
      {sheet === 'floor' && <AskFloorSheet onClose={close} />}
    </div>
  )
}

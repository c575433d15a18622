import { lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { shownDocument, shownPart } from '../../../shared/domain/documents/documents.selectors.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { textWidth } from '../../components/fit-title.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { IsPast } from '../../store/is-past.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './DocumentScene.module.css'
import { ShownPageMark } from './ShownPageMark.tsx'

const PdfPage = lazy(() => import('./PdfPage.tsx').then(({ PdfPage }) => ({ default: PdfPage })))

/** From so many Chinese characters on a title is smaller, and smaller still. */
const longFrom = 26
const longestFrom = 40

/** What all halls read together, as large as it can be, over a slim line of what it is; `children` end the line. */
export function DocumentScene({ children }: { readonly children: ReactNode }) {
  const document = useMeeting(({ documents }) => shownDocument(documents))
  if (document === null || document.page === null) return null
  const { id, page, file } = document
  // Another document, another file: nothing that was found out about the one before holds.
  return (
    <Shown key={`${id} ${file?.sha256}`} document={document} page={page}>
      {children}
    </Shown>
  )
}

interface Props {
  readonly document: MeetingDocument
  readonly page: number
  readonly children: ReactNode
}

function Shown({ document, page, children }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const [pages, setPages] = useState(0)
  const isPast = useContext(IsPast)
  const { id, title, classification, file, version } = document
  // Live, a document that has had a file has one.
  const withoutFile = t(version > 0 ? 'documents.screen.replaced' : 'documents.screen.documentMissing')
  return (
    <Stack sinks className={styles.scene}>
      <Box shrinks sinks className={styles.paper}>
        {file === null ? (
          <p role="status">{withoutFile}</p>
        ) : (
          <Suspense fallback={<p role="status">{t('documents.screen.documentLoading')}</p>}>
            <PdfPage
              meetingId={meetingId}
              documentId={id}
              sha256={file.sha256}
              contentType={file.contentType}
              sealKey={file.sealKey}
              page={page}
              {...shownPart(document)}
              loadingText={t('documents.screen.documentLoading')}
              failedText={t(isPast ? 'documents.screen.gone' : 'documents.screen.documentMissing')}
              pageFailedText={t('documents.screen.pageFault', { page })}
              onPages={setPages}
            />
          </Suspense>
        )}
      </Box>
      <Cluster apart={7} shrinks screen={3}>
        <Text
          as="h1"
          shrinks
          balanced
          serif
          screen={4}
          weight={700}
          lines={1.25}
          className={styles.title}
          data-length={lengthOf(title)}
        >
          {title} <ClassMark label={classification} />
        </Text>
        {pages > 0 && <ShownPageMark page={Math.min(page, pages)} total={pages} {...shownPart(document)} />}
        <div className={styles.end}>{children}</div>
      </Cluster>
    </Stack>
  )
}

function lengthOf(title: string): 'short' | 'long' | 'longest' {
  const width = textWidth(title)
  return width < longFrom ? 'short' : width < longestFrom ? 'long' : 'longest'
}

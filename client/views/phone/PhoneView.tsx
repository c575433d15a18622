import { Suspense } from 'react'
import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { lazyPart } from '../../components/lazy-part.ts'
import { PhoneAgenda } from '../../features/agenda/PhoneAgenda.tsx'
import { useOwnName } from '../../features/attendance/check-in/use-own-name.ts'
import { needTexts, useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import { PhoneHead } from './PhoneHead.tsx'
import styles from './PhoneView.module.css'
import { useLineText } from './use-line-text.ts'
import { useOpenParts } from './use-open-parts.ts'

const PhoneCards = lazyPart(async () => {
  const [{ PhoneCards }] = await Promise.all([import('./PhoneCards.tsx'), needTexts('after')])
  return PhoneCards
})
const AboutMe = lazyPart(async () => {
  const [{ AboutMe }] = await Promise.all([import('../../features/attendance/me/AboutMe.tsx'), needTexts('after')])
  return AboutMe
})
const PhoneParts = lazyPart(() => import('./PhoneParts.tsx').then(({ PhoneParts }) => PhoneParts))

/** The attendee's page: who am I, what is on, what is on the screens, the two things a thumb may want. */
export function PhoneView() {
  const name = useOwnName()
  const lineText = useLineText()
  const { part, open, close } = useOpenParts()
  return (
    <div className={styles.phone}>
      <div className={styles.scroll}>
        <PhoneHead name={name} lineText={lineText} />
        <main className={styles.body}>
          <Suspense fallback={null}>
            <PhoneCards part={part} onOpen={open} />
          </Suspense>
          <PhoneAgenda />
          <Suspense fallback={null}>
            <AboutMe onOpen={() => open('me')} />
          </Suspense>
        </main>
      </div>
      <Acts onDocuments={() => open('documents')} onAsk={() => open('floor')} />
      <Suspense fallback={null}>
        <PhoneParts part={part} onOpen={open} onClose={close} name={name} lineText={lineText} />
      </Suspense>
    </div>
  )
}

function Acts({ onDocuments, onAsk }: { readonly onDocuments: () => void; readonly onAsk: () => void }) {
  const { t } = useText()
  const { status } = useFreshness()
  const documents = useMeeting((state) => releasedDocuments(state.documents).length)
  const isAsking = useMeeting(({ floor }) => floor.requests.length > 0)
  const isOpen = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const isListClosed = useMeeting(({ floor }) => floor.isListClosed)
  const isEnded = status === 'ended'
  return (
    <nav className={styles.bar}>
      <button type="button" disabled={isEnded} onClick={onDocuments}>
        {t('meeting.phone.documentsCount', { count: documents })}
      </button>
      <button type="button" disabled={isEnded || !isOpen || (isListClosed && !isAsking)} onClick={onAsk}>
        {t(
          isAsking ? 'meeting.phone.asking' : isOpen && isListClosed ? 'floor.phone.closed' : 'meeting.phone.askFloor',
        )}
      </button>
    </nav>
  )
}

import { useRef, useState } from 'react'
import { maxTimestampBytes } from '../../../../shared/protocol/file-limits.ts'
import { usePaper } from '../../../acts/papers/use-paper.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { callApi } from '../../../connection/http.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { isInstant, shapeOf } from '../../../connection/wire-shape.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'

const isKept = shapeOf({ at: isInstant })

/** Why an answer is not laid beside the seal. */
const reasons = {
  'seal.notATimestamp': 'meeting.archive.notATimestamp',
  'seal.timestampRefused': 'meeting.archive.timestampRefused',
  'seal.otherTimestamp': 'meeting.archive.otherTimestamp',
  'seal.timestampTooLarge': 'meeting.archive.notATimestamp',
  'seal.noKey': 'meeting.archive.noSeal',
  'seal.notAdjourned': 'meeting.archive.noSeal',
} as const

const isKnown = (code: string): code is keyof typeof reasons => code in reasons

/** What an authority outside is sent, and its answer, which goes into the archive. @source EVD-7 */
export function SealTimestamp({ meetingId, title }: { readonly meetingId: string; readonly title: string }) {
  const { t, language } = useText()
  const chooser = useRef<HTMLInputElement>(null)
  const { markOf, bring } = usePaper<'tsq'>()
  const [said, setSaid] = useState<{ readonly tone: 'good' | 'bad'; readonly text: string } | null>(null)
  const told = (code: string, otherwise: string) => (isKnown(code) ? t(reasons[code]) : otherwise)
  const mark = markOf('tsq')
  const ask = () => {
    const path = addressOf('GET /api/meetings/:meetingId/seal.tsq', { meetingId }, {})
    void bring('tsq', path, `${title}.tsq`)
  }
  const keep = (file: File) => {
    if (file.size > maxTimestampBytes) return setSaid({ tone: 'bad', text: t('meeting.archive.notATimestamp') })
    const headers = { 'content-type': 'application/timestamp-reply' }
    const sent = { params: { meetingId }, body: file, headers }
    callApi('PUT /api/meetings/:meetingId/seal.tsr', isKept, sent).then(
      ({ at }) => {
        const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(at)
        setSaid({ tone: 'good', text: t('meeting.archive.timestampKept', { date }) })
      },
      (error: unknown) => {
        const rejection = rejectionOf(error)
        setSaid({ tone: 'bad', text: told(rejection.code, refusalText(t, rejection)) })
      },
    )
  }
  return (
    <Stack gap={3}>
      <p>{t('meeting.archive.timestampAbout')}</p>
      <Cluster as="span" gap={3} align="stretch" wraps>
        <DeskButton small busy={mark === 'pending'} onClick={ask}>
          {t('meeting.archive.takeRequest')}
        </DeskButton>
        <DeskButton small onClick={() => chooser.current?.click()}>
          {t('meeting.archive.giveAnswer')}
        </DeskButton>
      </Cluster>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('meeting.archive.giveAnswer')}
        accept=".tsr"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) keep(file)
          event.target.value = ''
        }}
      />
      {mark !== undefined && mark !== 'pending' && (
        <Note tone="bad" role="alert">
          {told(mark.code, refusalText(t, mark))}
        </Note>
      )}
      {said !== null && (
        <Note tone={said.tone} role={said.tone === 'bad' ? 'alert' : 'status'}>
          {said.text}
        </Note>
      )}
    </Stack>
  )
}

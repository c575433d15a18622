import { useEffect, useRef, useState } from 'react'
import type { MeetingStatus } from '../../../../shared/domain/lifecycle/lifecycle.model.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { fetchRetention, type Retention } from '../../../acts/fetch-retention.ts'
import { bringFile } from '../../../acts/papers/bring-file.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { byteSize } from '../../../components/byte-size.ts'
import { Callout } from '../../../components/Callout.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { longDate } from '../../../components/format-time.ts'
import { Note } from '../../../components/Note.tsx'
import { ProgressBar } from '../../../components/ProgressBar.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import styles from './ArchiveDialog.module.css'
import { SealTimestamp } from './SealTimestamp.tsx'

interface Props {
  readonly meeting: {
    readonly meetingId: string
    readonly title: string
    readonly timeZone: string
    readonly status: MeetingStatus
  }
  readonly onClose: () => void
}

/** What leaves the server with the archive, what stays, what is erased here, and who is answerable from then on. */
export function ArchiveDialog({ meeting, onClose }: Props) {
  const { t, language } = useText()
  const { meetingId, title, timeZone, status } = meeting
  const retention = useRetention(meetingId)
  const [withRoster, setWithRoster] = useState(true)
  const { coming, refusal, bring } = useComingFile()
  const date = (at: Instant) => longDate(at, timeZone, language)
  const take = async () => {
    const query = { roster: withRoster ? '1' : '0' } as const
    const path = addressOf('GET /api/meetings/:meetingId/archive.zip', { meetingId }, query)
    if (await bring(path, `${title} ${t('meeting.archive.fileName')}.zip`)) onClose()
  }
  return (
    <AskDialog
      title={t('meeting.archive.title')}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('meeting.archive.cancel')}</DeskButton>
          <DeskButton look="primary" busy={coming !== null} onClick={() => void take()}>
            {t(refusal === null ? 'meeting.archive.take' : 'meeting.archive.takeAgain')}
          </DeskButton>
        </>
      }
    >
      <p>{title}</p>
      {status !== 'adjourned' && <Note tone="warn">{t('meeting.archive.notEnded')}</Note>}
      <Stack as="dl" gap={4} className={styles.facts}>
        <Fact
          name={t('meeting.archive.holds')}
          sentences={[t('meeting.archive.holdsAbout'), t('meeting.archive.holdsNames')]}
        />
        <Fact name={t('meeting.archive.staysBehind')} sentences={[t('meeting.archive.staysBehindAbout')]} />
        {retention !== null && <Fact name={t('meeting.archive.erased')} sentences={erasedHere(t, retention, date)} />}
      </Stack>
      {status === 'adjourned' && <SealTimestamp meetingId={meetingId} title={title} />}
      <Choice type="checkbox" checked={withRoster} onChange={() => setWithRoster(!withRoster)}>
        {t('meeting.archive.roster')}
      </Choice>
      {withRoster && retention?.erased !== 'people' && <Callout as="p">{t('meeting.archive.keeper')}</Callout>}
      {coming !== null && (
        <Stack gap={2}>
          <Note size={2} tone="soft" role="status">
            {coming === 0 ? t('meeting.archive.making') : t('meeting.archive.coming', { size: byteSize(coming) })}
          </Note>
          <ProgressBar label={t('meeting.archive.title')} share={null} />
        </Stack>
      )}
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
    </AskDialog>
  )
}

/** Told so often, ms. */
const toldEveryMs = 100

/** A file that is made while it comes, so that nobody knows how long it will be; whoever closes the dialog calls it off. */
function useComingFile() {
  /** Bytes that are here; null: nothing is on its way. */
  const [coming, setComing] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const ending = useRef<AbortController>(null)
  useEffect(() => () => ending.current?.abort(), [])
  /** @returns whether it is there. */
  const bring = async (path: string, name: string): Promise<boolean> => {
    let toldAt = 0
    const onBytes = (bytes: number) => {
      if (performance.now() - toldAt < toldEveryMs) return
      toldAt = performance.now()
      setComing(bytes)
    }
    ending.current = new AbortController()
    setComing(0)
    setRefusal(null)
    const reason = await bringFile(path, name, { signal: ending.current.signal }, onBytes)
    setComing(null)
    setRefusal(reason)
    return reason === null
  }
  return { coming, refusal, bring }
}

/** null until it is known; the archive can be taken without. */
function useRetention(meetingId: string): Retention | null {
  const [retention, setRetention] = useState<Retention | null>(null)
  useEffect(() => {
    fetchRetention(meetingId).then(setRetention, () => setRetention(null))
  }, [meetingId])
  return retention
}

function erasedHere(t: Translate, { dueAt, names, erased }: Retention, date: (at: Instant) => string) {
  if (erased === 'people') return [t('meeting.archive.peopleGone')]
  return [
    erased === 'phones' ? t('meeting.archive.phonesGone') : t('meeting.archive.phonesGo', { date: date(dueAt) }),
    names === null ? t('meeting.archive.namesStay') : t('meeting.archive.namesGo', { date: date(names.dueAt) }),
  ]
}

const Fact = ({ name, sentences }: { readonly name: string; readonly sentences: readonly string[] }) => (
  <div>
    <dt>{name}</dt>
    {sentences.map((sentence) => (
      <dd key={sentence}>{sentence}</dd>
    ))}
  </div>
)

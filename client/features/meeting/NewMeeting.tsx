import { type ChangeEvent, useRef } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { FileFaults } from './FileFaults.tsx'
import styles from './NewMeeting.module.css'
import { NewMeetingLinks } from './NewMeetingLinks.tsx'
import { useNewMeeting } from './use-new-meeting.ts'

/** Makes a meeting from a file; shows every fault of it, or its links. */
export function NewMeeting({ onCreated }: { readonly onCreated: () => void }) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  const { isBusy, created, faults, refusal, create } = useNewMeeting(onCreated)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file !== undefined) void create(file)
  }
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('meeting.home.meetings')}</h1>
        <DeskButton className={styles.choose} busy={isBusy} onClick={() => input.current?.click()}>
          {t(isBusy ? 'meeting.home.creating' : 'meeting.home.create')}
        </DeskButton>
        <input
          ref={input}
          type="file"
          hidden
          accept=".yaml,.yml,.json"
          aria-label={t('meeting.home.create')}
          onChange={choose}
        />
      </div>
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
      {faults !== null && (
        <div className={styles.outcome} role="alert">
          <Note tone="bad">{t('meeting.home.faults', { name: faults.file, count: faults.list.length })}</Note>
          <FileFaults faults={faults.list} />
        </div>
      )}
      {created !== null && <NewMeetingLinks created={created} />}
    </>
  )
}

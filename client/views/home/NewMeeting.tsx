import { type ChangeEvent, useRef } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
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
        <h1 className={styles.title}>{t('site.meetings')}</h1>
        <DeskButton className={styles.choose} busy={isBusy} onClick={() => input.current?.click()}>
          {t(isBusy ? 'site.creating' : 'site.create')}
        </DeskButton>
        <input
          ref={input}
          type="file"
          hidden
          accept=".yaml,.yml,.json"
          aria-label={t('site.create')}
          onChange={choose}
        />
      </div>
      {refusal !== null && (
        <p className={styles.refusal} role="alert">
          {refusalText(t, refusal)}
        </p>
      )}
      {faults !== null && (
        <div className={styles.outcome} role="alert">
          <p className={styles.refusal}>{t('site.faults', { name: faults.file, count: faults.list.length })}</p>
          <ul className={styles.faults}>
            {faults.list.map(({ path, message }, index) => (
              <li key={index}>
                <code>{path === '' ? t('site.wholeFile') : path}</code> {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {created !== null && <NewMeetingLinks created={created} />}
    </>
  )
}

import { useCallback, useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { fetchRetention, type Retention } from '../../../acts/fetch-retention.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Box } from '../../../components/Box.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Toolbar } from '../../../components/Toolbar.tsx'
import { pagePath } from '../../../connection/page-path.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { needTexts, useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useSession } from '../../../store/use-meeting.ts'
import { ErasePeople } from './ErasePeople.tsx'
import styles from './PeopleDialog.module.css'
import { PhoneRows } from './PhoneRows.tsx'
import { fetchPeople, type KnownPerson } from './people-calls.ts'
import { RetentionNote } from './RetentionNote.tsx'

/** Whom to call, how long the numbers stay, and their end. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { meetingId, role } = useSession()
  const [people, setPeople] = useState<readonly KnownPerson[] | null>(null)
  const [retention, setRetention] = useState<Retention | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [query, setQuery] = useState('')
  const load = useCallback(() => {
    Promise.all([fetchPeople(meetingId), fetchRetention(meetingId)]).then(
      ([known, kept]) => {
        setPeople(known)
        setRetention(kept)
        setRefusal(null)
      },
      (error: unknown) => setRefusal(rejectionOf(error)),
    )
  }, [meetingId])
  useEffect(load, [load])
  useEffect(() => void needTexts('imports'), [])
  const mayErase = (role === 'owner' || role === 'organiser') && retention !== null
  return (
    <AskDialog
      wide
      title={t('attendance.people.title')}
      actions={
        <>
          {role !== 'operator' && (
            <Box
              as="a"
              pad={[0, 4]}
              size={3}
              tone="plain"
              least={36}
              className={styles.link}
              href={pagePath(meetingId, 'import')}
            >
              {t('imports.title.roster')}
            </Box>
          )}
          <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
        </>
      }
      onClose={onClose}
    >
      {retention !== null && <RetentionNote retention={retention} />}
      {refusal !== null && (
        <Toolbar>
          <Note tone="bad" role="alert">
            {refusalText(t, refusal)}
          </Note>
          <DeskButton small onClick={load}>
            {t('common.retry')}
          </DeskButton>
        </Toolbar>
      )}
      <LineInput label={t('attendance.people.search')} value={query} onChange={setQuery} />
      <PhoneRows people={people} query={query} isFailed={refusal !== null} />
      {mayErase && <ErasePeople erased={retention.erased} onErased={load} />}
    </AskDialog>
  )
}

import { useCallback, useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { LoadRefusal } from '../../../acts/LoadRefusal.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskPage } from '../../../components/DeskPage.tsx'
import { Text } from '../../../components/Text.tsx'
import { basePath } from '../../../connection/base-path.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { AuditTable } from './AuditTable.tsx'
import { type Journal, readJournal } from './audit-entries.ts'
import { SealFacts } from './SealFacts.tsx'

/** Who did what with links, documents and people of a meeting, and its seal; read once, without a socket. */
export function AuditPage({ meetingId }: { readonly meetingId: string }) {
  const { t } = useText()
  const [journal, setJournal] = useState<Journal | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const load = useCallback(() => {
    setRefusal(null)
    readJournal(meetingId).then(setJournal, (error: unknown) => setRefusal(rejectionOf(error)))
  }, [meetingId])
  useEffect(load, [load])
  const title = journal?.meeting.meeting.title
  useEffect(() => {
    document.title = [t('accounts.audit.title'), title].filter(Boolean).join(' · ')
  }, [t, title])
  return (
    <DeskPage
      home={`${basePath}/`}
      wide
      busy={journal === null && refusal === null}
      tools={
        <DeskButton look="quiet" onClick={() => window.print()}>
          {t('common.print')}
        </DeskButton>
      }
    >
      <div>
        <Text as="h1" serif size={7} weight={900} lines={1.3}>
          {t('accounts.audit.title')}
        </Text>
        {title !== undefined && (
          <Text as="p" size={4} tone="soft" above={2}>
            {title}
          </Text>
        )}
      </div>
      {refusal !== null && <LoadRefusal refusal={refusal} onReload={load} />}
      {journal === null && refusal === null && <p role="status">{t('common.loading')}</p>}
      {journal !== null && <AuditTable journal={journal} />}
      {journal?.meeting.meeting.status === 'adjourned' && <SealFacts meetingId={meetingId} />}
    </DeskPage>
  )
}

import { useState } from 'react'
import { LoadRefusal } from '../../acts/LoadRefusal.tsx'
import { Box } from '../../components/Box.tsx'
import { DeskButton, DeskLink } from '../../components/DeskButton.tsx'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { PartHead } from '../../components/PartHead.tsx'
import { pagePath } from '../../connection/page-path.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { AddFollowUp } from './AddFollowUp.tsx'
import { FollowUpFiles } from './FollowUpFiles.tsx'
import { type Filter, FollowUpFilters, filterInAddress, passes } from './FollowUpFilters.tsx'
import styles from './FollowUpList.module.css'
import { FollowUpRow } from './FollowUpRow.tsx'
import { FromPoints } from './FromPoints.tsx'
import { RemovedFollowUps } from './RemovedFollowUps.tsx'
import { useFollowUps } from './use-follow-ups.ts'

/** The list of what is to be done after the meeting: read, assigned, followed up and closed in its place. */
export function FollowUpList() {
  const { t } = useText()
  const { meetingId } = useSession()
  const { list, isBehind, refusal, reload } = useFollowUps()
  const [openId, setOpenId] = useState<string | null>(null)
  const [filter, setFilter] = useState<Filter>(filterInAddress)
  const [dialog, setDialog] = useState<'add' | 'points' | null>(null)
  const hasPoints = useMeeting(({ agenda }) => agenda.items.some(({ points }) => points.length > 0))
  const all = list?.followUps ?? []
  const shown = all.filter((followUp) => followUp.id === openId || passes(followUp, filter))
  return (
    <section aria-label={t('follow-up.title')} aria-busy={list === null && refusal === null}>
      <PartHead title={t('follow-up.title')} sum={list === null ? '' : t('follow-up.sum', { count: all.length })}>
        <FollowUpFiles />
        <DeskLink href={pagePath(meetingId, 'import', { kind: 'followUps' })}>{t('follow-up.import')}</DeskLink>
        {hasPoints && <DeskButton onClick={() => setDialog('points')}>{t('follow-up.fromPoints')}</DeskButton>}
        <DeskButton look="primary" onClick={() => setDialog('add')}>
          {t('follow-up.add')}
        </DeskButton>
      </PartHead>
      {refusal !== null && <LoadRefusal refusal={refusal} onReload={reload} />}
      {list === null && refusal === null && <div className={styles.waiting} />}
      {list !== null && all.length === 0 && (
        <EmptyNote text={t('follow-up.empty')} hint={t(hasPoints ? 'follow-up.emptyPoints' : 'follow-up.emptyHint')} />
      )}
      {list !== null && all.length > 0 && (
        <>
          <FollowUpFilters counts={list.counts} total={all.length} filter={filter} onFilter={setFilter} />
          <ColumnNames />
          <Box as="ol" edge="top">
            {shown.map((followUp) => (
              <Box key={followUp.id} as="li" edge="bottom" className={styles.row} data-open={followUp.id === openId}>
                <FollowUpRow
                  followUp={followUp}
                  today={list.today}
                  isBehind={isBehind}
                  isOpen={followUp.id === openId}
                  onToggle={() => setOpenId(followUp.id === openId ? null : followUp.id)}
                />
              </Box>
            ))}
          </Box>
          {shown.length === 0 && <EmptyNote text={t('follow-up.noneSuch')} />}
        </>
      )}
      {list !== null && <RemovedFollowUps removed={list.removed} />}
      {dialog === 'add' && <AddFollowUp onClose={() => setDialog(null)} />}
      {dialog === 'points' && list !== null && <FromPoints known={all} onClose={() => setDialog(null)} />}
    </section>
  )
}

/** For eyes: every line says its own contents. */
function ColumnNames() {
  const { t } = useText()
  return (
    <Box gap={4} size={2} tone="soft" className={styles.columns} aria-hidden="true">
      <span>{t('follow-up.number')}</span>
      <span>{t('follow-up.text')}</span>
      <span>{t('follow-up.charged')}</span>
      <span>{t('follow-up.inCharge')}</span>
      <span>{t('follow-up.due')}</span>
      <span>{t('follow-up.progress')}</span>
      <span>{t('follow-up.standing')}</span>
    </Box>
  )
}

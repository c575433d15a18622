import { useState } from 'react'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { dayAndTime } from '../../components/format-time.ts'
import { List, Row } from '../../components/List.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { chargedName } from './charged-names.ts'
import styles from './FollowUpReports.module.css'
import type { ToldFollowUp } from './follow-up-calls.ts'
import { typedText } from './follow-up-words.ts'
import { PercentBar } from './PercentBar.tsx'
import { ReportFields } from './ReportFields.tsx'

/** What each has said last of how far it is, and a line to say it for those who have no link. */
export function FollowUpReports({ followUp }: { readonly followUp: ToldFollowUp }) {
  const { t, language } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const [isOpen, setIsOpen] = useState(false)
  const { id: followUpId, reports, closed } = followUp
  return (
    <Stack gap={3} align="start" className={styles.reports}>
      {reports.length > 0 && (
        <List aria-label={t('follow-up.reports')}>
          {reports.map(({ venueId, percent, note, at }) => (
            <Row
              key={venueId ?? ''}
              main={<span className={styles.note}>{note === null ? t('follow-up.noNote') : typedText(t, note)}</span>}
            >
              <span className={styles.who}>
                {venueId === null ? t('follow-up.byStaff') : chargedName(venues, venueId)}
              </span>
              <span className={styles.bar}>
                <PercentBar percent={percent} />
              </span>
              <Text size={2} tone="soft" rigid>
                {dayAndTime(at, timeZone, language)}
              </Text>
            </Row>
          ))}
        </List>
      )}
      {closed === null && !isOpen && (
        <DeskButton small look="quiet" onClick={() => setIsOpen(true)}>
          {t('follow-up.report')}
        </DeskButton>
      )}
      {closed === null && isOpen && (
        <ReportFields
          percent={followUp.percent}
          mark={marks.report}
          onReport={async (report) => {
            if (await run('report', 'followUps.reportOfUnit', { followUpId, ...report })) setIsOpen(false)
          }}
        />
      )}
      <RefusalNote mark={marks.report} />
    </Stack>
  )
}

import { useState } from 'react'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Badge } from '../../components/Badge.tsx'
import { Card } from '../../components/Card.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { dayAndTime } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { AskExtension } from './AskExtension.tsx'
import type { ToldFollowUp } from './follow-up-calls.ts'
import { dueWords, sourceWords, standingTone, typedText } from './follow-up-words.ts'
import { PercentBar } from './PercentBar.tsx'
import { ReportFields } from './ReportFields.tsx'
import styles from './VenueFollowUpCard.module.css'

interface Props {
  readonly followUp: ToldFollowUp
  readonly venueId: string
  readonly today: string
}

/** One thing that this hall is charged with. */
export function VenueFollowUpCard({ followUp, venueId, today }: Props) {
  const { t, language } = useText()
  const { marks, run } = useActs()
  const items = useMeeting(({ agenda }) => agenda.items)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const [isAsking, setIsAsking] = useState(false)
  const { id: followUpId, number, text, source, lead, inCharge, due, standing, closed, extension, answer } = followUp
  const own = followUp.reports.find((report) => report.venueId === venueId)
  const mayAsk = lead === venueId && closed === null && due !== null && due >= today && extension === null
  return (
    <Card as="article" gap={3} pad={4}>
      <Text as="p" size={4} weight={600}>
        {number}. {typedText(t, text)}
      </Text>
      <Text as="p" size={2} tone="soft" gap={[2, 4]} className={styles.facts}>
        <Badge small tone={standingTone[standing]}>
          {t(`follow-up.standing.${standing}`)}
        </Badge>
        <span>{t(lead === venueId ? 'follow-up.weLead' : 'follow-up.weHelp')}</span>
        {due !== null && (
          <span>
            {t('follow-up.dueOn', { due })} {dueWords(t, followUp, today)}
          </span>
        )}
        {inCharge !== null && <span>{t('follow-up.inChargeOf', { name: typedText(t, inCharge) })}</span>}
        <span>{sourceWords(t, items, source, text.text)}</span>
      </Text>
      <PercentBar percent={closed === null ? (own?.percent ?? 0) : followUp.percent} />
      {own?.note != null && <Note size={3}>{typedText(t, own.note)}</Note>}
      {extension !== null && (
        <Note size={3} tone="warn">
          {t('follow-up.waitsFor', { due: extension.due })}
        </Note>
      )}
      {extension === null && answer !== null && closed === null && (
        <Note size={3} tone={answer.isGranted ? 'good' : 'bad'}>
          {answer.isGranted ? t('follow-up.granted', { due: due ?? '' }) : t('follow-up.declined')}
          {answer.reason !== null && ` ${typedText(t, answer.reason)}`}
        </Note>
      )}
      {closed !== null && (
        <Note size={3} tone="good">
          {t('follow-up.closedBy', {
            name: typedText(t, closed.approvedBy),
            time: dayAndTime(closed.at, timeZone, language),
          })}
        </Note>
      )}
      {closed === null && (
        <ReportFields
          percent={own?.percent ?? 0}
          mark={marks.report}
          onReport={async (report) => {
            await run('report', 'followUps.report', { followUpId, venueId, ...report })
          }}
        />
      )}
      <RefusalNote mark={marks.report} />
      {mayAsk && (
        <span>
          <DeskButton small look="quiet" onClick={() => setIsAsking(true)}>
            {t('follow-up.askExtension')}
          </DeskButton>
        </span>
      )}
      {isAsking && <AskExtension followUp={followUp} venueId={venueId} onClose={() => setIsAsking(false)} />}
    </Card>
  )
}

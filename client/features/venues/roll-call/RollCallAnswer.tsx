import { useState } from 'react'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { between } from '../../../../shared/kernel/time.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime, countdown } from '../../../components/format-time.ts'
import { Line } from '../../../components/Line.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { AnswerFor } from './AnswerFor.tsx'
import { allFine } from './answer-parts.ts'
import { type RollCallStanding, waitedMs } from './roll-call-standing.ts'

/** What a hall said, or how long it is waited for; and what the moderator may do about it. */
export function RollCallAnswer({ venue, standing }: { readonly venue: Venue; readonly standing: RollCallStanding }) {
  const { t } = useText()
  const now = useNow()
  const { marks, run } = useActs()
  const [isExplained, setIsExplained] = useState(false)
  const { timeZone, status } = useMeeting(({ meeting }) => meeting)
  const { rollCall, id: venueId } = venue
  if (rollCall === null) return '–'
  const isCalling = rollCall.status === 'calling'
  return (
    <>
      <Line>
        <span>
          {isCalling ? waitText(t, standing, countdown(waitedMs(rollCall, now))) : saidText(t, venue, timeZone)}
        </span>
        {status !== 'adjourned' && (
          <Cluster as="span" gap={2} align="stretch" rigid>
            {isCalling && (
              <>
                <ActButton
                  small
                  mark={marks.answer}
                  onClick={() => void run('answer', 'rollCall.answer', { venueId, ...allFine })}
                >
                  {t('venues.rollCall.answerFor')}
                </ActButton>
                <DeskButton small look="quiet" aria-expanded={isExplained} onClick={() => setIsExplained(!isExplained)}>
                  {t('venues.rollCall.withFault')}
                </DeskButton>
              </>
            )}
            <ActButton
              small
              look="quiet"
              mark={marks.call}
              onClick={() => void run('call', 'rollCall.call', { venueId })}
            >
              {t(rollCall.timesCalled === 0 ? 'venues.rollCall.callVenue' : 'venues.rollCall.callAgain')}
            </ActButton>
          </Cluster>
        )}
      </Line>
      {isCalling && isExplained && <AnswerFor venueId={venueId} />}
      <RefusalNote mark={marks.answer} />
      <RefusalNote mark={marks.call} />
    </>
  )
}

const waitTexts = { late: 'venues.rollCall.waitingLate', overdue: 'venues.rollCall.waitingOverdue' } as const

function waitText(t: Translate, standing: RollCallStanding, time: string): string {
  if (standing === 'late' || standing === 'overdue') return t(waitTexts[standing], { time })
  const waiting = t('venues.rollCall.waiting', { time })
  return standing === 'next' ? `${t('venues.rollCall.call')} · ${waiting}` : waiting
}

function saidText(t: Translate, { rollCall }: Venue, timeZone: string): string {
  if (rollCall === null || rollCall.status === 'queued') return t('venues.rollCall.queued')
  const { answeredAt, calledAt, openedAt, onBehalf } = rollCall
  if (answeredAt === null) return t(calledAt === null ? 'venues.rollCall.uncalled' : 'venues.rollCall.unanswered')
  const after = countdown(between(calledAt ?? openedAt, answeredAt))
  const said = t('venues.rollCall.answeredAt', { time: clockTime(answeredAt, timeZone, true), after })
  return onBehalf ? `${said} · ${t('venues.rollCall.onBehalf')}` : said
}

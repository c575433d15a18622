import { useState } from 'react'
import type { ReadinessCheck, Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { PendingText } from '../../../acts/PendingText.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import type { Acts } from '../../../acts/use-acts.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './ReadinessRow.module.css'

interface Props {
  readonly venue: Venue
  readonly check: ReadinessCheck
  readonly acts: Acts
  readonly timeZone: string
  readonly isOver: boolean
}

/** One check: fine in one press; a problem may be told in words. */
export function ReadinessRow({ venue, check, acts, timeZone, isOver }: Props) {
  const { t } = useText()
  const [note, setNote] = useState<string | null>(null)
  const report = venue.readiness[check]
  const mark = acts.marks[check]
  const isPending = mark === 'pending'
  const name = t(`venues.operator.${check}`)
  const send = async (status: 'ok' | 'problem', words: string | null) => {
    const isDone = await acts.run(check, 'venues.reportReadiness', { venueId: venue.id, check, status, note: words })
    if (isDone) setNote(null)
  }
  const reportProblem = () => void send('problem', note?.trim() || null)
  return (
    <Stack as="li" least={44} pad={[2, 0]} edge="bottom" className={styles.row}>
      <Text
        size={3}
        weight={700}
        words="center"
        tone={report === null ? 'quiet' : report.status === 'ok' ? 'good' : 'warn'}
        aria-hidden="true"
      >
        {report === null ? '○' : report.status === 'ok' ? '✓' : '!'}
      </Text>
      <Cluster as="span" gap={3} align="baseline" size={4}>
        {name}
        <Text as="small" size={1} tone="quiet">
          {isPending ? (
            <PendingText />
          ) : report === null ? (
            t('venues.operator.unreported')
          ) : (
            clockTime(report.at, timeZone)
          )}
        </Text>
      </Cluster>
      <Cluster
        as="fieldset"
        align="stretch"
        round
        ground="surface"
        className={styles.choice}
        aria-label={t('venues.operator.statusOf', { check: name })}
      >
        <Box
          as="button"
          type="button"
          pad={[0, 4]}
          tone="soft"
          size={2}
          className={styles.option}
          aria-pressed={report?.status === 'ok' && note === null}
          aria-disabled={isPending || undefined}
          disabled={isOver}
          onClick={() => void send('ok', null)}
        >
          {t('venues.operator.ok')}
        </Box>
        <Box
          as="button"
          type="button"
          pad={[0, 4]}
          tone="soft"
          size={2}
          className={styles.option}
          aria-pressed={report?.status === 'problem' || note !== null}
          aria-disabled={isPending || undefined}
          disabled={isOver}
          onClick={() => setNote(note === null ? (report?.note ?? '') : null)}
        >
          {t('venues.operator.problem')}
        </Box>
      </Cluster>
      {note !== null && (
        <Cluster gap={3} align="stretch" className={styles.more}>
          <LineInput
            label={t('venues.operator.problemNote', { check: name })}
            value={note}
            onChange={setNote}
            onEnter={reportProblem}
          />
          <ActButton mark={mark} onClick={reportProblem}>
            {t('venues.operator.reportProblem')}
          </ActButton>
        </Cluster>
      )}
      {note === null && report?.status === 'problem' && report.note !== null && (
        <Note size={2} tone="warn" className={styles.note}>
          {report.note}
        </Note>
      )}
      <div className={styles.wide}>
        <RefusalNote mark={mark} />
      </div>
    </Stack>
  )
}

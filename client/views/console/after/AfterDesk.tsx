import { useState } from 'react'
import type { ConsoleActs } from '../../../acts/use-console-acts.ts'
import { Box } from '../../../components/Box.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { PlanChart } from '../../../features/agenda/chart/PlanChart.tsx'
import { LedgerDesk } from '../../../features/attendance/ledger/LedgerDesk.tsx'
import { ReceiptBoard } from '../../../features/documents/ReceiptBoard.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { ConsoleQuestion } from '../console-question.ts'
import styles from './AfterDesk.module.css'
import { AfterFacts } from './AfterFacts.tsx'
import { AfterFiles } from './AfterFiles.tsx'
import { AfterMatters } from './AfterMatters.tsx'
import { AfterNext } from './AfterNext.tsx'
import { AfterRail } from './AfterRail.tsx'
import { useAfterMatters } from './use-after-matters.ts'
import { useMinutesStanding } from './use-minutes-standing.ts'

interface Props {
  readonly act: ConsoleActs['act']
  readonly asking: ConsoleQuestion | null
  readonly ask: (question: ConsoleQuestion) => void
  readonly onClose: () => void
}

/** The next day's desk: what is still open, each with its one act; how the time went; and what can be taken away. */
export function AfterDesk({ act, asking, ask, onClose }: Props) {
  const { t } = useText()
  const open = useAfterMatters()
  const minutes = useMinutesStanding()
  const [isBoardOpen, setIsBoardOpen] = useState(false)
  const openLedger = () => ask({ what: 'ledger' })
  const openBoard = () => setIsBoardOpen(true)
  return (
    <Box className={styles.desk}>
      <AfterRail
        open={open}
        minutes={minutes}
        onLedger={openLedger}
        onBoard={openBoard}
        onPeople={() => ask({ what: 'people' })}
        onLinks={() => ask({ what: 'links' })}
      />
      <Stack as="main" gap={6} top pad={[6, 7]} scrolls shrinks>
        <header>
          <Note size={3} tone="soft">
            {open.daysAfter === 0 ? t('meeting.after.sameDay') : t('meeting.after.day', { days: open.daysAfter })}
            {' · '}
            {t('meeting.after.matters', { count: open.kinds })}
          </Note>
          <Text as="h2" above={1} serif size={8} weight={700} lines={1.3}>
            {minutes.isIssued
              ? t(open.kinds === 0 ? 'meeting.after.allDone' : 'meeting.after.issued')
              : t('meeting.after.toIssue')}
          </Text>
        </header>
        <AfterMatters open={open} act={act} onBoard={openBoard} />
        <PlanChart />
        <AfterFacts />
      </Stack>
      <Stack as="aside" gap={6} top pad={[6, 7]} scrolls aria-label={t('meeting.after.files')}>
        <AfterFiles open={open} minutes={minutes} />
        <AfterNext minutes={minutes} unsigned={open.unsigned.length} />
      </Stack>
      {asking?.what === 'ledger' && <LedgerDesk onClose={onClose} />}
      {isBoardOpen && <ReceiptBoard onClose={() => setIsBoardOpen(false)} />}
    </Box>
  )
}

import { Suspense, useState } from 'react'
import { OutboxStrip } from '../../acts/outbox/OutboxStrip.tsx'
import { useConsoleActs } from '../../acts/use-console-acts.ts'
import { useConsoleKeys } from '../../acts/use-console-keys.ts'
import { Box } from '../../components/Box.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { Stack } from '../../components/Stack.tsx'
import { ConsoleAgenda } from '../../features/agenda/ConsoleAgenda.tsx'
import { ScriptBadge } from '../../features/script/ScriptBadge.tsx'
import { needTexts, useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { PagePaper } from '../shared/page-paper.ts'
import { ConsoleAnswers } from './ConsoleAnswers.tsx'
import { ConsoleDialogs, useToolsAhead } from './ConsoleDialogs.tsx'
import { ConsoleHead } from './ConsoleHead.tsx'
import { ConsoleNow } from './ConsoleNow.tsx'
import { ConsoleVenues } from './ConsoleVenues.tsx'
import styles from './ConsoleView.module.css'
import type { ConsoleQuestion, ConsoleTool } from './console-question.ts'
import { useCues } from './use-cues.ts'

const AfterDesk = lazyPart(async () => {
  const texts = (['dialogs', 'seldom'] as const).map(needTexts)
  const [{ AfterDesk }] = await Promise.all([import('./after/AfterDesk.tsx'), ...texts])
  return AfterDesk
})

/** What a moderator's act may wait with names nobody. */
const noName = () => null

/** At the end of the console's address: the pages and links are open at once. */
const linksHash = '#links'

/** The moderator's desk: agenda, now, halls; one look, no scrolling. */
export function ConsoleView() {
  const { t } = useText()
  const acts = useConsoleActs()
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const [asking, setAsking] = useState<ConsoleQuestion | null>(() =>
    location.hash === linksHash ? { what: 'links' } : null,
  )
  const does = useCues(acts.act, setAsking)
  useToolsAhead()
  const { cues, clock, showPoint, makeReady, further, choose } = does
  const open = (what: ConsoleTool | 'adjourn') => () => setAsking({ what })
  const write = (to: string | null = null) => setAsking({ what: 'notice', to })
  useConsoleKeys({
    next: cues.next,
    back: cues.back,
    takeBack: cues.takeBack,
    switchNow: cues.switchNow,
    stage: makeReady,
    further,
    holdClock: clock.hold,
    addMinutes: () => clock.adjust(5),
    takeMinutes: () => clock.adjust(-5),
    notice: () => write(),
    ticker: open('ticker'),
    ledger: open('ledger'),
    help: open('keys'),
    find: open('finder'),
  })
  const close = () => {
    setAsking(null)
    if (location.hash === linksHash) history.replaceState(null, '', location.pathname + location.search)
  }

  return (
    <Box size={3} className={styles.console} data-over={isOver || undefined}>
      <ConsoleHead onFind={open('finder')} onMenu={open('menu')} />
      {isOver ? (
        <Suspense fallback={<main aria-busy="true" />}>
          <AfterDesk act={acts.act} asking={asking} ask={setAsking} onClose={close} />
        </Suspense>
      ) : (
        <>
          <ConsoleAgenda onChoose={choose} tools={<ScriptBadge />} />
          <ConsoleNow
            acts={acts}
            cues={cues}
            clock={clock}
            onShowPoint={showPoint}
            others={{ onMakeReady: makeReady, onAdjourn: open('adjourn') }}
          />
          <ConsoleVenues
            onLost={(venueId) => setAsking({ what: 'links', lost: { page: 'screen', venueId } })}
            ledger={{ isOpen: asking?.what === 'ledger', onOpen: open('ledger'), onClose: close }}
          />
          <ConsoleAnswers acts={acts} onTicker={open('ticker')} onWrite={write} />
        </>
      )}
      <Stack gap={3} align="center" className={styles.messages}>
        <div className={styles.outbox}>
          <OutboxStrip nameOf={noName} />
        </div>
        {acts.refusal !== null && (
          <p className={styles.refusal} role="alert">
            {acts.refusal === 'unsent' ? t('acts.operator.sendFailed') : refusalText(t, acts.refusal)}
            <DeskButton look="quiet" small onClick={acts.dismiss}>
              {t('common.close')}
            </DeskButton>
          </p>
        )}
      </Stack>
      {asking !== null && <ConsoleDialogs {...does} acts={acts} asking={asking} ask={setAsking} onClose={close} />}
      <Suspense fallback={null}>
        <PagePaper />
      </Suspense>
    </Box>
  )
}

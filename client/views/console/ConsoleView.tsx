import { lazy, Suspense, useState } from 'react'
import { OutboxStrip } from '../../acts/outbox/OutboxStrip.tsx'
import { useConsoleActs } from '../../acts/use-console-acts.ts'
import { useConsoleKeys } from '../../acts/use-console-keys.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { ConsoleAgenda } from '../../features/agenda/ConsoleAgenda.tsx'
import { AdjournDialog } from '../../features/lifecycle/AdjournDialog.tsx'
import { StartDialog } from '../../features/lifecycle/StartDialog.tsx'
import { NoticeDialog } from '../../features/notices/NoticeDialog.tsx'
import { ScriptBadge } from '../../features/script/ScriptBadge.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { PagePaper } from '../shared/page-paper.ts'
import { ConsoleAnswers } from './ConsoleAnswers.tsx'
import { ConsoleHead } from './ConsoleHead.tsx'
import { ConsoleNow } from './ConsoleNow.tsx'
import { ConsoleVenues } from './ConsoleVenues.tsx'
import styles from './ConsoleView.module.css'
import { type CueQuestion, useCues } from './use-cues.ts'

const TickerDialog = lazy(() =>
  import('../../features/notices/TickerDialog.tsx').then(({ TickerDialog }) => ({ default: TickerDialog })),
)
const KeysDialog = lazy(() => import('./KeysDialog.tsx').then(({ KeysDialog }) => ({ default: KeysDialog })))

type Asking =
  | CueQuestion
  | { readonly what: 'ticker' | 'keys' | 'ledger' }
  /** `to`: the hall that is answered. */
  | { readonly what: 'notice'; readonly to: string | null }
  | null

/** What a moderator's act may wait with names nobody. */
const noName = () => null

/** The moderator's desk: agenda, now, halls; one look, no scrolling. */
export function ConsoleView() {
  const { t } = useText()
  const acts = useConsoleActs()
  const [asking, setAsking] = useState<Asking>(null)
  const venueCount = useMeeting(({ venues }) => Object.keys(venues).length)
  const { act } = acts
  const { cues, clock, showPoint, makeReady, further, choose } = useCues(act, setAsking)
  const open = (what: 'ticker' | 'keys' | 'ledger' | 'adjourn') => () => setAsking({ what })
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
  })
  const close = () => setAsking(null)

  return (
    <div className={styles.console}>
      <ConsoleHead onKeys={open('keys')} />
      <ConsoleAgenda onChoose={choose} tools={<ScriptBadge />} />
      <ConsoleNow
        acts={acts}
        cues={cues}
        clock={clock}
        onShowPoint={showPoint}
        onLedger={open('ledger')}
        others={{ onMakeReady: makeReady, onAdjourn: open('adjourn') }}
      />
      <ConsoleVenues ledger={{ isOpen: asking?.what === 'ledger', onOpen: open('ledger'), onClose: close }} />
      <ConsoleAnswers acts={acts} onTicker={open('ticker')} onWrite={write} />
      <div className={styles.messages}>
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
      </div>
      {asking?.what === 'start' && <StartDialog act={act} onClose={close} />}
      {asking?.what === 'adjourn' && <AdjournDialog act={act} onClose={close} />}
      {asking?.what === 'leave' && (
        <Confirm
          title={t('commendation.console.leaveTitle', { count: asking.count })}
          text={t('commendation.console.leaveText')}
          yes={t('commendation.console.leaveYes')}
          onYes={asking.go}
          onClose={close}
        />
      )}
      {asking?.what === 'jump' && (
        <Confirm
          title={t('meeting.console.confirmJumpTitle', { number: asking.item.number, title: asking.item.title })}
          text={t('meeting.console.confirmJumpText', { count: venueCount })}
          yes={t('meeting.console.jump')}
          onYes={asking.go}
          onClose={close}
        />
      )}
      {asking?.what === 'notice' && <NoticeDialog act={act} to={asking.to} onClose={close} />}
      <Suspense fallback={null}>
        {asking?.what === 'ticker' && <TickerDialog onClose={close} />}
        {asking?.what === 'keys' && <KeysDialog onClose={close} />}
      </Suspense>
      <Suspense fallback={null}>
        <PagePaper />
      </Suspense>
    </div>
  )
}

interface ConfirmProps {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly onYes: () => void
  readonly onClose: () => void
}

function Confirm({ title, text, yes, onYes, onClose }: ConfirmProps) {
  const { t } = useText()
  const agree = () => {
    onYes()
    onClose()
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" onClick={agree}>
        {yes}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={title} actions={actions} onClose={onClose}>
      <p>{text}</p>
    </AskDialog>
  )
}

import { useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, itemById, nextItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeetingStore } from '../../store/meeting-store.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ConsoleAgenda } from './ConsoleAgenda.tsx'
import { ConsoleHalls } from './ConsoleHalls.tsx'
import { ConsoleHead } from './ConsoleHead.tsx'
import { ConsoleNow } from './ConsoleNow.tsx'
import styles from './ConsoleView.module.css'
import { KeysDialog } from './KeysDialog.tsx'
import { NoticeDialog } from './NoticeDialog.tsx'
import { useConsoleActs } from './use-console-acts.ts'
import { useConsoleKeys } from './use-console-keys.ts'
import { useItemActs } from './use-item-acts.ts'

type Asking =
  | { readonly what: 'adjourn' | 'notice' | 'keys' | 'ledger' }
  | { readonly what: 'jump'; readonly item: AgendaItem }
  | null

/** The moderator's desk: agenda, now, halls; one look, no scrolling. */
export function ConsoleView() {
  const { t } = useText()
  const acts = useConsoleActs()
  const [asking, setAsking] = useState<Asking>(null)
  const agenda = useMeeting((state) => state.agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const hallCount = useMeeting(({ venues }) => Object.keys(venues).length)
  const waiting = useMeetingStore((store) => (store.status === 'live' ? 0 : store.waitingCommands))
  const current = currentItem(agenda)
  const next = nextItem(agenda)
  const { act } = acts

  const goTo = (item: AgendaItem) => void act('agenda.goTo', { from: agenda.currentItemId, to: item.id })
  const advance = () => {
    if (status === 'planned') return void act('meeting.start', {})
    if (status === 'recess') return void act('meeting.resume', {})
    if (status !== 'live') return
    if (agenda.stagedItemId !== null) return void act('agenda.commit', { itemId: agenda.stagedItemId })
    if (next === null) return setAsking({ what: 'adjourn' })
    void act('agenda.advance', { from: agenda.currentItemId })
  }
  const previous = () => {
    const before = current === null ? undefined : agenda.items[current.number - 2]
    if (status === 'live' && before !== undefined) goTo(before)
  }
  const showPoint = (point: number | null) => {
    const count = current?.points.length ?? 0
    if (status !== 'live' || current === null || (point !== null && point >= count)) return
    void act('agenda.showPoint', { itemId: current.id, point: point !== null && point < 0 ? null : point })
  }
  const choose = (itemId: string) => {
    const item = itemById(agenda, itemId)
    if (item === null || status !== 'live' || item.id === agenda.currentItemId) return
    if (item.id === next?.id && agenda.stagedItemId === null) advance()
    else setAsking({ what: 'jump', item })
  }
  const { reveal, clock } = useItemActs(act)
  const hasPoints = (current?.points.length ?? 0) > 0
  const moves = {
    advance,
    previous,
    stage: () => next !== null && void act('agenda.stage', { itemId: next.id }),
    takeBack: () => agenda.lastCommit !== null && void act('agenda.takeBack', {}),
    adjourn: () => setAsking({ what: 'adjourn' }),
    notice: () => setAsking({ what: 'notice' }),
  }
  useConsoleKeys({
    ...moves,
    nextPoint: () => (hasPoints ? showPoint((agenda.currentPoint ?? -1) + 1) : reveal(1)),
    previousPoint: () => (hasPoints ? agenda.currentPoint !== null && showPoint(agenda.currentPoint - 1) : reveal(-1)),
    holdClock: clock.hold,
    addMinutes: () => clock.adjust(5),
    takeMinutes: () => clock.adjust(-5),
    ledger: () => setAsking({ what: 'ledger' }),
    help: () => setAsking({ what: 'keys' }),
  })
  const close = () => setAsking(null)

  return (
    <div className={styles.console}>
      <ConsoleHead onKeys={() => setAsking({ what: 'keys' })} />
      <ConsoleAgenda onChoose={choose} />
      <ConsoleNow acts={acts} moves={moves} clock={clock} onShowPoint={showPoint} />
      <ConsoleHalls
        acts={acts}
        ledger={{ isOpen: asking?.what === 'ledger', onOpen: () => setAsking({ what: 'ledger' }), onClose: close }}
      />
      <div className={styles.messages} aria-live="assertive">
        {waiting > 0 && <p className={styles.waiting}>{t('console.waitingToSend', { count: waiting })}</p>}
        {acts.refusal !== null && (
          <p className={styles.refusal}>
            {refusalText(t, acts.refusal)}
            <DeskButton look="quiet" small onClick={acts.dismiss}>
              {t('common.close')}
            </DeskButton>
          </p>
        )}
      </div>
      {asking?.what === 'adjourn' && (
        <Confirm
          title={t('console.confirmAdjournTitle')}
          text={t('console.confirmAdjournText', { count: hallCount })}
          yes={t('console.adjourn')}
          onYes={() => void act('meeting.adjourn', {})}
          onClose={close}
        />
      )}
      {asking?.what === 'jump' && (
        <Confirm
          title={t('console.confirmJumpTitle', { number: asking.item.number, title: asking.item.title })}
          text={t('console.confirmJumpText', { count: hallCount })}
          yes={t('console.jump')}
          onYes={() => goTo(asking.item)}
          onClose={close}
        />
      )}
      {asking?.what === 'notice' && <NoticeDialog act={act} onClose={close} />}
      {asking?.what === 'keys' && <KeysDialog onClose={close} />}
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

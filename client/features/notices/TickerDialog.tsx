import { useEffect, useRef, useState } from 'react'
import { maxTickerLength } from '../../../shared/domain/notices/ticker.model.ts'
import { AskActions } from '../../acts/AskActions.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { VenueChoice } from '../../acts/VenueChoice.tsx'
import { AskDialog } from '../../components/AskDialog.tsx'
import { Choice } from '../../components/Choice.tsx'
import { Line } from '../../components/Line.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** A quiet line for the screens of all halls or of some, in the place of the one that was there when the dialog opened. */
export function TickerDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const line = useMeeting((state) => state.ticker.line)
  const [seen, setSeen] = useState(line?.id ?? null)
  const [opened] = useState(seen)
  const latest = useRef(seen)
  useEffect(() => {
    latest.current = line?.id ?? null
  })
  const [text, setText] = useState(line?.text ?? '')
  const [isForSome, setIsForSome] = useState(line !== null && line.to !== 'all')
  const [venueIds, setVenueIds] = useState<readonly string[]>(line === null || line.to === 'all' ? [] : line.to)
  const isReady = text.trim() !== '' && (!isForSome || venueIds.length > 0)
  const show = async () => {
    if (!isReady) return
    const to = isForSome ? [...venueIds] : ('all' as const)
    if (await run('show', 'ticker.show', { to, text: text.trim(), from: seen })) onClose()
    // What another has shown meanwhile is told below; the next press is made knowing it.
    else setSeen(latest.current)
  }
  const actions = (
    <AskActions mark={marks.show} disabled={!isReady} onAct={() => void show()} onClose={onClose}>
      {t('notices.ticker.send')}
    </AskActions>
  )
  return (
    <AskDialog title={t('notices.ticker.dialog')} actions={actions} onClose={onClose}>
      <LineInput
        label={t('notices.ticker.text', { max: maxTickerLength })}
        maxLength={maxTickerLength}
        value={text}
        onChange={setText}
        onEnter={() => void show()}
        labelled
      />
      <Line>
        <Choice type="radio" name="ticker-to" checked={!isForSome} onChange={() => setIsForSome(false)}>
          {t('common.allVenues')}
        </Choice>
        <Choice type="radio" name="ticker-to" checked={isForSome} onChange={() => setIsForSome(true)}>
          {t('notices.console.toSome')}
        </Choice>
      </Line>
      {isForSome && <VenueChoice chosen={venueIds} onChange={setVenueIds} />}
      {line !== null && line.id !== opened && <p role="status">{t('notices.ticker.now', { text: line.text })}</p>}
      <RefusalNote mark={marks.show} />
    </AskDialog>
  )
}

import { useState } from 'react'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { VenueChoice } from '../../acts/VenueChoice.tsx'
import { AskDialog } from '../../components/AskDialog.tsx'
import { Choice } from '../../components/Choice.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Line } from '../../components/Line.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeetingStore } from '../../store/meeting-store.ts'

interface Props {
  readonly act: ConsoleActs['act']
  /** The hall that is answered; null for a notice of its own. */
  readonly to: string | null
  readonly onClose: () => void
}

/** A notice to all halls or to some. */
export function NoticeDialog({ act, to: answered, onClose }: Props) {
  const { t } = useText()
  const isLive = useMeetingStore((store) => store.status === 'live')
  const [text, setText] = useState('')
  const [isUrgent, setIsUrgent] = useState(false)
  const [isForSome, setIsForSome] = useState(answered !== null)
  const [venueIds, setVenueIds] = useState<readonly string[]>(answered === null ? [] : [answered])
  const isReady = text.trim() !== '' && (!isForSome || venueIds.length > 0)
  const send = async () => {
    if (!isReady) return
    const to = isForSome ? [...venueIds] : ('all' as const)
    const level = isUrgent ? ('urgent' as const) : ('info' as const)
    const sent = act('notices.send', { to, text: text.trim(), level })
    // Without a line it waits, and is listed among what waits.
    if (!isLive || (await sent)) onClose()
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" disabled={!isReady} onClick={() => void send()}>
        {t('common.send')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('notices.console.noticeTitle')} actions={actions} onClose={onClose}>
      <LineInput
        label={t('notices.console.noticeText')}
        value={text}
        onChange={setText}
        onEnter={() => void send()}
        labelled
      />
      <Line>
        <Choice type="radio" name="to" checked={!isForSome} onChange={() => setIsForSome(false)}>
          {t('common.allVenues')}
        </Choice>
        <Choice type="radio" name="to" checked={isForSome} onChange={() => setIsForSome(true)}>
          {t('notices.console.toSome')}
        </Choice>
        <Choice type="checkbox" checked={isUrgent} onChange={(event) => setIsUrgent(event.target.checked)}>
          {t('notices.console.urgent')}
        </Choice>
      </Line>
      {isForSome && <VenueChoice chosen={venueIds} onChange={setVenueIds} />}
    </AskDialog>
  )
}

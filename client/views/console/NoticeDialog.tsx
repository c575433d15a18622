import { useState } from 'react'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'
import { VenueChoice } from './VenueChoice.tsx'

/** A notice to all halls or to some. */
export function NoticeDialog({ act, onClose }: { readonly act: ConsoleActs['act']; readonly onClose: () => void }) {
  const { t } = useText()
  const [text, setText] = useState('')
  const [isUrgent, setIsUrgent] = useState(false)
  const [isForSome, setIsForSome] = useState(false)
  const [venueIds, setVenueIds] = useState<readonly string[]>([])
  const isReady = text.trim() !== '' && (!isForSome || venueIds.length > 0)
  const send = async () => {
    if (!isReady) return
    const to = isForSome ? [...venueIds] : ('all' as const)
    const level = isUrgent ? ('urgent' as const) : ('info' as const)
    if (await act('notices.send', { to, text: text.trim(), level })) onClose()
  }
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton look="primary" disabled={!isReady} onClick={() => void send()}>
        {t('console.sendNotice')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('console.noticeTitle')} actions={actions} onClose={onClose}>
      <LineInput label={t('console.noticeText')} value={text} onChange={setText} onEnter={() => void send()} labelled />
      <div className={styles.line}>
        <label className={styles.choice}>
          <input type="radio" name="to" checked={!isForSome} onChange={() => setIsForSome(false)} />
          {t('console.toAll')}
        </label>
        <label className={styles.choice}>
          <input type="radio" name="to" checked={isForSome} onChange={() => setIsForSome(true)} />
          {t('console.toSome')}
        </label>
        <label className={styles.choice}>
          <input type="checkbox" checked={isUrgent} onChange={(event) => setIsUrgent(event.target.checked)} />
          {t('console.urgent')}
        </label>
      </div>
      {isForSome && <VenueChoice chosen={venueIds} onChange={setVenueIds} />}
    </AskDialog>
  )
}

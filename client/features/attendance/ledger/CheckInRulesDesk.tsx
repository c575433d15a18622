import { useState } from 'react'
import { checkInModes, doorDisplays } from '../../../../shared/domain/attendance/attendance.model.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './CheckInRulesDesk.module.css'

/** How people may come in by their phones, and what the door display says of them; a sentence on each. */
export function CheckInRulesDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const rules = useMeeting(({ attendance }) => attendance.rules)
  const [mode, setMode] = useState(rules.mode)
  const [door, setDoor] = useState(rules.door)
  const isChanged = mode !== rules.mode || door !== rules.door
  const save = async () => {
    if (await run('rules', 'attendance.setRules', { mode, door })) onBack()
  }
  return (
    <AskDialog
      wide
      title={t('attendance.ledger.act.rules')}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('attendance.ledger.back')}</DeskButton>
          <ActButton look="primary" mark={marks.rules} disabled={!isChanged} onClick={() => void save()}>
            {t('attendance.ledger.saveRules')}
          </ActButton>
        </>
      }
    >
      <fieldset className={styles.choices}>
        <legend>{t('attendance.ledger.modeOf')}</legend>
        {checkInModes.map((known) => (
          <label key={known} className={styles.choice}>
            <input type="radio" name="mode" checked={mode === known} onChange={() => setMode(known)} />
            <span>
              <strong>{t(`attendance.ledger.mode.${known}`)}</strong>
              {t(`attendance.ledger.modeText.${known}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{t('attendance.ledger.doorOf')}</legend>
        {doorDisplays.map((known) => (
          <label key={known} className={styles.choice}>
            <input type="radio" name="door" checked={door === known} onChange={() => setDoor(known)} />
            <span>
              <strong>{t(`attendance.ledger.door.${known}`)}</strong>
              {t(`attendance.ledger.doorText.${known}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <RefusalNote mark={marks.rules} />
    </AskDialog>
  )
}

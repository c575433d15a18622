import { useState } from 'react'
import { checkInModes, doorDisplays } from '../../../../shared/domain/attendance/attendance.model.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { AskedFirst } from '../../../acts/beside/AskedFirst.tsx'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import { useFormBesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './CheckInRulesDesk.module.css'

/** How people may come in by their phones, and what the door display says of them; a sentence on each. */
export function CheckInRulesDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const rules = useMeeting(({ attendance }) => attendance.rules)
  const form = useFormBesideOthers({ mode: rules.mode, door: rules.door })
  const [isTried, setIsTried] = useState(false)
  const { mode, door } = form.values
  const modeWords = (value: string) => {
    const known = checkInModes.find((one) => one === value)
    return known === undefined ? '' : t(`attendance.ledger.mode.${known}`)
  }
  const doorWords = (value: string) => {
    const known = doorDisplays.find((one) => one === value)
    return known === undefined ? '' : t(`attendance.ledger.door.${known}`)
  }
  const save = async () => {
    setIsTried(true)
    if (form.asked.length === 0 && (await run('rules', 'attendance.setRules', form.changes))) onBack()
  }
  return (
    <AskDialog
      wide
      title={t('attendance.ledger.act.rules')}
      onClose={onBack}
      actions={
        <>
          <DeskButton onClick={onBack}>{t('attendance.ledger.back')}</DeskButton>
          <ActButton
            look="primary"
            mark={marks.rules}
            disabled={form.isUnchanged && form.asked.length === 0}
            onClick={() => void save()}
          >
            {t('attendance.ledger.saveRules')}
          </ActButton>
        </>
      }
    >
      <Stack as="fieldset" gap={2} className={styles.choices}>
        <legend>{t('attendance.ledger.modeOf')}</legend>
        {checkInModes.map((known) => (
          <RuleChoice
            key={known}
            name="mode"
            isChosen={mode === known}
            title={t(`attendance.ledger.mode.${known}`)}
            text={t(`attendance.ledger.modeText.${known}`)}
            onChoose={() => form.write('mode', known)}
          />
        ))}
        <BesideNote
          field={form.of('mode')}
          label={t('attendance.ledger.modeOf')}
          inWords={modeWords}
          onHold={(whose) => form.hold('mode', whose)}
        />
      </Stack>
      <Stack as="fieldset" gap={2} className={styles.choices}>
        <legend>{t('attendance.ledger.doorOf')}</legend>
        {doorDisplays.map((known) => (
          <RuleChoice
            key={known}
            name="door"
            isChosen={door === known}
            title={t(`attendance.ledger.door.${known}`)}
            text={t(`attendance.ledger.doorText.${known}`)}
            onChoose={() => form.write('door', known)}
          />
        ))}
        <BesideNote
          field={form.of('door')}
          label={t('attendance.ledger.doorOf')}
          inWords={doorWords}
          onHold={(whose) => form.hold('door', whose)}
        />
      </Stack>
      {isTried && <AskedFirst count={form.asked.length} />}
      <RefusalNote mark={marks.rules} />
    </AskDialog>
  )
}

interface ChoiceProps {
  /** Of the question: one answer to it holds. */
  readonly name: string
  readonly isChosen: boolean
  readonly title: string
  readonly text: string
  readonly onChoose: () => void
}

const RuleChoice = ({ name, isChosen, title, text, onChoose }: ChoiceProps) => (
  <Cluster
    as="label"
    align="stretch"
    gap={4}
    pad={[3, 0]}
    edge="top"
    size={3}
    lines={1.6}
    tone="soft"
    className={styles.choice}
  >
    <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
    <span>
      <strong>{title}</strong>
      {text}
    </span>
  </Cluster>
)

import { useCallback, useEffect, useState } from 'react'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { takesLetters } from '../../acts/takes-letters.ts'
import { useActs } from '../../acts/use-acts.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { KeyMark } from '../../components/KeyMark.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './UndoButtons.module.css'

type Step = 'edits.undo' | 'edits.redo'

/** What stands in the way of one step and not of those before it. */
const mayPass: ReadonlySet<string> = new Set([
  'edits.overtaken',
  'edits.rosterOvertaken',
  'edits.erased',
  'edits.wasOn',
])

/**
 * Takes back the newest edit of this desk, and brings it back; Ctrl+Z and Ctrl+Shift+Z outside of what is being written. The
 * server alone knows what there is to take back, and says so.
 * @source EDT-1
 */
export function UndoButtons() {
  const { t } = useText()
  const { marks, run, forget } = useActs()
  const [asked, setAsked] = useState<Step>('edits.undo')
  const step = useCallback(
    (type: Step, skip?: true) => {
      setAsked(type)
      void run('step', type, skip === undefined ? {} : { skip })
    },
    [run],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isStep = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.altKey
      if (!isStep || takesLetters(event.target)) return
      event.preventDefault()
      step(event.shiftKey ? 'edits.redo' : 'edits.undo')
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [step])

  const refusal = typeof marks.step === 'object' ? marks.step : null
  return (
    <Cluster as="span" gap={2} className={styles.steps}>
      <ActButton look="quiet" small mark={marks.step} onClick={() => step('edits.undo')}>
        {t('edits.undo')} <KeyMark name="Ctrl Z" />
      </ActButton>
      <ActButton look="quiet" small mark={marks.step} onClick={() => step('edits.redo')}>
        {t('edits.redo')}
      </ActButton>
      {refusal !== null && (
        <Stack as="span" gap={3} pad={[4, 5]} ground="surface" edge="around" round className={styles.refusal}>
          <RefusalNote mark={refusal} />
          {mayPass.has(refusal.code) && (
            <DeskButton small onClick={() => step(asked, true)}>
              {t('edits.skip')}
            </DeskButton>
          )}
          <DeskButton small look="quiet" onClick={() => forget('step')}>
            {t('common.close')}
          </DeskButton>
        </Stack>
      )}
    </Cluster>
  )
}

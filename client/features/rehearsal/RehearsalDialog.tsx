import { useId, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { Choice } from '../../components/Choice.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { Select } from '../../components/Select.tsx'
import { Stack } from '../../components/Stack.tsx'
import { callApi } from '../../connection/http.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { isRecord } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useSession } from '../../store/use-meeting.ts'

const speeds = [1, 10, 60] as const

interface Props {
  readonly isRunning: boolean
  readonly onClose: () => void
}

/** Begins a rehearsal, changes how it is played, or ends it; says each time what becomes of the records. */
export function RehearsalDialog({ isRunning, onClose }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const speedId = useId()
  const [simulates, setSimulates] = useState(true)
  const [chairs, setChairs] = useState(false)
  const [speed, setSpeed] = useState<number>(10)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Rejection | null>(null)

  const attempt = async (act: () => Promise<unknown>) => {
    setIsBusy(true)
    try {
      await act()
      onClose()
    } catch (error) {
      setRefusal(rejectionOf(error))
      setIsBusy(false)
    }
  }
  const begin = () =>
    void attempt(() =>
      callApi('PUT /api/meetings/:meetingId/rehearsal', isRecord, {
        params: { meetingId },
        body: { simulation: simulates ? { speed, chairs } : null },
      }),
    )
  const end = () =>
    void attempt(() => callApi('DELETE /api/meetings/:meetingId/rehearsal', isRecord, { params: { meetingId } }))
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      {isRunning && (
        <DeskButton busy={isBusy} onClick={end}>
          {t('rehearsal.end')}
        </DeskButton>
      )}
      <DeskButton look="primary" busy={isBusy} onClick={begin}>
        {t(isRunning ? 'rehearsal.change' : 'rehearsal.begin')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('common.rehearsal')} actions={actions} onClose={onClose}>
      <p>{t(isRunning ? 'rehearsal.runningText' : 'rehearsal.text')}</p>
      <Stack gap={3}>
        <Choice type="checkbox" checked={simulates} onChange={(event) => setSimulates(event.target.checked)}>
          {t('rehearsal.simulate')}
        </Choice>
        <Choice
          type="checkbox"
          checked={chairs}
          disabled={!simulates}
          onChange={(event) => setChairs(event.target.checked)}
        >
          {t('rehearsal.chairs')}
        </Choice>
        <Cluster as="label" gap={3} htmlFor={speedId}>
          {t('rehearsal.speed')}
          <Select
            id={speedId}
            value={speed}
            disabled={!simulates}
            onChange={(event) => setSpeed(Number(event.target.value))}
          >
            {speeds.map((times) => (
              <option key={times} value={times}>
                {t('rehearsal.times', { times })}
              </option>
            ))}
          </Select>
        </Cluster>
      </Stack>
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
    </AskDialog>
  )
}

import { useState } from 'react'
import type { CommandName, CommandPayloads } from '../../../shared/domain/meeting/meeting.decide.ts'
import { controlStanding, isOwnDesk } from '../../acts/control-standing.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime } from '../../components/format-time.ts'
import { LineInput } from '../../components/LineInput.tsx'
import { Text } from '../../components/Text.tsx'
import { deskId, rememberDeskName, rememberedDeskName } from '../../connection/desk-id.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'

const explanations = {
  free: 'control.console.controlFreeText',
  mine: 'control.console.controlMineText',
  other: 'control.console.controlOtherText',
  away: 'control.console.controlAwayText',
} as const

/** Take control, ask for it, hand it over: with what each of them means for the others. */
export function ControlDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const control = useMeeting((state) => state.control)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const now = useNow()
  const [name, setName] = useState(rememberedDeskName)
  const [reason, setReason] = useState('')
  const { holder, requests } = control
  const standing = controlStanding(control, deskId(), now)
  const hasAsked = requests.some((request) => isOwnDesk(request.deskId, deskId()))
  const since = standing === 'away' ? holder?.awaySince : holder?.since
  const own = name.trim() === '' ? null : name.trim()

  const act = async <Name extends CommandName>(type: Name, data: CommandPayloads[Name], closes = true) => {
    rememberDeskName(name.trim())
    if ((await run('control', type, data)) && closes) onClose()
  }
  const take = () => void act('control.take', { name: own, reason: reason.trim() === '' ? null : reason.trim() })
  const heir = requests[0]

  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      {standing === 'other' && (
        <DeskButton disabled={hasAsked} onClick={() => void act('control.request', { name: own }, false)}>
          {t(hasAsked ? 'control.console.requestedControl' : 'control.console.requestControl')}
        </DeskButton>
      )}
      {standing === 'mine' ? (
        <DeskButton look="primary" onClick={() => void act('control.release', {})}>
          {heir === undefined
            ? t('control.console.releaseControl')
            : t('control.console.handOver', { name: heir.name ?? t('control.console.unnamedDesk') })}
        </DeskButton>
      ) : (
        <DeskButton look="primary" disabled={standing === 'other' && reason.trim() === ''} onClick={take}>
          {t('control.console.takeControl')}
        </DeskButton>
      )}
    </>
  )
  return (
    <AskDialog title={t('control.console.controlTitle')} actions={actions} onClose={onClose}>
      <Text as="p" below={4} tone="soft">
        {t(explanations[standing], {
          name: holder?.name ?? t('control.console.unnamedDesk'),
          time: since == null ? '' : clockTime(since, timeZone),
        })}
      </Text>
      {holder?.reason != null && (
        <Text as="p" below={4} tone="soft">
          {t('control.console.controlReasonWas', { reason: holder.reason })}
        </Text>
      )}
      {standing !== 'mine' && (
        <LineInput
          label={t('control.console.deskName')}
          placeholder={t('control.console.deskNameHint')}
          value={name}
          maxLength={40}
          onChange={setName}
          labelled
        />
      )}
      {standing === 'other' && (
        <LineInput label={t('control.console.takeReason')} value={reason} onChange={setReason} labelled />
      )}
      <RefusalNote mark={marks.control} />
    </AskDialog>
  )
}

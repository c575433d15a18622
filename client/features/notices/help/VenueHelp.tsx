import { useState } from 'react'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { ChoiceChips } from '../../../components/ChoiceChips.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { VenueHelpCall } from './VenueHelpCall.tsx'

/** Calls for help: what is wrong in one press, sent with the second. Calls stay until somebody has handled them. */
export function VenueHelp({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [text, setText] = useState('')
  const calls = useMeeting((state) => state.helpCalls.filter((call) => call.venueId === venueId))
  const open = calls.filter((call) => call.handledAt === null)
  const handled = calls.filter((call) => call.handledAt !== null).slice(-1)
  const isReady = text.trim() !== ''
  const presets = [
    t('notices.operator.helpPictureText'),
    t('notices.operator.helpSoundText'),
    t('notices.operator.helpNetworkText'),
    t('notices.operator.helpDocumentText'),
  ]
  const words = [
    t('notices.operator.helpPicture'),
    t('notices.operator.helpSound'),
    t('notices.operator.helpNetwork'),
    t('notices.operator.helpDocument'),
  ]
  const send = async () => {
    if (isReady && (await run('help', 'notices.help', { venueId, text: text.trim() }))) setText('')
  }
  return (
    <DeskSection title={t('notices.operator.help')}>
      {[...open, ...handled].map((call) => (
        <VenueHelpCall key={call.id} call={call} />
      ))}
      <ChoiceChips
        label={t('notices.operator.helpPresets')}
        choices={words}
        chosen={words[presets.indexOf(text)] ?? ''}
        onChoose={(word) => setText(presets[words.indexOf(word)] ?? '')}
      />
      <Cluster gap={3} align="stretch">
        <LineInput
          label={t('notices.operator.helpText')}
          placeholder={t('notices.operator.helpPlaceholder')}
          value={text}
          onChange={setText}
          onEnter={() => void send()}
        />
        <ActButton mark={marks.help} disabled={!isReady} onClick={() => void send()}>
          {t('notices.operator.helpSend')}
        </ActButton>
      </Cluster>
      <RefusalNote mark={marks.help} />
    </DeskSection>
  )
}

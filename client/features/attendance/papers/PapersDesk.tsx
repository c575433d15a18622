import { useState } from 'react'
import { ActButton } from '../../../acts/ActButton.tsx'
import { AddressSelect, usePaperAddresses } from '../../../acts/papers/AddressSelect.tsx'
import { usePaper } from '../../../acts/papers/use-paper.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { VenueSelect } from '../people/VenueSelect.tsx'
import styles from './PapersDesk.module.css'

interface Props {
  /** The hall of an operator; null: any may be chosen. */
  readonly venue: { readonly id: string; readonly name: string } | null
  readonly onBack: () => void
}

/** Papers for the day without a network, and invitation cards without codes. */
export function PapersDesk({ venue, onBack }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const venues = useMeeting((state) => state.venues)
  const [chosen, setChosen] = useState('')
  const [base, setBase] = useState<string | null>(null)
  const addresses = usePaperAddresses()
  const { markOf, isBusy, bring } = usePaper<'pack' | 'cards'>()
  const venueId = venue?.id ?? chosen
  const get = (kind: 'pack' | 'cards') => {
    const asked = { ...(venueId === '' ? {} : { venueId }), ...(kind === 'cards' && base !== null ? { base } : {}) }
    const path = addressOf(`GET /api/meetings/:meetingId/${kind}.pdf`, { meetingId }, asked)
    const name = [title, venueId === '' ? '' : venues[venueId]?.name, t(`attendance.papers.${kind}`)]
    return bring(kind, path, `${name.filter(Boolean).join(' ')}.pdf`)
  }
  return (
    <AskDialog
      title={t('attendance.papers.title')}
      onClose={onBack}
      actions={<DeskButton onClick={onBack}>{t('common.close')}</DeskButton>}
    >
      {venue === null && (
        <VenueSelect label={t('common.venue')} value={chosen} onChange={setChosen} none={t('common.allVenues')} />
      )}
      {(['pack', 'cards'] as const).map((kind) => (
        <Stack
          key={kind}
          as="section"
          gap={3}
          align="start"
          edge="top"
          className={styles.paper}
          aria-label={t(`attendance.papers.${kind}`)}
        >
          <h3>{t(`attendance.papers.${kind}`)}</h3>
          <p>{t(`attendance.papers.${kind}Text`)}</p>
          {kind === 'cards' && <AddressSelect addresses={addresses} value={base} onChange={setBase} />}
          <ActButton mark={markOf(kind)} disabled={isBusy} onClick={() => void get(kind)}>
            {t('attendance.papers.bring')}
          </ActButton>
          <RefusalNote mark={markOf(kind)} />
        </Stack>
      ))}
    </AskDialog>
  )
}

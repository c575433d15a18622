import { DeskSection } from '../../components/DeskSection.tsx'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { FollowUpFiles } from './FollowUpFiles.tsx'
import { useFollowUps } from './use-follow-ups.ts'
import { VenueFollowUpCard } from './VenueFollowUpCard.tsx'

/** What this hall is charged with: it says how far it is, and asks for a later day. */
export function VenueFollowUps({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const { list, refusal } = useFollowUps()
  const all = list?.followUps ?? []
  const open = all.filter(({ closed }) => closed === null).length
  return (
    <DeskSection title={t('follow-up.venueTitle')} aside={t('follow-up.venueOpen', { open, count: all.length })}>
      {refusal !== null && (
        <Note role="alert" tone="bad">
          {refusalText(t, refusal)}
        </Note>
      )}
      <Stack as="ul" gap={4} below={4}>
        {all.map((followUp) => (
          <li key={followUp.id}>
            <VenueFollowUpCard followUp={followUp} venueId={venueId} today={list?.today ?? ''} />
          </li>
        ))}
      </Stack>
      {all.length > 0 && <FollowUpFiles />}
    </DeskSection>
  )
}

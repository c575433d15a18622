import { useEffect, useRef, useState } from 'react'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { copyText } from '../../../components/copy-text.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { List, Row } from '../../../components/List.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { useLinks } from './use-links.ts'

interface Props {
  /** Halls that were added on this page. */
  readonly venueIds: readonly string[]
  readonly onIssued: () => void
}

/** The links of halls that were just added, issued in the same act: for the desk and for the screen, shown this once. @source VEN-10 */
export function NewVenueLinks({ venueIds, onIssued }: Props) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  // One that was removed again has no links any more.
  const there = venueIds.flatMap((id) => lookUp(venues, id) ?? [])
  if (there.length === 0) return null
  return (
    <DeskSection title={t('accounts.newVenue.title')}>
      <List aria-label={t('accounts.newVenue.title')}>
        {there.map(({ id, name }) => (
          <NewVenueRow key={id} venueId={id} name={name} onIssued={onIssued} />
        ))}
      </List>
      <Note size={3} tone="soft">
        {t('accounts.newVenue.once')}
      </Note>
    </DeskSection>
  )
}

const roles = ['operator', 'screen'] as const

type Urls = Partial<Record<(typeof roles)[number], string>>

interface RowProps {
  readonly venueId: string
  readonly name: string
  readonly onIssued: () => void
}

function NewVenueRow({ venueId, name, onIssued }: RowProps) {
  const { t } = useText()
  const { meetingId } = useSession()
  const { issue, refusal, isBusy } = useLinks(meetingId, false)
  const [urls, setUrls] = useState<Urls>({})
  const [copied, setCopied] = useState<string | null>(null)
  const make = async () => {
    for (const role of roles.filter((one) => urls[one] === undefined)) {
      const made = await issue(role, venueId, false)
      if (made !== null) setUrls((before) => ({ ...before, [role]: made.url }))
    }
    onIssued()
  }
  const first = useRef(make)
  useEffect(() => void first.current(), [])
  const copy = async (url: string, near: Element) => setCopied((await copyText(url, near)) ? url : null)
  return (
    <Row main={name}>
      {refusal !== null && (
        <>
          <Note tone="bad" role="alert">
            {refusalText(t, refusal)}
          </Note>
          <DeskButton small busy={isBusy} onClick={() => void make()}>
            {t('accounts.newVenue.again')}
          </DeskButton>
        </>
      )}
      {roles.map((role) => {
        const url = urls[role]
        if (url === undefined) return null
        const text = t(url === copied ? 'common.copied' : `accounts.newVenue.${role}`)
        return (
          <DeskButton
            key={role}
            small
            aria-label={`${text}: ${name}`}
            onClick={({ currentTarget }) => void copy(url, currentTarget)}
          >
            {text}
          </DeskButton>
        )
      })}
    </Row>
  )
}

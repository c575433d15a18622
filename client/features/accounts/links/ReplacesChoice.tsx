import { Choice } from '../../../components/Choice.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { usePresence } from '../../../store/use-meeting.ts'
import { type LinkPage, roleOfPage } from './link-pages.ts'

interface Props {
  readonly page: LinkPage
  readonly venueId: string
  readonly replaces: boolean
  readonly onChange: (replaces: boolean) => void
}

/** Whether the old links of the hall's device, or of the buttons, end with the new one, and how many pages would go with them. @source ACC-10 */
export function ReplacesChoice({ page, venueId, replaces, onChange }: Props) {
  const { t } = useText()
  const presence = usePresence()[venueId]
  const isOfMeeting = page === 'buttons'
  const open = (roleOfPage[page] === 'screen' ? presence?.screens : presence?.operators) ?? 0
  return (
    <div>
      <Choice type="checkbox" checked={replaces} onChange={() => onChange(!replaces)}>
        {t(isOfMeeting ? 'accounts.links.replacesButtons' : 'accounts.links.replaces')}
      </Choice>
      {replaces && !isOfMeeting && (
        <Note size={3} tone={open > 0 ? 'warn' : 'soft'} role="status">
          {t(open > 0 ? 'accounts.links.replacesOpen' : 'accounts.links.replacesNone', { count: open })}
        </Note>
      )}
    </div>
  )
}

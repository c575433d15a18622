import { AskActions } from '../../acts/AskActions.tsx'
import { useFormBesideOthers } from '../../acts/beside/use-form-beside-others.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { FollowUpFields } from './FollowUpFields.tsx'
import { type FollowUpDraft, givenFollowUp } from './follow-up-draft.ts'

const empty: FollowUpDraft = { text: '', lead: '', helpers: '', inCharge: '', due: '', point: '' }

/** One more, typed. */
export function AddFollowUp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const venues = useMeeting((state) => state.venues)
  const form = useFormBesideOthers(empty)
  const isFit = form.values.text.trim() !== ''
  const add = async () => {
    if (isFit && (await run('add', 'followUps.add', givenFollowUp(form.values, venues)))) onClose()
  }
  return (
    <AskDialog
      wide
      title={t('follow-up.add')}
      onClose={onClose}
      actions={
        <AskActions mark={marks.add} disabled={!isFit} onAct={() => void add()} onClose={onClose}>
          {t('follow-up.add')}
        </AskActions>
      }
    >
      <FollowUpFields form={form} />
      <RefusalNote mark={marks.add} />
    </AskDialog>
  )
}

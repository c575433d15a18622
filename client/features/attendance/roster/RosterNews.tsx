import { lookUp } from '../../../../shared/kernel/record.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Callout } from '../../../components/Callout.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import type { PlannedRow } from './planned-rows.ts'
import type { ManyActs } from './use-chosen-people.ts'

interface Props {
  readonly acts: ManyActs
  readonly rows: readonly PlannedRow[]
  readonly warnings: readonly string[]
}

/** What was just done with several, and the way back; why it was not done; who is listed already. */
export function RosterNews({ acts: { done, mark, forget }, rows, warnings }: Props) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const steps = useActs()
  const undo = async () => {
    if (await steps.run('step', 'edits.undo', {})) forget()
  }
  return (
    <>
      {done !== null && (
        <Callout tone="good" line role="status">
          {done.what === 'removed'
            ? t('attendance.plan.removed', { count: done.count })
            : t('attendance.plan.moved', { count: done.count, venue: lookUp(venues, done.venueId)?.name ?? '' })}
          <span>
            <ActButton small mark={steps.marks.step} onClick={() => void undo()}>
              {t('edits.undo')}
            </ActButton>{' '}
            <DeskButton small look="quiet" onClick={forget}>
              {t('common.close')}
            </DeskButton>
          </span>
        </Callout>
      )}
      <RefusalNote mark={steps.marks.step} />
      <RefusalNote mark={withName(mark, rows)} />
      {warnings.map((warning) => (
        <Note key={warning} size={2} tone="warn" role="status">
          {warning}
        </Note>
      ))}
    </>
  )
}

/** People are called by their names, where the page knows them. */
function withName(mark: ManyActs['mark'], rows: readonly PlannedRow[]): ManyActs['mark'] {
  if (typeof mark !== 'object') return mark
  const { personId } = mark.params
  const known = rows.find(({ person }) => person.id === personId)
  return known === undefined ? mark : { ...mark, params: { ...mark.params, personId: known.person.name } }
}

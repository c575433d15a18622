import { lookUp } from '../../../../shared/kernel/record.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { Callout, CalloutText } from '../../../components/Callout.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { standingText } from './PersonLine.tsx'
import type { PlannedRow } from './planned-rows.ts'
import { type PersonField, type PersonTexts, type PlannedPerson, personFields } from './roster-calls.ts'
import type { PersonWriting } from './use-person-writes.ts'

interface Props {
  readonly rows: readonly PlannedRow[]
  /** Of the list as it was fetched, with those who have gone meanwhile. */
  readonly people: readonly PlannedPerson[]
  readonly writing: PersonWriting
  /** Of the roster that is shown. */
  readonly version: number
}

/**
 * What was written and not taken: whose, what, and why. Where another has changed the same, both are told, and it is said which holds.
 * @source CTL-7
 */
export function RefusedWrites({ rows, people, writing, version }: Props) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const words = (field: PersonField, text: string): string => {
    if (field === 'venueId') return lookUp(venues, text)?.name ?? text
    if (field === 'attends')
      return t(`attendance.plan.attends.${text === 'listenIn' || text === 'standIn' ? text : 'member'}`)
    return text === '' ? t('attendance.plan.nothing') : text
  }
  return [...writing.writes].map(([personId, { texts, mark }]) => {
    if (typeof mark !== 'object') return null
    const row = rows.find(({ person }) => person.id === personId)
    const name = people.find(({ id }) => id === personId)?.name ?? personId
    const field = personFields.find((one) => one === mark.params.field)
    const isStale = mark.code === 'roster.stale' && field !== undefined && row !== undefined
    const said = Object.entries(texts).map(([name, text]) => words(name as PersonField, text))
    return (
      <Callout key={personId} tone="urgent" line role="alert">
        <CalloutText>
          <strong>{t('attendance.plan.notSaved', { name, text: said.join(' · ') })}</strong>
          <span>
            {whyNot(t, mark, texts, name)}
            {isStale &&
              field !== 'phone' &&
              ` ${t('attendance.plan.theirs', { field: t(`attendance.plan.field.${field}`), text: words(field, standingText(row, field)) })}`}
          </span>
        </CalloutText>
        {isStale && (
          <DeskButton small onClick={() => writing.hold(personId, version)}>
            {t('acts.beside.mine')}
          </DeskButton>
        )}
        <DeskButton small onClick={() => writing.drop(personId)}>
          {isStale ? t('acts.beside.theirs') : t('attendance.plan.giveUp')}
        </DeskButton>
      </Callout>
    )
  })
}

function whyNot(t: Translate, { code, params }: Rejection, texts: PersonTexts, name: string): string {
  if (code === 'command.malformed' && texts.phone !== undefined) return t('attendance.plan.badPhone')
  if (code === 'attendance.unknownPerson') return t('attendance.plan.gone')
  return refusalText(t, { code, params: { ...params, personId: name } })
}

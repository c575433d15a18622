import { readinessChecks, type Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { readinessOf } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'

/** The four checks in one line: all fine, which are not, or how many nobody has reported. */
export function ReadinessSum({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const standing = readinessOf(venue)
  const ofStatus = (status: 'problem' | undefined) =>
    readinessChecks.filter((check) => venue.readiness[check]?.status === status)
  const problems = ofStatus('problem').map((check) => t(`venues.operator.${check}`))
  if (standing === 'problem')
    return (
      <Note as="span" tone="bad" weight={600}>
        {t('venues.operator.problemsOf', { checks: problems.join(t('attendance.operator.listComma')) })}
      </Note>
    )
  return standing === 'ready' ? (
    <Note as="span" tone="good" weight={600}>
      ✓ {t('venues.operator.allReady')}
    </Note>
  ) : (
    <Note as="span" tone="soft">
      {t('venues.operator.unreportedCount', { count: ofStatus(undefined).length })}
    </Note>
  )
}

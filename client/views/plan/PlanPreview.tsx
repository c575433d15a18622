import { lazy, Suspense, useState } from 'react'
import { itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { needTexts, useText } from '../../i18n/i18n.ts'
import { OtherState, useMeeting } from '../../store/use-meeting.ts'
import styles from './PlanPreview.module.css'

const ScreenPreview = lazy(async () => {
  const [{ ScreenPreview }] = await Promise.all([import('../shared/ScreenPreview.tsx'), needTexts('screens')])
  return { default: ScreenPreview }
})

/** How the halls' screens will show the item in hand, point by point: the real scene, small. */
export function PlanPreview({ itemId }: { readonly itemId: string | null }) {
  const { t } = useText()
  const state = useMeeting((whole) => whole)
  const [chosen, setChosen] = useState<{ readonly itemId: string; readonly point: number } | null>(null)
  const item = itemById(state.agenda, itemId) ?? state.agenda.items[0] ?? null
  if (item === null) return null
  const count = item.points.length
  const point = chosen?.itemId === item.id && chosen.point < count ? chosen.point : count > 0 ? 0 : null
  const shown = {
    ...state,
    meeting: { ...state.meeting, status: 'live' as const },
    agenda: { ...state.agenda, currentItemId: item.id, currentPoint: point },
  }
  const step = (by: 1 | -1) => setChosen({ itemId: item.id, point: (point ?? 0) + by })
  return (
    <figure className={styles.preview}>
      <figcaption className={styles.caption}>
        {t('lifecycle.plan.preview')} · {t('common.itemNumber', { number: item.number })}
      </figcaption>
      <Suspense fallback={<div className={styles.empty} />}>
        <OtherState value={shown}>
          <ScreenPreview venueId={null} />
        </OtherState>
      </Suspense>
      {point !== null && (
        <div className={styles.points}>
          <span>{t('lifecycle.plan.pointOf', { number: point + 1, count })}</span>
          <DeskButton small look="quiet" disabled={point === 0} onClick={() => step(-1)}>
            ‹ {t('lifecycle.plan.previousPoint')}
          </DeskButton>
          <DeskButton small look="quiet" disabled={point === count - 1} onClick={() => step(1)}>
            {t('lifecycle.plan.nextPoint')} ›
          </DeskButton>
        </div>
      )}
    </figure>
  )
}

import { Suspense, useMemo, useState } from 'react'
import { itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { ChoiceChips } from '../../components/ChoiceChips.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { needTexts, useText } from '../../i18n/i18n.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import { OtherState, useMeeting } from '../../store/use-meeting.ts'
import { itemShown } from './item-shown.ts'
import styles from './PlanPreview.module.css'

const ItemPicture = lazyPart(async () => {
  const [{ ItemPicture }] = await Promise.all([import('./ItemPicture.tsx'), needTexts('screens')])
  return ItemPicture
})

const pages = ['screen', 'phone', 'lectern'] as const

/** How screens, phones and the lectern will show the item in hand, point by point: the real pages, small. */
export function PlanPreview({ itemId }: { readonly itemId: string | null }) {
  const { t } = useText()
  const state = useMeeting((whole) => whole)
  const link = useMeetingLink()
  const [page, setPage] = useState<(typeof pages)[number]>('screen')
  const [chosen, setChosen] = useState<{ readonly itemId: string; readonly point: number } | null>(null)
  const item = itemById(state.agenda, itemId) ?? state.agenda.items[0] ?? null
  const count = item?.points.length ?? 0
  const point =
    chosen?.itemId === item?.id && chosen !== null && chosen.point < count ? chosen.point : count > 0 ? 0 : null
  const shown = useMemo(
    () => (item === null ? state : itemShown(state, item, point, link.now())),
    [state, item, point, link],
  )
  if (item === null) return null
  const step = (by: 1 | -1) => setChosen({ itemId: item.id, point: (point ?? 0) + by })
  const names = pages.map((known) => t(`lifecycle.plan.preview.${known}`))
  return (
    <Stack as="figure" gap={3}>
      <Text as="figcaption" tone="soft">
        {t('lifecycle.plan.preview')} · {t('common.itemNumber', { number: item.number })}
      </Text>
      <ChoiceChips
        label={t('lifecycle.plan.preview')}
        choices={names}
        chosen={names[pages.indexOf(page)] ?? ''}
        onChoose={(name) => setPage(pages[names.indexOf(name)] ?? 'screen')}
      />
      <Suspense fallback={<div className={styles.empty} />}>
        <OtherState value={shown}>
          <ItemPicture of={page} />
        </OtherState>
      </Suspense>
      {point !== null && (
        <Cluster gap={3} justify="between" size={2}>
          <span>{t('lifecycle.plan.pointOf', { number: point + 1, count })}</span>
          <DeskButton small look="quiet" disabled={point === 0} onClick={() => step(-1)}>
            ‹ {t('lifecycle.plan.previousPoint')}
          </DeskButton>
          <DeskButton small look="quiet" disabled={point === count - 1} onClick={() => step(1)}>
            {t('lifecycle.plan.nextPoint')} ›
          </DeskButton>
        </Cluster>
      )}
    </Stack>
  )
}

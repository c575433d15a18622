import { Cluster } from '../../components/Cluster.tsx'
import { chineseNumber } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { twoLineSize } from '../../components/two-line-size.ts'
import { useEntrance } from '../../components/use-entrance.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './LowerThirdCard.module.css'
import type { LowerThird } from './lower-third.ts'

/** Who has the floor, and small above it what is on; comes in from its side and leaves to it. */
export function LowerThirdCard({ wanted }: { readonly wanted: LowerThird | null }) {
  const { shown, isLeaving } = useEntrance(wanted)
  if (shown === null) return null
  const { speaker, item } = shown
  return (
    <div className={styles.mask}>
      <section className={styles.card} key={JSON.stringify(shown)} data-leaving={isLeaving}>
        {item !== null && <ItemStrip item={item} isAlone={speaker === null} />}
        {speaker !== null && <SpeakerLines speaker={speaker} />}
      </section>
    </div>
  )
}

function ItemStrip({ item, isAlone }: { readonly item: NonNullable<LowerThird['item']>; readonly isAlone: boolean }) {
  const { t, language } = useText()
  const number = language === 'en' ? item.number : chineseNumber(item.number)
  const size = isAlone ? twoLineSize(item.title, 52, 3, 1.7) : twoLineSize(item.title, 50, 1.5, 1.3)
  return (
    <Cluster as="p" align="baseline" screen={2} className={styles.item} data-alone={isAlone}>
      <Text rigid weight={500} className={styles.number}>
        {t('meeting.overlay.itemNumber', { number })}
      </Text>
      <Text balanced shrinks className={styles.what} style={{ fontSize: `calc(${size} * var(--u))` }}>
        {item.title}
      </Text>
    </Cluster>
  )
}

function SpeakerLines({
  speaker: { name, title, venueName },
}: {
  readonly speaker: NonNullable<LowerThird['speaker']>
}) {
  return (
    <div className={styles.speaker}>
      <Text
        as="p"
        weight={700}
        lines={1.3}
        balanced
        spaced={0.04}
        className={styles.name}
        style={{ fontSize: `calc(${twoLineSize(name, 52, 3.6, 2)} * var(--u))` }}
      >
        {name}
      </Text>
      {(title !== null || venueName !== null) && (
        <Cluster as="p" align="stretch" wraps screen={3} tone="screen-soft" className={styles.about}>
          {title !== null && <span>{title}</span>}
          {venueName !== null && <Text tone="accent">{venueName}</Text>}
        </Cluster>
      )}
    </div>
  )
}

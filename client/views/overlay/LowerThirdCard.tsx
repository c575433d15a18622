import { chineseNumber } from '../../components/format-time.ts'
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
    <p className={styles.item} data-alone={isAlone}>
      <span className={styles.number}>{t('meeting.overlay.itemNumber', { number })}</span>
      <span className={styles.what} style={{ fontSize: `calc(${size} * var(--u))` }}>
        {item.title}
      </span>
    </p>
  )
}

function SpeakerLines({
  speaker: { name, title, venueName },
}: {
  readonly speaker: NonNullable<LowerThird['speaker']>
}) {
  return (
    <div className={styles.speaker}>
      <p className={styles.name} style={{ fontSize: `calc(${twoLineSize(name, 52, 3.6, 2)} * var(--u))` }}>
        {name}
      </p>
      {(title !== null || venueName !== null) && (
        <p className={styles.about}>
          {title !== null && <span>{title}</span>}
          {venueName !== null && <span className={styles.venue}>{venueName}</span>}
        </p>
      )}
    </div>
  )
}

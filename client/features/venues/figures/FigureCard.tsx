import { DeskSection } from '../../../components/DeskSection.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './FigureCard.module.css'
import { FigureChart } from './FigureChart.tsx'
import { newestAndLargest } from './joined-series.ts'
import type { Column, ColumnName, Series } from './told-figures.ts'

interface Props {
  readonly title: string
  readonly about: string
  readonly series: Series
  readonly names: readonly ColumnName[]
  /** From here on a value is worth a look; null: there is no such value. */
  readonly warnFrom: number | null
}

const none: Column = []

/** One chart, with what it says now and at most in words. */
export function FigureCard({ title, about, series, names, warnFrom }: Props) {
  const { t } = useText()
  const columns = names.map((name) => series[name] ?? none)
  return (
    <DeskSection title={title} className={styles.card}>
      <dl className={styles.values}>
        {names.map((name, index) => {
          const { newest, largest } = newestAndLargest(columns[index] ?? none)
          const isHigh = warnFrom !== null && newest !== null && newest >= warnFrom
          return (
            <div key={name} className={styles.value}>
              <dt className={styles.name} data-line={index}>
                {t(`venues.figures.${name}`)}
              </dt>
              <dd className={styles.now} data-high={isHigh || undefined}>
                {newest ?? '–'}
                {isHigh && <span className={styles.high}>{t('venues.figures.high')}</span>}
              </dd>
              <dd className={styles.most}>
                {largest === null ? '' : t('venues.figures.most', { value: String(largest) })}
              </dd>
            </div>
          )
        })}
      </dl>
      <FigureChart at={series.at.map((at) => at / 1_000)} columns={columns} />
      <p className={styles.about}>{about}</p>
    </DeskSection>
  )
}

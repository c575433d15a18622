import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
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
    <DeskSection title={title}>
      <Cluster as="dl" align="stretch" wraps gap={[3, 8]}>
        {names.map((name, index) => {
          const { newest, largest } = newestAndLargest(columns[index] ?? none)
          const isHigh = warnFrom !== null && newest !== null && newest >= warnFrom
          return (
            <Stack key={name} gap={[0, 4]} className={styles.value}>
              <Cluster as="dt" gap={3} size={2} tone="soft" wide className={styles.name} data-line={index}>
                {t(`venues.figures.${name}`)}
              </Cluster>
              <Cluster as="dd" align="baseline" gap={3} size={7} tone={isHigh ? 'warn' : undefined}>
                {newest ?? '–'}
                {isHigh && <Text size={2}>{t('venues.figures.high')}</Text>}
              </Cluster>
              <Box as="dd" size={2} tone="soft">
                {largest === null ? '' : t('venues.figures.most', { value: String(largest) })}
              </Box>
            </Stack>
          )
        })}
      </Cluster>
      <FigureChart at={series.at.map((at) => at / 1_000)} columns={columns} />
      <Text as="p" size={2} tone="soft">
        {about}
      </Text>
    </DeskSection>
  )
}

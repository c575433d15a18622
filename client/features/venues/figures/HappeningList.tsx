import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './HappeningList.module.css'
import { readerTime } from './reader-clock.ts'
import type { ToldHappening } from './told-figures.ts'

/** What has happened on this node since it started, the newest first. */
export function HappeningList({ happened }: { readonly happened: readonly ToldHappening[] }) {
  const { t } = useText()
  return (
    <DeskSection title={t('venues.figures.happened')}>
      {happened.length === 0 ? (
        <EmptyNote text={t('venues.figures.nothing')} />
      ) : (
        <Box as="ol" pad={0} scrolls className={styles.list}>
          {happened.map(({ at, what, about, count }) => (
            <Cluster
              key={`${at} ${what} ${about}`}
              as="li"
              align="stretch"
              gap={5}
              pad={[3, 0]}
              edge="bottom"
              size={3}
              className={styles.line}
            >
              <time dateTime={new Date(at).toISOString()}>{readerTime(at)}</time>
              <span>{t(`venues.figures.happened.${what}`, { about, count: String(count) })}</span>
            </Cluster>
          ))}
        </Box>
      )}
    </DeskSection>
  )
}

import { useState } from 'react'
import { Cluster } from '../../../components/Cluster.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './LibraryHome.module.css'
import { LibraryUnits } from './LibraryUnits.tsx'
import { useLibrary } from './use-library.ts'

/** Units and people of the meetings that there were. @source PRV-13 */
export function LibraryHome() {
  const { t } = useText()
  const [search, setSearch] = useState('')
  const library = useLibrary(search)
  const { found } = library
  return (
    <Stack as="section" gap={5} top aria-label={t('attendance.library.title')}>
      <Cluster justify="between" wraps gap={[3, 5]}>
        <Note size={3} tone="soft">
          {found === null ? '' : t('attendance.library.sum', { people: found.total, count: found.totalUnits })}
        </Note>
        <div className={styles.search}>
          <LineInput type="search" label={t('attendance.library.search')} value={search} onChange={setSearch} />
        </div>
      </Cluster>
      <LibraryUnits library={library} search={search} />
      <Text as="p" size={2} tone="soft">
        {t('attendance.library.about')}
      </Text>
    </Stack>
  )
}

import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './FileFaults.module.css'
import type { FileFault } from './post-meeting.ts'

/** What was found in a file, each with its place. */
export function FileFaults({ faults }: { readonly faults: readonly FileFault[] }) {
  const { t } = useText()
  return (
    // A list that scrolls must be reachable by keyboard.
    <Stack as="ul" gap={3} className={styles.faults} tabIndex={0}>
      {faults.map(({ path, row, message }, index) => (
        <li key={index}>
          <code>{path === '' ? t('meeting.home.wholeFile') : [path, row].filter(Boolean).join(':')}</code> {message}
        </li>
      ))}
    </Stack>
  )
}

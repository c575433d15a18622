import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import styles from './OpenList.module.css'

/** What is still open, a line each; nothing for what is settled. */
export function OpenList({ title, lines }: { readonly title: string; readonly lines: readonly (string | null)[] }) {
  const open = lines.filter((line) => line !== null)
  if (open.length === 0) return null
  return (
    <>
      <Text as="p" above={4} weight={700}>
        {title}
      </Text>
      <Stack as="ul" gap={2} className={styles.list}>
        {open.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Stack>
    </>
  )
}

import { editorName } from '../../acts/beside/use-others.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeetingStore } from '../../store/meeting-store.ts'
import styles from './OthersHere.module.css'

/** So many are named; the rest is counted. */
const mostNamed = 2

/** Who prepares the meeting besides, and which part each looks at. @source EDT-9 */
export function OthersHere() {
  const { t } = useText()
  const editors = useMeetingStore((store) => store.editors)
  const all = [
    ...new Set(
      editors.map((editor) =>
        t('lifecycle.plan.looksAt', { name: editorName(t, editor), part: t(`lifecycle.plan.part.${editor.part}`) }),
      ),
    ),
  ]
  const more = all.length - mostNamed
  const told = [...all.slice(0, mostNamed), ...(more > 0 ? [t('lifecycle.plan.othersMore', { count: more })] : [])]
  return (
    <Text clipped shrinks size={2} role="status" className={styles.others} title={all.join('\n')}>
      {told.join(' · ')}
    </Text>
  )
}

import { DialogButton } from '../../components/DialogButton.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { useText } from '../../i18n/i18n.ts'

const ScriptEditor = lazyPart(() => import('./ScriptEditor.tsx').then((part) => part.ScriptEditor))

/** Opens the host's script. */
export function ScriptBadge() {
  const { t } = useText()
  return <DialogButton label={t('script.text')} dialog={ScriptEditor} />
}

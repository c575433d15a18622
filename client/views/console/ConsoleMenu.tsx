import { type KeyboardEvent, useId } from 'react'
import { Text } from '../../components/Text.tsx'
import { useModal } from '../../components/use-modal.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './ConsoleMenu.module.css'
import { type ToolDeeds, toolGroups, useConsoleTools } from './use-console-tools.ts'

interface Props extends ToolDeeds {
  readonly onClose: () => void
}

/** What is needed now and then, in one place under the head's last button; arrows go through it, Escape leaves it. */
export function ConsoleMenu({ onClose, ...deeds }: Props) {
  const { t } = useText()
  const ref = useModal()
  const titleId = useId()
  const tools = useConsoleTools(deeds).filter(({ isPlaced }) => isPlaced !== true)
  const press = (event: KeyboardEvent<HTMLDialogElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    buttons.at((at + by + buttons.length) % buttons.length)?.focus()
  }
  return (
    <dialog
      ref={ref}
      className={styles.menu}
      aria-labelledby={titleId}
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <h2 id={titleId} className={styles.hidden}>
        {t('meeting.menu.title')}
      </h2>
      {toolGroups.map((group) => (
        <section key={group} aria-label={t(`meeting.menu.${group}`)}>
          <Text as="h3" size={2} tone="soft" weight={400} className={styles.group}>
            {t(`meeting.menu.${group}`)}
          </Text>
          {tools
            .filter((tool) => tool.group === group)
            .map(({ id, text, lang, key, off, run }) => (
              <button
                key={id}
                type="button"
                className={styles.entry}
                disabled={off !== undefined}
                title={off}
                lang={lang}
                onClick={() => {
                  onClose()
                  run()
                }}
              >
                <span>{text}</span>
                {key !== undefined && <kbd className={styles.key}>{key}</kbd>}
              </button>
            ))}
        </section>
      ))}
    </dialog>
  )
}

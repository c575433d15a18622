import { Menu, MenuGroup, MenuItem } from '../../components/Menu.tsx'
import { useModal } from '../../components/use-modal.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './ConsoleMenu.module.css'
import { type ToolDeeds, toolGroups, useConsoleTools } from './use-console-tools.ts'

interface Props extends ToolDeeds {
  readonly onClose: () => void
}

/** What is needed now and then, in one place under the head's last button; Escape leaves it. */
export function ConsoleMenu({ onClose, ...deeds }: Props) {
  const { t } = useText()
  const ref = useModal()
  const tools = useConsoleTools(deeds).filter(({ isPlaced }) => isPlaced !== true)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes through onCancel.
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-label={t('meeting.menu.title')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <Menu label={t('meeting.menu.title')}>
        {toolGroups.map((group) => (
          <MenuGroup key={group} label={t(`meeting.menu.${group}`)}>
            {tools
              .filter((tool) => tool.group === group)
              .map(({ id, text, lang, key, off, run }) => (
                <MenuItem
                  key={id}
                  lang={lang}
                  keys={key}
                  off={off}
                  onChoose={() => {
                    onClose()
                    run()
                  }}
                >
                  {text}
                </MenuItem>
              ))}
          </MenuGroup>
        ))}
      </Menu>
    </dialog>
  )
}

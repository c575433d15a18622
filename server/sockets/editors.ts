import type { EditorsMessage, OtherEditor } from '../../shared/protocol/down.ts'

/** A page that prepares the meeting. `by`: whose edits are its own, the same over a reload. */
interface Editor extends OtherEditor {
  readonly by: string
}

/** A page to which is told what the others have in hand. */
interface EditorPage {
  emit(name: 'editors', message: EditorsMessage): void
}

/** Changes wait so long for company, ms. */
const spacingMs = 250
/** More than these are told to nobody. */
const mostEditors = 40

interface Deps {
  /** What other nodes tell of their pages. */
  readonly others: () => readonly Editor[]
  /** Something has changed among the pages of this node. */
  readonly onChanged: () => void
}

/** Who prepares a meeting and which row each has open: beside the log, never in it; told to those alone who prepare it, too. @source EDT-9 */
export function createEditors({ others, onChanged }: Deps) {
  const pages = new Map<EditorPage, { readonly editor: Editor; told: string }>()
  let timer: NodeJS.Timeout | undefined

  const own = (): readonly Editor[] => [...pages.values()].map(({ editor }) => editor)
  const tell = () => {
    timer = undefined
    const all = [...own(), ...others()]
    for (const [page, known] of pages) {
      const editors = all.filter(({ by }) => by !== known.editor.by).slice(0, mostEditors)
      const message = { editors: editors.map(({ by: _, ...shown }) => shown) }
      const text = JSON.stringify(message)
      if (text === known.told) continue
      known.told = text
      page.emit('editors', message)
    }
  }
  const tellSoon = () => {
    timer ??= setTimeout(tell, spacingMs).unref()
  }

  return {
    /** That page has this in hand now. */
    put(page: EditorPage, editor: Editor): void {
      pages.set(page, { editor, told: pages.get(page)?.told ?? '' })
      tellSoon()
      onChanged()
    },
    /** That page is gone, or prepares nothing any more. */
    remove(page: EditorPage): void {
      if (!pages.delete(page)) return
      tellSoon()
      onChanged()
    },
    /** Of this node. */
    own,
    /** Other nodes tell something else than before. */
    othersChanged: tellSoon,
    close: (): void => clearTimeout(timer),
  }
}

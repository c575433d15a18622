import type { OtherEditor } from '../../../shared/protocol/down.ts'
import type { PlanPart } from '../../../shared/protocol/plan-parts.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeetingStore } from '../../store/meeting-store.ts'

/** Who has which row of that part open at another desk, by the row: their names, in one line. @source EDT-9 */
export function useOthersIn(part: PlanPart): ReadonlyMap<string, string> {
  const { t } = useText()
  const editors = useMeetingStore((store) => store.editors)
  const rows = new Map<string, readonly OtherEditor[]>()
  for (const editor of editors)
    if (editor.part === part && editor.row !== null) rows.set(editor.row, [...(rows.get(editor.row) ?? []), editor])
  return new Map([...rows].map(([row, there]) => [row, namesOf(t, there)]))
}

/** What somebody is called who prepares the meeting, too: by the name of the account, else by the role. */
export function editorName(t: Translate, { name, role }: Pick<OtherEditor, 'name' | 'role'>): string {
  if (name !== null) return name
  return t(role === 'owner' || role === 'organiser' ? `acts.beside.role.${role}` : 'acts.beside.role.moderator')
}

const namesOf = (t: Translate, editors: readonly OtherEditor[]): string =>
  [...new Set(editors.map((editor) => editorName(t, editor)))].join(t('attendance.operator.listComma'))

import type { RefusalTexts } from '../any-refusal.ts'

export const editsRefusals: RefusalTexts<'edits'> = {
  'edits.nothingToUndo': '没有可以撤销的修改。',
  'edits.nothingToRedo': '没有可以重做的修改。',
  'edits.overtaken': '“{{label}}”之后又被{{by}}改过，没有撤销，以免盖掉对方的修改。请直接修改。',
  'edits.rosterOvertaken': '名单里的这处修改之后又被{{by}}改过，没有撤销，以免盖掉对方的修改。请直接修改。',
  'edits.erased': '这处修改涉及的人员信息已删除，不能再撤销或重做。',
  'edits.wasOn': '“{{label}}”已经进行过，有记录，不能撤销或重做这处修改。',
  'edits.besideTheLog': '名单正在变化，请再试一次。',
}

export const edits = {
  undo: '撤销',
  redo: '重做',
  skip: '跳过，撤销更早的一步',
  saving: '正在保存…',
  unsent: '还没有发出，内容保存在本机',
  savedAt: '✓ 已保存 {{time}}',
  notSaved: '没有保存：{{why}}',
}

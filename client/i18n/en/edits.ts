export const edits = {
  undo: 'Undo',
  redo: 'Redo',
  skip: 'Skip it and undo the one before',
  saving: 'Saving…',
  unsent: 'Not sent yet; kept on this machine',
  savedAt: '✓ Saved {{time}}',
  notSaved: 'Not saved: {{why}}',
}

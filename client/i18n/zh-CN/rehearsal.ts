export const rehearsal = {
  open: '联调',
  running: '联调中…',
}

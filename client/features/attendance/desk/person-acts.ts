/** What an operator may do with one person; `more` shows all of it. */
export type PersonAct =
  | 'checkIn'
  | 'undo'
  | 'excuse'
  | 'amend'
  | 'standIn'
  | 'leave'
  | 'return'
  | 'clear'
  | 'reject'
  | 'dismiss'
  | 'more'

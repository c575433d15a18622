/** Whether a key belongs to a field that is being written in, and not to the page; one that is being saved is not. */
export const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([readonly]), textarea:not([readonly]), select')

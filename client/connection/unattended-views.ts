const unattended: readonly string[] = ['screen', 'speaker', 'overlay']

/** Pages at which nobody stands: what they need done they do themselves. */
export const isUnattended = (view: string): boolean => unattended.includes(view)

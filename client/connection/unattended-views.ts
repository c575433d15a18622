const unattended: readonly string[] = ['screen', 'door', 'speaker', 'overlay']

/** Pages at which nobody stands: what they need done they do themselves. */
export const isUnattended = (view: string): boolean => unattended.includes(view)

/** Pages that come back with what they knew when they are loaded again without the server. */
export const keepsItsState = (view: string): boolean => isUnattended(view) || view === 'operator'

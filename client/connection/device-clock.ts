/**
 * What the device believes the time to be, milliseconds since 1970: may be hours off, and set at any moment. Only for the
 * first guess before the server has said what time it is, and for what lies on the device from one day to the next.
 */
export const deviceNow = (): number => Date.now()

/**
 * Below which path OneHall is served: begins with a slash and ends without one; '' for the root. The server says it in the
 * page; where there is no page, in tests, there is no path.
 */
export const basePath: string = globalThis.document?.documentElement.dataset.base ?? ''

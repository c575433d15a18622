/** What was the newest so long ago, ms, is not called the newest any more: the page says 数据截至. @source LIN-2 */
export const freshForMs = 5_000

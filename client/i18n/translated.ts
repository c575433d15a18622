/** The texts of another language: the keys of the first, and for one thing where it is said otherwise, `<key>_one`. */
export type Translated<Texts> = Readonly<Record<keyof Texts, string>> &
  Readonly<Partial<Record<`${keyof Texts & string}_one`, string>>>

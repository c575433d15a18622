/** Small settings of the installation, such as the hash of the owner's token. Each call is one transaction, resolved after commit. */
export interface SettingsStore {
  /** null: never put. */
  get(key: string): Promise<string | null>
  put(key: string, value: string): Promise<void>
  /** Keeps the value unless there is one. @returns what is kept: the same on every node. */
  once(key: string, value: string): Promise<string>
}

import { ConfigError } from './config.ts'
import { DataDirInUseError } from './store/lease.ts'

/** Why the server did not start, in one sentence a language, with what to do. */
export function startFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ConfigError) {
    const names = error.variables.join(', ')
    return `环境变量取值不对：${names}，请改正后再启动。\nThese environment variables are not valid: ${names}; mend them and start again.`
  }
  if (error instanceof DataDirInUseError) {
    return `数据目录 ${error.dataDir} 正被使用（${error.holder}），请先停止它，或用 DATA_DIR 换一个目录。\nThe data folder ${error.dataDir} is in use by ${error.holder}; stop it first, or choose another with DATA_DIR.`
  }
  if (code === 'EADDRINUSE') {
    return '端口已被占用，请用 PORT 换一个端口，或停止占用它的程序。\nThe port is taken; choose another with PORT, or stop the program that holds it.'
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return `没有写入数据目录或使用该端口的权限：${message}。请检查 DATA_DIR 与 PORT。\nNo right to write the data folder or to use the port: ${message}. Check DATA_DIR and PORT.`
  }
  if (code === 'ECONNREFUSED') {
    return '连接不上 DATABASE_URL 所指的数据库，请确认它已启动。\nThe database of DATABASE_URL cannot be reached; make sure that it runs.'
  }
  return `启动失败：${message}\nThe start failed: ${message}`
}

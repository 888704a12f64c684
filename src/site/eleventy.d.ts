/** What we use of Eleventy, which ships no types. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addExtension(extensions: readonly string[], options: { readonly key: string }): void
    /** Called with what was made of each page, before it is written. */
    addTransform(name: string, transform: (this: TransformThis, content: string) => string): void
    addGlobalData(name: string, value: unknown): void
    setInputDirectory(folder: string): void
    setTemplateFormats(formats: readonly string[]): void
    setFreezeReservedData(freeze: boolean): void
    setUseGitIgnore(use: boolean): void
    ignores: Set<string>
  }

  export interface TransformThis {
    /** `outputPath` counts from where the command runs. */
    readonly page: { readonly outputPath: string }
  }

  export interface EleventyOptions {
    /** `''` reads no configuration file. */
    readonly configPath?: string
    readonly quietMode?: boolean
    readonly config?: (config: UserConfig) => void | Promise<void>
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions)
    /** Its own lines on the console; errors are thrown all the same. */
    disableLogger(): void
    write(): Promise<unknown>
  }
}

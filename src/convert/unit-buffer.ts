/** Text being written, as UTF-16 units; used again for the next text. */
export class UnitBuffer {
  length = 0
  #units = new Uint16Array(1 << 14)

  /** The units, with room for this many more behind `length`. */
  makeRoom(more: number): Uint16Array {
    const needed = this.length + more
    if (this.#units.length < needed) {
      const grown = new Uint16Array(needed * 2)
      grown.set(this.#units.subarray(0, this.length))
      this.#units = grown
    }
    return this.#units
  }

  write(text: string): void {
    const units = this.makeRoom(text.length)
    for (let i = 0; i < text.length; i++) units[this.length++] = text.charCodeAt(i)
  }

  /** In pieces: the number of arguments of a function is limited. */
  read(): string {
    if (this.length <= PIECE) return toText(this.#units.subarray(0, this.length))
    let text = ''
    for (let i = 0; i < this.length; i += PIECE)
      text += toText(this.#units.subarray(i, Math.min(i + PIECE, this.length)))
    return text
  }
}

const PIECE = 4096

/** Not a `TextDecoder`: half of a character stays what it is. */
function toText(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[])
}

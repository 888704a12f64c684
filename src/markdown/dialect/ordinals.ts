/** 一是查清家底。二是分段治理。 – at the start, after a full stop, and where a list is announced. */
const ORDINAL = /(?<=^|[。；;：:！？!?”」\n]\s*)[一二三四五六七八九十]{1,3}是/gu

export function findOrdinals(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  if (!text.includes('是')) return []
  return Array.from(text.matchAll(ORDINAL), ({ 0: ordinal, index }) => ({
    from: index,
    to: index + ordinal.length,
  }))
}

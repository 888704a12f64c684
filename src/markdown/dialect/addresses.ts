/** http://www.liupu.example/gk/a.html?id=3 · www.liupu.example · bgs@liupu.example */
const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-./?%&=+#~:@!$*;,]*[\w/#=]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}/g

/**
 * Addresses that stand in a text as they are: their letters and marks must not change. An address ends
 * where Han begins, and takes no mark of the sentence with it.
 */
export function findAddresses(
  text: string,
): readonly { readonly from: number; readonly to: number }[] {
  if (!MAY_HOLD.test(text)) return NONE
  return Array.from(text.matchAll(ADDRESS), ({ 0: address, index }) => ({
    from: index,
    to: index + address.length,
  }))
}

const MAY_HOLD = /:\/\/|www\.|@/
const NONE: readonly never[] = []

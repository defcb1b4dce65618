/** Long and short writings of the same word in the name of an office. */
const shortenings: readonly (readonly [RegExp, string])[] = [
  [/委员会/gu, "委"],
  [/办公室$/u, "办"],
  [/人民政府/gu, "政府"],
  [/监督管理/gu, "监管"],
];

/** 和, 与 and 及 that join two words of one name; the first and the last character are never such a joint. */
const joints = /(?<=.{2})[和与及、](?=.{2})/gu;

/** Every way in which a name is commonly written, the name itself first. */
export function nameVariants(name: string): readonly string[] {
  const variants = new Set([name]);
  for (const variant of [...variants]) variants.add(variant.replace(joints, ""));
  for (const [long, short] of shortenings) {
    for (const variant of [...variants]) variants.add(variant.replace(long, short));
  }
  for (const variant of [...variants]) {
    if (variant.startsWith("中共中央") && variant.length > 4) variants.add(variant.slice(2));
    else if (/^中央.{2}/u.test(variant)) variants.add(`中共${variant}`);
  }
  return [...variants];
}

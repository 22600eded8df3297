/** The same function of an object, worked out once for each object. It keeps no object alive. */
export function onceFor<Subject extends object, Result>(
  of: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const found = known.get(subject);
    if (found !== undefined) return found.result;
    const result = of(subject);
    known.set(subject, { result });
    return result;
  };
}

/** The same function of two objects, worked out once for each pair. It must follow from the two alone. */
export function onceForPair<Subject extends object, Ground extends object, Result>(
  of: (subject: Subject, ground: Ground) => Result,
): (subject: Subject, ground: Ground) => Result {
  const onGround = onceFor((ground: Ground) => onceFor((subject: Subject) => of(subject, ground)));
  return (subject, ground) => onGround(ground)(subject);
}

/** The same function of a set, worked out again only where it holds other things than the last time. */
export function unlessSameSet<Item, Result>(
  of: (set: ReadonlySet<Item>) => Result,
): (set: ReadonlySet<Item>) => Result {
  let last: { readonly set: ReadonlySet<Item>; readonly result: Result } | null = null;
  return (set) => {
    if (last === null || set.size !== last.set.size || !set.isSubsetOf(last.set))
      last = { set, result: of(set) };
    return last.result;
  };
}

/** Whether two lists hold the same things, thing by thing. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

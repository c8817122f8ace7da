/** Uid of `nobody` on Linux; any uid that owns nothing will do. */
const NOBODY = 65534;

/** For tests: root may read everything, so under root (as in a container) steps down to a user who may not. */
export async function asOrdinaryUser<T>(action: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

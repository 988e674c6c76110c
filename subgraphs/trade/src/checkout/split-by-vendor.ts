// A purchase becomes one order for each vendor, in the order in which the vendors first appear. Pure.

export function splitByVendor<Line extends { vendorId: string }>(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(line.vendorId);
    if (group) group.push(line);
    else groups.set(line.vendorId, [line]);
  }
  return [...groups.values()];
}

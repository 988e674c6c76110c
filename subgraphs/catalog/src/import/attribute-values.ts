// Cells as specifications: each attribute has one kind in the whole file, and a cell that does not fit the
// others is kept as text under the same name, because it is still what the source says.
import { statedAttributes } from './import-mapping.js';
import type { FileProblem } from './import-problem.js';
import type { AttributeRef, ImportedRow, Specification } from './imported-row.js';
import { type InferredAttribute, readAttribute } from './infer-attributes.js';
import { type JobMapping, nameOf, primaryName } from './job-mapping.js';
import { remembered } from './remembered.js';

/** What the catalog keeps of a number: digits before and after the point. */
const keptNumber = /^-?\d{1,18}(\.\d{1,18})?$/;

export class AttributeValues {
  private readonly columns: ReadonlyMap<string, string>;
  private readonly units: ReadonlyMap<string, string | null>;
  private readonly refs = new Map<string, AttributeRef>();
  /** By attribute: what a cell comes to. */
  private readonly readings = new Map<string, (value: string) => Partial<Specification> | null>();

  constructor(
    private readonly mapping: JobMapping,
    private readonly inferred: ReadonlyMap<string, InferredAttribute>,
  ) {
    const stated = statedAttributes(mapping);
    this.columns = new Map(stated.map(({ name, column }) => [name, column]));
    this.units = new Map(stated.map(({ name, unit }) => [name, unit]));
  }

  /** The attribute of this name in the graph; `kind` TEXT for what does not fit. */
  refOf(name: string, kind?: 'TEXT'): AttributeRef {
    const key = `${kind ?? ''} ${name}`;
    const ref = this.refs.get(key) ?? this.newRef(name, kind);
    this.refs.set(key, ref);
    return ref;
  }

  private newRef(name: string, kind?: 'TEXT'): AttributeRef {
    const inferred = this.inferred.get(name);
    const isNumber = !kind && inferred?.type === 'NUMBER';
    return {
      name: nameOf(name, this.mapping.translations.attributes),
      kind: kind ?? inferred?.type ?? 'TEXT',
      unit: isNumber ? (inferred.unit ?? null) : null,
    };
  }

  read({ line, attributes }: ImportedRow) {
    const specifications: Specification[] = [];
    const refs: AttributeRef[] = [];
    const warnings: FileProblem[] = [];
    const stated = new Set<string>();
    for (const { name, value } of attributes) {
      const { ref, specification } = this.specification(name, value);
      const identity = `${ref.kind} ${ref.unit} ${specification.attributeName}`;
      // Two columns may have been given one name by hand: the first one filled counts.
      if (stated.has(identity)) continue;
      stated.add(identity);
      specifications.push(specification);
      refs.push(ref);
      const kind = this.inferred.get(name)?.type ?? 'TEXT';
      if (ref.kind === kind) continue;
      const params = { value, kind };
      const { column } = specification;
      warnings.push({ line, column, code: 'ATTRIBUTE_MISFIT', params, isWarning: true });
    }
    return { specifications, refs, warnings };
  }

  private specification(name: string, value: string) {
    const reading = this.reading(name, value);
    const ref = this.refOf(name, reading ? undefined : 'TEXT');
    const { kind, unit } = ref;
    const column = this.columns.get(name) ?? name;
    const base = { attributeName: primaryName(ref.name), kind, unit, column, text: value };
    return { ref, specification: { ...base, ...reading } as Specification };
  }

  private reading(name: string, value: string): Partial<Specification> | null {
    let reading = this.readings.get(name);
    if (!reading) {
      reading = remembered((text) => this.cell(name, text));
      this.readings.set(name, reading);
    }
    return reading(value);
  }

  private cell(name: string, value: string): Partial<Specification> | null {
    const inferred = this.inferred.get(name);
    if (!inferred) return null;
    const { decimalMark } = this.mapping;
    const read = readAttribute(inferred, value, decimalMark, this.units.get(name) ?? null);
    if (!read) return null;
    if (read.type === 'BOOLEAN') return { boolean: read.value };
    if (read.type === 'NUMBER') return keptNumber.test(read.value) ? { number: read.value } : null;
    return read.type === 'ENUM' ? { option: read.value } : {};
  }
}

// The planner asks for the same entity once for each place it appears in. Each is sent once, and the answer
// spread over the places again.
import type { SubgraphRequest, SubgraphResponse } from '@agora/kernel/siblings.js';

interface Spread {
  readonly request: SubgraphRequest;
  /** Puts each entity (and each entity's errors) back where it was asked for. */
  spread(response: SubgraphResponse): SubgraphResponse;
}

export function uniqueRepresentations(request: SubgraphRequest): Spread {
  const asked = request.variables?.representations;
  const untouched: Spread = { request, spread: (response) => response };
  if (!Array.isArray(asked) || asked.length < 2) return untouched;
  const places = new Map<string, number>();
  const unique: unknown[] = [];
  const uniqueIndexOf = asked.map((representation) => {
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, unique.length);
    return unique.push(representation) - 1;
  });
  if (unique.length === asked.length) return untouched;
  return {
    request: { ...request, variables: { ...request.variables, representations: unique } },
    spread: (response) => spreadOver(response, uniqueIndexOf),
  };
}

function spreadOver(response: SubgraphResponse, uniqueIndexOf: number[]): SubgraphResponse {
  const entities = response.data?._entities;
  const isGiven = new Set<number>();
  const spread = Array.isArray(entities)
    ? {
        ...response.data,
        _entities: uniqueIndexOf.map((index) => {
          // The gateway writes into what it receives: a second place gets a copy of its own.
          const entity: unknown = entities[index];
          if (!isGiven.has(index)) isGiven.add(index);
          else return copyOf(entity);
          return entity;
        }),
      }
    : response.data;
  const errors = response.errors?.map((error) => withPlace(error, uniqueIndexOf));
  return {
    ...response,
    ...(spread === undefined ? {} : { data: spread }),
    ...(errors ? { errors } : {}),
  };
}

type ResponseError = NonNullable<SubgraphResponse['errors']>[number] & {
  path?: readonly (string | number)[];
  originalError?: unknown;
};

/** An error of a unique entity is told at the first place where the entity was asked for. */
function withPlace(error: ResponseError, uniqueIndexOf: number[]): ResponseError {
  const { message, extensions, originalError } = error;
  const [field, index, ...rest] = error.path ?? [];
  if (field !== '_entities' || typeof index !== 'number') return error;
  const path = [field, uniqueIndexOf.indexOf(index), ...rest];
  return { message, path, originalError, ...(extensions ? { extensions } : {}) };
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

// Reads a process's configuration once, validates it, and names the variable that is wrong.
import { z } from 'zod';

/** Thrown at start when the environment cannot be used; the message is one sentence per variable. */
export class InvalidEnvironment extends Error {
  override name = 'InvalidEnvironment';
}

export function readEnv<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: Record<string, string | undefined> = process.env,
): z.infer<z.ZodObject<Shape>> {
  const result = z.object(shape).safeParse(source);
  if (result.success) return result.data;
  const sentences = result.error.issues.map(
    (i) => `${i.path.join('.') || 'environment'}: ${i.message}`,
  );
  throw new InvalidEnvironment(sentences.join('; '));
}

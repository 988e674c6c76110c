// What the client learns once its first page stands.
import { rehearsePages } from './rehearsals.js';
import type { AppRouter } from './router.js';
import { speakOfFields } from './ui/field-faults.js';

export function onceStanding(router: AppRouter): void {
  rehearsePages(router);
  speakOfFields();
}

// What can be refused about a thread.
import { defineErrors } from '@agora/kernel/errors.js';

export const threadErrors = defineErrors({
  THREAD_CLOSED: 'Nobody posts to the thread any more.',
  THREAD_HIDDEN: 'The thread is hidden already.',
});

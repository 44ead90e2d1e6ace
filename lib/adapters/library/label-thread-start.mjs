// A thread does not have its parent's way of reading TypeScript: it is given one before the program is.
import { register } from 'tsx/esm/api';

register();
await import('./label-thread.ts');

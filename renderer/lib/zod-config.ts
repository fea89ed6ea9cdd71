import { z } from 'zod';

// Imported first by every entry of the page: zod compiles schemas with `new Function` otherwise, which the
// content policy refuses.
z.config({ jitless: true });

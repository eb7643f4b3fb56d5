import type { Id } from '../../catalogue/types.ts';

/** Whose links stand in an embed whose reader picks the service; the WordPress plugin has the same. */
export const UNNAMED: readonly Id[] = ['facebook', 'instagram', 'linkedin', 'x'];

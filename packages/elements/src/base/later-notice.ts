/**
 * A notice is for when something is wrong, so a page that is well does not load it. Until it is there (or where it cannot be had,
 * because nothing can) a reader sees the words that stand inside the tag.
 */
export function needNotice(): void {
  import('../notice/notice-part.ts').catch(() => undefined);
}

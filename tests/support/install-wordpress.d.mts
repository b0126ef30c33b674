export interface WordPressParts {
  /** The command of PHP. */
  php: string;
  /** The folder of an untouched WordPress. */
  wordpress: string;
  mariadbd: string;
  makeDatabase: string;
}

/** Where everything is; or, where it is missing and there is no apt-get, a sentence that says so. */
export function ensureWordPress(): Promise<WordPressParts | string>;

/** Files that editors write beside the one being edited, and take away again: they are no part of the corpus. */

/** vim's probe `4913` and swap files, Emacs' locks and autosaves, backups, and what is written first and then renamed. */
const TEMPORARY = [
  /^4913$/,
  /^\./,
  /~$/,
  /^#.*#$/,
  /\.(tmp|temp|bak|swp|swx|part|crdownload)$/i,
  /\.tmp[.-]/i,
  /___jb_/,
];

/** Whether a path, with slashes of either kind, is such a file, or lies in a hidden folder. */
export function isTemporary(path: string): boolean {
  return path
    .split(/[\\/]/)
    .some((name) => name !== '.' && name !== '..' && TEMPORARY.some((one) => one.test(name)));
}

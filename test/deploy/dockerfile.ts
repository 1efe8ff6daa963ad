/** The Dockerfile read into its stages, and its steps done in folders of this machine, where there is no Docker to do them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DockerfileParser, type Instruction, type JSONInstruction } from 'dockerfile-ast';

const run = promisify(execFile);

export const DOCKERFILE = await readFile('Dockerfile', 'utf8');

export interface Step {
  keyword: string;
  /** As written, with lines put together. */
  text: string;
  /** `--from=build` as `from: build`. */
  flags: Record<string, string>;
  /** Words, or the strings of the form with brackets. */
  words: string[];
  instruction: Instruction;
}

export interface Stage {
  /** What it is called after AS, or its number. */
  name: string;
  image: string;
  steps: Step[];
}

/** The stages in order. Throws where the file does not begin with one. */
export function stagesOf(text: string): Stage[] {
  const stages: Stage[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const step = stepOf(instruction);
    if (step.keyword === 'FROM') {
      const [image = '', , name = String(stages.length)] = step.words;
      stages.push({ name, image, steps: [] });
    } else {
      const stage = stages.at(-1);
      if (!stage) throw new Error(`${step.keyword} stands before any FROM.`);
      stage.steps.push(step);
    }
  }
  return stages;
}

function stepOf(instruction: Instruction): Step {
  const { getFlags, getJSONStrings } = instruction as Partial<JSONInstruction>;
  const flags = getFlags?.call(instruction) ?? [];
  const strings = getJSONStrings?.call(instruction) ?? [];
  const all = instruction.getArguments().map((argument) => argument.getValue());
  const words =
    strings.length > 0
      ? strings.map((string) => JSON.parse(string.getValue()) as string)
      : all.filter((word) => !flags.some((flag) => flag.toString() === word));
  return {
    keyword: instruction.getKeyword(),
    text: instruction.getRawArgumentsContent() ?? '',
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    words,
    instruction,
  };
}

/** What .dockerignore takes in again after it has left out everything. */
async function taken(): Promise<string[]> {
  const lines = (await readFile('.dockerignore', 'utf8')).split('\n').filter((line) => /^[^#\s]/.test(line));
  const [first, ...rest] = lines;
  if (first !== '*' || rest.some((line) => !/^![\w.-]+$/.test(line)))
    throw new Error(
      '.dockerignore must leave out everything, and then take in files and folders by their names.',
    );
  return rest.map((line) => line.slice(1));
}

/** Tells whether .dockerignore keeps a path of the project out of an image. */
export async function ignores(): Promise<(path: string) => boolean> {
  const names = await taken();
  return (path) => !names.some((name) => path === name || path.startsWith(`${name}/`));
}

export interface Image {
  /** Where its files are. */
  folder: string;
  env: Record<string, string>;
  command: string[];
  health: string[];
}

/**
 * Does the steps of every stage under `root`, as Docker would from the files in `context`, and gives what the last one is.
 * `npm ci` of everything is not done again: its result is what this checkout has in node_modules.
 */
export async function doSteps(stages: readonly Stage[], context: string, root: string): Promise<Image> {
  let image: Image = { folder: '', env: {}, command: [], health: [] };
  const ignored = await ignores();
  for (const stage of stages) {
    image = { folder: join(root, stage.name), env: {}, command: [], health: [] };
    let folder = image.folder;
    for (const { keyword, flags, words, text } of stage.steps) {
      const [first = ''] = words;
      if (keyword === 'WORKDIR') {
        folder = join(image.folder, first);
        await mkdir(folder, { recursive: true });
      } else if (keyword === 'COPY') {
        const from = flags.from === undefined ? context : join(root, flags.from);
        await copy(words, from, folder, flags.from === undefined ? ignored : () => false);
      } else if (keyword === 'ARG' || keyword === 'ENV') {
        for (const word of words) {
          const [name = '', value = ''] = word.split('=');
          image.env[name] = value.startsWith('$') ? (image.env[value.slice(1)] ?? '') : value;
        }
      } else if (keyword === 'RUN' && text === 'npm ci') {
        await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
      } else if (keyword === 'RUN') {
        // What `npm ci` of this checkout fetched is in npm's cache.
        const env = { ...process.env, ...image.env, npm_config_prefer_offline: 'true' };
        await run('/bin/sh', ['-c', text], { cwd: folder, env });
      } else if (keyword === 'CMD') {
        image.command = words;
      } else if (keyword === 'HEALTHCHECK') {
        // The parser leaves the command of a check as it is written.
        image.health = JSON.parse(text.slice(text.indexOf('['))) as string[];
      }
    }
    image.folder = folder;
  }
  return image;
}

/** `COPY a b/ c/`: files by their names, of folders what is in them; `COPY . .` is all that may be copied. */
async function copy(words: string[], from: string, folder: string, ignored: (path: string) => boolean) {
  const to = words.at(-1) ?? '';
  // An installed package's links stay links, such as those of node_modules/.bin.
  const options = { recursive: true, verbatimSymlinks: true };
  for (const source of words.slice(0, -1)) {
    const path = source.replace(/\/$/, '');
    if (path === '.') {
      for (const name of await taken())
        if (existsSync(join(from, name))) await cp(join(from, name), join(folder, to, name), options);
      continue;
    }
    if (ignored(path)) throw new Error(`.dockerignore leaves out ${path}.`);
    const name = to.startsWith('.') && to.endsWith('/') && !source.endsWith('/') ? join(to, path) : to;
    await cp(join(from, path), join(folder, name), options);
  }
}

/** The product's source files: their room, their imports and their code without types and comments. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");
const sourceName = /(?<!\.d)\.(?:ts|tsx)$/;

export interface SourceFile {
  /** From the root, with forward slashes: "shared/kit/a1.ts". */
  readonly path: string;
  /** "shared/kit", "addin/excel" ... */
  readonly room: string;
  readonly text: string;
}

export interface Import {
  readonly from: SourceFile;
  /** A path from the root for our own files, else the specifier as written. */
  readonly target: string;
  readonly own: boolean;
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}

export function roomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

/** All source files below the given top folders. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => slashes(join(folder, name)))
      .filter((path) => sourceName.test(path))
      .sort()
      .map((path) => ({ path, room: roomOf(path), text: readFileSync(join(root, path), "utf8") })),
  );
}

/** Type-only imports are arrows too: written as plain imports, the parser reports them. */
function withoutTypeOnly(text: string): string {
  return text.replace(/^import type /gm, "import ").replace(/^export type (?=[{*])/gm, "export ");
}

/** Every import, re-export and dynamic import, found by esbuild's parser. */
export async function importsOf(files: readonly SourceFile[]): Promise<Import[]> {
  const byPath = new Map(files.map((file) => [join(root, file.path), file]));
  const imports: Import[] = [];
  await build({
    entryPoints: [...byPath.keys()],
    outdir: "nowhere",
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "error",
    jsx: "automatic",
    jsxImportSource: "preact",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [
      {
        name: "collect-imports",
        setup(builder) {
          builder.onResolve({ filter: /.*/ }, ({ kind, path, importer }) => {
            if (kind === "entry-point") return { path };
            const from = byPath.get(importer);
            if (from) {
              const own = path.startsWith(".");
              const target = own ? slashes(relative(root, resolve(dirname(importer), path))) : path;
              imports.push({ from, target, own });
            }
            return { path, external: true };
          });
          builder.onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
            contents: withoutTypeOnly(byPath.get(path)?.text ?? ""),
            loader: path.endsWith("x") ? "tsx" : "ts",
          }));
        },
      },
    ],
  });
  return imports;
}

/** What runs: types and comments taken away. */
export async function codeOf(file: SourceFile): Promise<string> {
  const { code } = await transform(file.text, {
    loader: file.path.endsWith("x") ? "tsx" : "ts",
    jsx: "preserve",
    legalComments: "none",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return code;
}

/** Comments taken away, types kept. Good enough for names: a "//" inside a text cuts only that line. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, " ").replace(/(^|[^:"'`\\])\/\/.*$/gm, "$1");
}

/** "knex" of "knex/lib/x", "@univerjs/core" of "@univerjs/core/facade", "node:fs" as it is. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/**
 * What editors read to complete our tags and explain them: VS Code's custom data, JetBrains' web-types, and the manifest itself.
 * The libraries that make these from a manifest know no attribute without a value and say each part once for every tag; this is
 * shorter than what would mend it.
 */
import { VERSION } from '@layan/elements/base/version.ts';
import { describeWidgets, type Described, type Manifest, type Widget } from './descriptions.ts';

interface DataFile {
  name: string;
  code: string;
}

export function editorData(manifest: Manifest): DataFile[] {
  const widgets = describeWidgets(manifest);
  return [
    asJson('custom-elements.json', packageManifest(manifest)),
    asJson('html-custom-data.json', vsCodeData(widgets)),
    asJson('web-types.json', webTypes(widgets)),
  ];
}

/** Schema: microsoft/vscode-html-languageservice, docs/customData.schema.json */
function vsCodeData(widgets: Widget[]) {
  return {
    version: 1.1,
    tags: widgets.map(widget => ({
      name: widget.tag,
      description: markdown(inMarkdown(widget)),
      attributes: widget.attributes.map(({ name, description, type }) => ({
        name,
        description: markdown(description),
        // `v`: the attribute stands alone, without a value.
        ...(type === 'boolean' ? { valueSet: 'v' } : {}),
      })),
    })),
  };
}

/** Schema: JetBrains/web-types, schema/web-types.json */
function webTypes(widgets: Widget[]) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@layan/widgets',
    version: VERSION,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: widgets.map(widget => ({
          name: widget.tag,
          description: widget.description,
          attributes: widget.attributes.map(({ name, description, type, fallback }) => ({
            name,
            description,
            default: fallback,
            // Without a value it would be marked as incomplete.
            value: type === 'boolean' ? { kind: 'no-value', type } : { type, required: true },
          })),
          slots: widget.slots,
          'css-parts': widget.parts,
          js: {
            properties: widget.attributes.map(({ name, description, type, fallback }) => ({
              name,
              description,
              type,
              default: fallback,
            })),
            events: widget.events.map(({ name, description, detail }) => ({
              name,
              description,
              type: `CustomEvent<${detail}>`,
            })),
          },
        })),
      },
    },
  };
}

/** The manifest as it is true of the built scripts: their paths, and nothing that is only in the sources. */
function packageManifest({ schemaVersion, modules }: Manifest) {
  return {
    schemaVersion,
    readme: 'README.md',
    modules: modules.flatMap(({ declarations }) =>
      declarations.map(declaration => {
        const path = `${declaration.tagName!.slice('layan-'.length)}.js`;
        const own = { name: declaration.name, module: path };
        return {
          kind: 'javascript-module',
          path,
          declarations: [
            {
              ...declaration,
              members: declaration.members?.map(withoutOrigin),
              attributes: declaration.attributes?.map(withoutOrigin),
              superclass: { name: 'LitElement', package: 'lit' },
            },
          ],
          exports: [
            { kind: 'js', name: declaration.name, declaration: own },
            { kind: 'custom-element-definition', name: declaration.tagName, declaration: own },
          ],
        };
      }),
    ),
  };
}

function withoutOrigin<T extends object>(member: T) {
  return { ...member, inheritedFrom: undefined };
}

function inMarkdown({ description, events, slots, parts }: Widget): string {
  return [
    description,
    ...list('Events', events),
    ...list('Inside the tag', slots, () => ''),
    ...list('Parts', parts),
  ].join('\n\n');
}

function list(heading: string, entries: Described[], label = (name: string) => `\`${name}\`: `): string[] {
  if (entries.length === 0) return [];
  return [`**${heading}**\n\n${entries.map(({ name, description }) => `- ${label(name)}${description}`).join('\n')}`];
}

function markdown(value: string) {
  return { kind: 'markdown', value };
}

function asJson(name: string, value: unknown): DataFile {
  return { name, code: `${JSON.stringify(value, null, 2)}\n` };
}

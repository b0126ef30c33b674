import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { VERSION } from '@layan/elements/base/version.ts';
import { zip } from '../../widgets/bin/zip.ts';
import { packages } from '../support/packages.ts';
import { tooNew } from '../support/php-age.ts';
import { runPhp } from '../support/php.ts';

const widgets = join(import.meta.dirname, '..', '..', 'widgets');

/** Reads an archive from its end, as installers do. */
function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const all = Buffer.from(bytes);
  const end = all.length - 22;
  assert.equal(all.readUInt32LE(end), 0x06054b50);
  let at = all.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  for (let left = all.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(all.readUInt32LE(at), 0x02014b50);
    const name = all.toString('utf8', at + 46, at + 46 + all.readUInt16LE(at + 28));
    const body = all.readUInt32LE(at + 42);
    assert.equal(all.readUInt32LE(body), 0x04034b50);
    const start = body + 30 + all.readUInt16LE(body + 26);
    const content = inflateRawSync(all.subarray(start, start + all.readUInt32LE(body + 18)));
    assert.equal(crc32(content), all.readUInt32LE(at + 16), name);
    files.set(name, content);
    at += 46 + Buffer.byteLength(name);
  }
  return files;
}

describe('the packages of the plugins', () => {
  const all = packages();
  const [wordpress, joomla, php] = all.map(({ bytes }) => unzip(bytes)) as [
    Map<string, Buffer>,
    Map<string, Buffer>,
    Map<string, Buffer>,
  ];

  it('are the same bytes each time', () => {
    const again = packages();
    assert.deepEqual(
      all.map(({ name }) => name),
      [`layan-wordpress-${VERSION}.zip`, `plg_content_layan-${VERSION}.zip`, `layan-php-${VERSION}.zip`],
    );
    all.forEach(({ name, bytes }, at) => assert.ok(Buffer.from(bytes).equals(Buffer.from(again[at]!.bytes)), name));
  });

  it('are opened by PHP’s own unpacker too, with names outside ASCII', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'layan-zip-'));
    const file = join(folder, 'a.zip');
    writeFileSync(
      file,
      zip([
        { name: 'é/b.txt', bytes: Buffer.from('isi') },
        { name: 'a', bytes: Buffer.alloc(0) },
      ]),
    );
    const script = join(folder, 'read.php');
    writeFileSync(
      script,
      `<?php echo implode(',', iterator_to_array(new RecursiveIteratorIterator(new PharData('${file}')), false)), file_get_contents('phar://${file}/é/b.txt');`,
    );
    const printed = await runPhp([script]);
    rmSync(folder, { recursive: true });
    assert.match(printed, /é\/b\.txtisi$/);
  });

  it('hold what each of them needs, licences too', () => {
    for (const [files, names] of [
      [
        wordpress,
        ['layan/layan.php', 'layan/readme.txt', 'layan/uninstall.php', 'layan/block/block.json', 'layan/LICENSE.txt'],
      ],
      [
        wordpress,
        [
          'layan/includes/layan.php',
          'layan/includes/layan-cms.php',
          'layan/widgets/layan.js',
          'layan/widgets/layan.css',
        ],
      ],
      [
        joomla,
        ['layan.xml', 'services/provider.php', 'src/Extension/Layan.php', 'includes/layan.php', 'media/layan.js'],
      ],
      [
        joomla,
        ['language/id-ID/plg_content_layan.ini', 'language/en-GB/plg_content_layan.sys.ini', 'media/licences.txt'],
      ],
      [php, ['layan.php', 'LICENSE.txt', 'widgets/layan.js', 'widgets/licences.txt']],
    ] as const)
      for (const name of names) assert.ok(files.has(name), name);
    const shared = readFileSync(join(widgets, 'php', 'layan.php'));
    for (const copy of [
      wordpress.get('layan/includes/layan.php'),
      joomla.get('includes/layan.php'),
      php.get('layan.php'),
    ])
      assert.ok(copy?.equals(shared));
  });

  it('name in the manifest of Joomla whatever lies in the package, and nothing else', () => {
    const manifest = joomla.get('layan.xml')!.toString();
    const named = [...manifest.matchAll(/<(?:folder|filename)[^>]*>([^<]+)</g)].map(([, name]) => name!);
    const inMedia = (name: string) => name.startsWith('media/');
    const lying = [...joomla.keys()].map(name => (inMedia(name) ? name.slice(6) : name).split('/')[0]!);
    assert.deepEqual([...new Set(lying)].sort(), [...new Set([...named, 'layan.xml'])].sort());
  });

  it('say the version that they are', () => {
    const said = [
      /^ \* Version: +(\S+)$/m.exec(wordpress.get('layan/layan.php')!.toString())?.[1],
      /^Stable tag: (\S+)$/m.exec(wordpress.get('layan/readme.txt')!.toString())?.[1],
      (JSON.parse(wordpress.get('layan/block/block.json')!.toString()) as { version: string }).version,
      /'version' => '([^']+)'/.exec(wordpress.get('layan/block/editor.asset.php')!.toString())?.[1],
      /<version>([^<]+)</.exec(joomla.get('layan.xml')!.toString())?.[1],
    ];
    assert.deepEqual(
      said,
      said.map(() => VERSION),
    );
  });

  it('have the same words in both languages of Joomla', () => {
    for (const file of ['plg_content_layan.ini', 'plg_content_layan.sys.ini']) {
      const keys = ['id-ID', 'en-GB'].map(tag =>
        joomla
          .get(`language/${tag}/${file}`)!
          .toString()
          .match(/^[A-Z_]+(?==")/gm),
      );
      assert.deepEqual(keys[0], keys[1]);
    }
  });
});

describe('our PHP', () => {
  const files = readdirSync(widgets, { recursive: true, encoding: 'utf8' }).filter(name =>
    /^(php|wordpress|joomla)\b.*\.php$/.test(name),
  );

  it('is nothing that PHP 7.4 cannot read', () => {
    assert.ok(files.length > 12);
    for (const name of files) assert.deepEqual(tooNew(readFileSync(join(widgets, name), 'utf8')), [], name);
  });

  it('is without mistakes to the PHP of this machine', async () => {
    for (const name of files) assert.match(await runPhp(['-l', join(widgets, name)]), /^No syntax errors/);
  });

  it('does nothing when somebody opens a file of a plugin by its address', async () => {
    for (const name of files.filter(each => /^wordpress/.test(each) && !each.endsWith('asset.php')))
      assert.equal(await runPhp([join(widgets, name)]), '', name);
  });
});

describe('the watch on the age of our PHP', () => {
  for (const code of [
    'match ($a) { 1 => 2 };',
    '$a?->b;',
    'f(a: 1);',
    'class A { function __construct(private int $a) {} }',
    'function f(int|string $a) {}',
    'function f(mixed $a): static {}',
    '$a = $b ?? throw new E();',
    'class A { public readonly int $a; }',
    'enum A { case B; }',
    '$a = f(...);',
    'try { f(); } catch (E) {}',
    'str_contains($a, "b");',
  ])
    it(`bites: ${code}`, () => assert.notDeepEqual(tooNew(`<?php ${code}`), []));

  it('lets through what PHP 7.4 knows', () => {
    const code =
      '$a ??= [...$b]; $f = fn(?int $x): ?self => $x; class A { private ?int $a = null; } [$a, $b] = f(); $c = 1_000;';
    assert.deepEqual(tooNew(`<?php ${code}`), []);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { channelLink, channelParts, SP4N_URL } from '../../packages/domain/src/catalog/channel-link.ts';
import type { Catalogue, ChannelKind } from '../../packages/domain/src/catalog/schema.ts';
import { CHANNEL_KINDS } from '../../packages/domain/src/catalog/vocabulary.ts';

const AGENCIES = new URL('../../packages/catalog/agencies/', import.meta.url);

function leads(kind: ChannelKind, cases: Record<string, string | null>): void {
  for (const [value, url] of Object.entries(cases)) assert.equal(channelLink(kind, value), url, `${kind}: ${value}`);
}

describe('where a complaint channel leads', () => {
  it('dials numbers that carry their area code, and short numbers as they are', () => {
    leads('phone', {
      '0822-9929-0464': 'tel:+6282299290464',
      '(0563) 22412': 'tel:+6256322412',
      '0264-8304578': 'tel:+622648304578',
      '+62 813 4515 6339': 'tel:+6281345156339',
      '112': 'tel:112',
      '22412': null,
      '-': null,
      'Fax-(0563) 22412': null,
      '(0563) 22412 pesawat 3': null,
    });
    leads('sms', { '1708': 'sms:1708' });
  });

  it('opens WhatsApp only for a mobile number of Indonesia', () => {
    leads('whatsapp', {
      '0822-9929-0464': 'https://wa.me/6282299290464',
      '081269057414': 'https://wa.me/6281269057414',
      '6281269057414': 'https://wa.me/6281269057414',
      'https://wa.me/6281269057414': 'https://wa.me/6281269057414',
      '(0563) 22412': null,
      '0812': null,
      'Nomor petugas': null,
    });
  });

  it('opens each of several numbers printed as one, and keeps what stands between them', () => {
    const parts = channelParts({ kind: 'whatsapp', value: '082153973984/082151007999' });

    assert.deepEqual(parts, [
      { text: '082153973984', url: 'https://wa.me/6282153973984' },
      { text: '/', url: null },
      { text: '082151007999', url: 'https://wa.me/6282151007999' },
    ]);
    assert.deepEqual(
      channelParts({ kind: 'phone', value: '(0563) 22412, Fax-(0563) 22412' }).map(part => part.url),
      ['tel:+6256322412', null, null],
    );
  });

  it('opens websites over https, and only what is one address', () => {
    leads('website', {
      'www.lapor.go.id': 'https://www.lapor.go.id/',
      'http://dsp3akb.landakkab.go.id': 'https://dsp3akb.landakkab.go.id/',
      'https://dis-sos.kapuaskab.go.id': 'https://dis-sos.kapuaskab.go.id/',
      'sidayasehati.bangkalankab.go.id;': 'https://sidayasehati.bangkalankab.go.id/',
      'Website Dinas Sosial': null,
      dinsos: null,
      'lihat www.lapor.go.id': null,
      'go.id@evil.example': null,
      // A name that looks like another one.
      'xn--lpor-loa.go.id': null,
      'www.XN--lpor-loa.go.id/x': null,
    });
  });

  it('writes e-mail to a complete address only', () => {
    leads('email', {
      'dinsos@bangkalankab.go.id': 'mailto:dinsos@bangkalankab.go.id',
      'dinsosp3a.kab.purwakarta@gmail.com': 'mailto:dinsosp3a.kab.purwakarta@gmail.com',
      'dinsos@…': null,
      'dinsos@gmail': null,
      'a@b.id?bcc=c@d.id': null,
      'a@b.id, c@d.id': null,
    });
    assert.deepEqual(
      channelParts({ kind: 'email', value: 'a@b.id, c@d.id' }).map(part => part.url),
      ['mailto:a@b.id', null, 'mailto:c@d.id'],
    );
  });

  it('takes a name on a platform for an address only where it is written as one', () => {
    leads('instagram', {
      dinsosppakb_kab_landak: 'https://www.instagram.com/dinsosppakb_kab_landak/',
      'dinsosp3a.purwakartakab': 'https://www.instagram.com/dinsosp3a.purwakartakab/',
      '@dinsos.sukamaju': 'https://www.instagram.com/dinsos.sukamaju/',
      'instagram.com/dinsos': 'https://instagram.com/dinsos',
      'Dinas Sosial': null,
      'https://evil.example/instagram.com': null,
    });
    leads('facebook', {
      'Dinsosppakb Kabupaten Landak (DSP3AKB)': null,
      Dinsosppakb: null,
      'https://www.facebook.com/dinsos': 'https://www.facebook.com/dinsos',
      'notfacebook.com/dinsos': null,
    });
    leads('youtube', { Dinsospppdankblandak: null, '@dinsoslandak': 'https://www.youtube.com/@dinsoslandak' });
    leads('twitter', { '@dinsos_landak': 'https://x.com/dinsos_landak' });
    leads('tiktok', { '@dinsos.landak': 'https://www.tiktok.com/@dinsos.landak' });
    leads('telegram', {
      '-': null,
      '@dinsoslandak': 'https://t.me/dinsoslandak',
      '081269057414': 'https://t.me/+6281269057414',
    });
  });

  it('knows the one address of SP4N-LAPOR!, and none where another is printed', () => {
    leads('sp4n', {
      'www.lapor.go.id': SP4N_URL,
      'https://lapor.go.id': SP4N_URL,
      'SP4N-LAPOR dengan link www.lapor.go.id;': SP4N_URL,
      'SP4N LAPOR!': SP4N_URL,
      'www.lapor.evil.example': null,
      'SMS ke 1708': null,
    });
  });

  it('leads nowhere from places in the office', () => {
    leads('walk-in', { 'Petugas front office, www.lapor.go.id': null });
    leads('box', { 'Kotak saran': null });
    leads('post', { 'Jalan Melati Nomor 1': null });
  });

  it('never lets anything but https, mailto, tel or sms out', () => {
    const nasty = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)//www.lapor.go.id',
      'data:text/html,<script>alert(1)</script>',
      'https://user:secret@lapor.go.id',
      'https://lapor.go.id/"onmouseover="alert(1)',
      'www.lapor.go.id\njavascript:alert(1)',
      'tel:+62812',
      'mailto:a@b.id',
      '<img src=x onerror=alert(1)>',
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example',
      '\u0000www.lapor.go.id',
      'x'.repeat(100_000),
      '-'.repeat(50_000),
    ];
    for (const kind of CHANNEL_KINDS) {
      for (const value of nasty) {
        for (const { url } of channelParts({ kind, value })) {
          assert.match(url ?? 'https:', /^(https:|mailto:|tel:|sms:)/, `${kind}: ${value.slice(0, 40)}`);
          assert.doesNotMatch(url ?? '', /script:|secret|evil|"|<|\s/i, `${kind}: ${value.slice(0, 40)}`);
        }
      }
    }
  });

  it('keeps every printed value of the real decrees as printed', () => {
    for (const file of readdirSync(AGENCIES).filter(name => name.endsWith('.json'))) {
      const { agency, services } = JSON.parse(readFileSync(new URL(file, AGENCIES), 'utf8')) as Catalogue;
      for (const channel of [agency.contacts, ...services.map(service => service.complaintChannels)].flat()) {
        assert.equal(
          channelParts(channel)
            .map(part => part.text)
            .join(''),
          channel.value,
        );
      }
    }
  });
});

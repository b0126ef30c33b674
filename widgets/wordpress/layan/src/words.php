<?php
/** Our words, Indonesian and English. */

if (!defined('ABSPATH')) exit;

/** English where WordPress speaks it, Indonesian everywhere else. */
function layan_wp_own_language(): string
{
    return strncmp(determine_locale(), 'en', 2) === 0 ? 'en' : 'id';
}

/** A sentence in the language of whoever reads it; `{0}`, `{1}` … are filled in. Not escaped. */
function layan_wp_say(string $key, string ...$parts): string
{
    static $words = null;
    $words = $words ?? layan_wp_words();
    return (string) preg_replace_callback('/\{(\d)\}/', static function (array $found) use ($parts): string {
        return $parts[(int) $found[1]] ?? '';
    }, $words[$key][layan_wp_own_language() === 'en' ? 1 : 0]);
}

function layan_wp_words(): array
{
    return [
        'block.description' => ['Layanan publik instansi Anda.', "Your office's public services."],
        'block.widget' => ['Yang ditampilkan', 'What is shown'],
        'block.service' => ['Layanan', 'Service'],
        'block.all' => ['Semua layanan', 'All services'],
        'block.choose' => ['— Pilih layanan —', '— Choose a service —'],
        'block.colour' => ['Warna', 'Colour'],
        'block.colour-help' => ['Kosong: warna dari Pengaturan → Layan.', 'Empty: the colour from Settings → Layan.'],
        'widget.services' => ['Daftar layanan', 'List of services'],
        'widget.service-card' => ['Kartu satu layanan', 'Card of one service'],
        'widget.checklist' => ['Daftar periksa berkas', 'Checklist of papers'],
        'widget.queue' => ['Antrean', 'Queue'],
        'widget.pledge' => ['Maklumat pelayanan', 'Service pledge'],
        'widget.complaint-channels' => ['Tempat mengadu', 'Where to complain'],
        'widget.complaint' => ['Formulir pengaduan', 'Complaint form'],
        'wrong.not-set-up' => [
            'Layan belum diatur: isi alamatnya di Pengaturan → Layan. Hanya penyunting yang melihat kalimat ini.',
            'Layan is not set up yet: enter the address in Settings → Layan. Only editors see this sentence.',
        ],
        'wrong.widget' => [
            'Layan tidak mengenal widget “{0}”. Yang ada: {1}. Hanya penyunting yang melihat kalimat ini.',
            'Layan knows no widget “{0}”. There are: {1}. Only editors see this sentence.',
        ],
        'wrong.service' => [
            'Pilih layanannya untuk widget “{0}”. Hanya penyunting yang melihat kalimat ini.',
            'Choose the service for the widget “{0}”. Only editors see this sentence.',
        ],
        'page.lead' => [
            'Isi sekali di sini, lalu pasang di halaman mana pun dengan blok “Layan” atau shortcode [layan widget="services"].',
            'Enter this once, then use the “Layan” block or the shortcode [layan widget="services"] on any page.',
        ],
        'page.endpoint' => ['Alamat server Layan', 'Address of the Layan server'],
        'page.endpoint-help' => [
            'Misalnya https://layan.example.go.id/. Kosongkan bila Anda hanya memakai berkas katalog.',
            'Such as https://layan.example.go.id/. Leave it empty if you only use a catalogue file.',
        ],
        'page.agency' => ['Nama pendek instansi', "The office's short name"],
        'page.agency-help' => ['Misalnya bangkalan: huruf kecil, angka, dan tanda hubung.', 'Such as bangkalan: small letters, digits and hyphens.'],
        'page.catalog' => ['Alamat berkas katalog', 'Address of the catalogue file'],
        'page.catalog-help' => [
            'Untuk situs tanpa server Layan. Misalnya berkas .json di wp-content/uploads situs ini.',
            'For a site without a Layan server. Such as a .json file in wp-content/uploads of this site.',
        ],
        'page.colour' => ['Warna instansi', "The office's colour"],
        'page.colour-help' => [
            'Misalnya #0B6B57. Bila terlalu muda untuk dibaca, widget menuakannya sendiri.',
            'Such as #0B6B57. Where it is too light to be read, the widgets darken it by themselves.',
        ],
        'page.language' => ['Bahasa widget', 'Language of the widgets'],
        'page.language-site' => ['Mengikuti bahasa situs', 'As the site'],
        'page.save' => ['Simpan', 'Save'],
        'page.saved' => ['Tersimpan.', 'Saved.'],
        'page.not-saved' => ['Belum tersimpan: perbaiki {0} isian di bawah ini.', 'Not saved yet: mend {0} of the fields below.'],
        'page.found' => ['Terhubung: {0}, {1} layanan.', 'Connected: {0}, {1} services.'],
        'page.not-found' => [
            'Katalog belum dapat dibaca dari {0}. Periksa alamat dan nama pendeknya; sesudah diperbaiki, muat ulang halaman ini dalam satu menit.',
            'The catalogue cannot be read from {0} yet. Check the address and the short name; once mended, reload this page in a minute.',
        ],
        'page.origins' => [
            'Agar antrean tampil dan nomor dapat diambil, minta pengelola server menulis {0} ke dalam LAYAN_ORIGINS.',
            'For the queue and for taking numbers, ask whoever runs the server to write {0} into LAYAN_ORIGINS.',
        ],
        'page.shortcodes' => ['Salin dan tempel', 'Copy and paste'],
        'page.settings' => ['Pengaturan', 'Settings'],
        'problem.bad-address' => [
            'Ini bukan alamat yang dapat dibuka. Tulis lengkap, mulai dengan https://.',
            'This is no address that can be opened. Write it whole, beginning with https://.',
        ],
        'problem.not-secure' => [
            'Situs Anda memakai https, jadi alamat ini pun harus mulai dengan https://.',
            'Your site uses https, so this address must begin with https:// too.',
        ],
        'problem.bad-agency' => [
            'Nama pendek hanya berisi huruf kecil, angka, dan tanda hubung.',
            'The short name has only small letters, digits and hyphens.',
        ],
        'problem.no-agency' => [
            'Isi nama pendek instansi: satu server dapat melayani banyak instansi.',
            'Enter the short name: one server may serve many offices.',
        ],
        'problem.bad-colour' => ['Tulis warna sebagai # dan enam angka, misalnya #0B6B57.', 'Write the colour as # and six digits, such as #0B6B57.'],
    ];
}

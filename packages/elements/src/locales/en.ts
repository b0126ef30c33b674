
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'language.tag': `id`,
'facts.time-most': str`paling lama ${0}`,
'facts.time-least': str`paling cepat ${0}`,
'facts.free': `Gratis`,
'facts.paid': `Berbayar`,
'facts.minute': `menit`,
'facts.minutes': `menit`,
'facts.hour': `jam`,
'facts.hours': `jam`,
'facts.workday': `hari kerja`,
'facts.workdays': `hari kerja`,
'facts.day': `hari`,
'facts.days': `hari`,
'facts.week': `minggu`,
'facts.weeks': `minggu`,
'facts.month': `bulan`,
'facts.months': `bulan`,
'facts.year': `tahun`,
'facts.years': `tahun`,
'notice.retry': `Coba lagi`,
'notice.unreachable': `Sambungan sedang terputus.`,
'notice.unreachable-todo': `Coba lagi sebentar lagi, atau tanyakan kepada petugas.`,
'notice.agency-unknown': `Instansi ini tidak ada di sini.`,
'notice.agency-unknown-todo': `Periksa nama instansi pada alamat halaman atau pengaturan.`,
'notice.service-unknown': `Layanan ini tidak ditemukan.`,
'notice.service-unknown-todo': `Cari dengan kata lain, atau tanyakan kepada petugas.`,
'notice.catalogue-invalid': `Daftar layanan tidak dapat dibaca.`,
'notice.catalogue-invalid-todo': `Silakan tanyakan kepada petugas. Pengelola dapat memeriksanya dengan “layan catalog check”.`,
'notice.catalogue-version': `Daftar layanan dibuat untuk versi lain.`,
'notice.catalogue-version-todo': `Silakan tanyakan kepada petugas. Pengelola perlu memperbarui Layan atau daftar layanannya.`,
'notice.unexpected': `Ini belum berhasil.`,
'notice.unexpected-todo': `Coba lagi, atau tanyakan kepada petugas.`,
'remote-view.loading': `Sedang memuat…`,
'remote-view.stale': str`Keadaan pukul ${0}. Sambungan sedang terputus.`,
'service-card.time': `Lamanya`,
'service-card.cost': `Biaya`,
    };
  
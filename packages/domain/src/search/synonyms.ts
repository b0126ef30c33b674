/**
 * Words that mean the same to a visitor. A row is one idea: its words stand for each other, in either language, old
 * programme names beside new ones. Words after `~` only hint at the idea: they find it, but weaker than the word itself;
 * `lansia+` hints with every word of the row of `lansia`.
 *
 * Rows join words to words, never to a service, so that they serve every agency's catalogue. The order of words within
 * an expression does not matter (`dipukul suami` is also `suami saya sering memukul`), and small words between are skipped.
 */
const rows = `
# Data of the poor, and the letter that proves it
dtsen, dtks, bdt, data tunggal sosial ekonomi, data terpadu kesejahteraan sosial, basis data terpadu, data kemiskinan, data miskin, data sosial ekonomi, siks ng, siks ~ sktm, surat miskin, surat tidak mampu, keterangan tidak mampu, desil, poverty, poor family, social registry
surat keterangan, letter, certificate, bukti terdaftar ~ keringanan ukt, afirmasi, jalur afirmasi, zonasi, sktm, surat bukti, surat tidak mampu, surat miskin, keterangan tidak mampu
pembaruan, perbarui, perbaharui, baharui, pemutakhiran, mutakhirkan, update, ubah, perbaiki data, koreksi, betulkan, correct, change, pindah desil, turun desil, naik desil, desil tinggi ~ data salah, ganti data, meninggal, pindah alamat, data lama, tidak sesuai, kaya data, desil, berubah
cek data, kelola data, data bansos, kelola bansos, cek bansos, cek nama, cek penerima, cek pkh, manage ~ cek, terdaftar, status, coret, dicoret, penerima, usul data

# Social aid
bansos, bantuan sosial, social aid, social assistance, bantuan pemerintah ~ blt, bantuan langsung tunai, bantuan tunai, bst, subsidi, welfare, pkh, sembako, bpnt
pkh, program keluarga harapan ~ bansos, bantuan tunai, blt
sembako, bpnt, bantuan pangan, raskin, rastra, beras miskin, bantuan beras, kks, kartu keluarga sejahtera, food, groceries ~ beras, pangan, bansos
usul penerima, usul bansos, daftar bansos, daftar pkh ~ apply aid, usul bantuan, daftar bantuan, ajukan bantuan, bansos, belum bantuan, belum bansos, dapat bansos, dapat bantuan, dapat pkh, dapat blt, dapat sembako, minta bantuan, minta bansos, usul, daftar
pengaduan, aduan, adu, keluhan, komplain, complain, complaint, protes, sanggah, report, lapor bansos, lapor bantuan, lapor penerima, lapor pkh, lapor pungli, lapor rt ~ lapor, salah sasaran, tidak sasaran, tidak cair, tidak keluar, tidak merata, tidak adil, dipotong, pungli, kaya bansos, kaya bantuan, kaya pkh, tidak layak bansos, kecewa, curang, pilih kasih, nepotisme, minta jatah, korupsi
pendampingan, dampingi, pendamping, damping, accompany, support, counselling, konseling

# Health cover
pbi, penerima bantuan iuran, pbi jk, kis, kartu indonesia sehat, bpjs gratis, bpjs pemerintah, bpjs apbd, kartu sehat, jamkesmas, askeskin, free health insurance, bpjs dibayar ~ health insurance, health cover, bpjs, jkn, iuran, berobat, rumah sakit, biaya sakit, opname, reaktivasi, aktifkan bpjs, tidak biaya, tidak sanggup bayar, tunggak, iuran menunggak, bpjs mandiri, melahirkan, bersalin, aktifkan kis, cuci darah, operasi, jamkesda
jamkesda, jaminan kesehatan daerah, biaya rumah sakit, biaya obat ~ kartu sehat, jaminan kesehatan, berobat, rumah sakit, opname, operasi, jamkesmas, pbi, kis, health insurance, cuci darah, tidak biaya, tidak sanggup bayar, melahirkan, bersalin, hamil, keringanan biaya, tagihan rumah sakit, health cover
kesehatan, sehat, health, medis ~ sakit, berobat, obat

# Disability and illness of the mind
disabilitas, penyandang disabilitas, difabel, cacat, tunanetra, tuna netra, buta, tuli, tunarungu, tuna rungu, bisu, tunawicara, tuna wicara, tuna daksa, tunadaksa, tunagrahita, tuna grahita, lumpuh, down syndrome, autis, stroke, cerebral palsy, disability, disabled, blind, deaf, handicap, brspd, kursi roda, wheelchair, alat bantu, kaki palsu, tangan palsu, alat dengar, tongkat, keterbelakangan mental, alat bantu ~ odgj, gila, gangguan jiwa, sakit jiwa
odgj, disabilitas mental, gangguan jiwa, gangguan mental, sakit jiwa, jiwa, orang gila, gila, edan, gendeng, sinting, kenthir, stres, stress, depresi, ngamuk, amuk, rsj, rumah sakit jiwa, pasung, psikotik, skizofrenia, halusinasi, bicara sendiri, ngomong sendiri, telanjang, teriak teriak, mental illness, mental health, mental, mad, crazy, psychiatric

# Old age
lansia, lanjut usia, usia lanjut, jompo, panti jompo, werdha, wreda, tresna werdha, bpstw, manula, uzur, pikun, renta, tua renta, lansia telantar, orang tua telantar, orang tua terlantar, elderly, elders, old people, old man, old woman, senior, nursing home, care home, lks lu, lkslu ~ kakek, nenek, mbah, simbah, embah, eyang, sebatang kara, pensiun, old, tua

# Neglected, alone, on the street
telantar, terlantar, ditelantarkan, menelantarkan, neglected, abandoned, tidak terurus, tidak urus, tidak rawat, rawat, sebatang kara, sendirian, hidup sendiri ~ merana, tidak rumah, alone, lonely
anak telantar, anak terlantar, yatim piatu, yatim, piatu, anak buang, bayi buang, anak tidak asuh, buang orang tua, tidak orang tua, neglected child, orphan, bayi temu, bayi temuan, putus sekolah ~ orang tua meninggal, anak hilang, anak asuh, bayi
anak jalanan, anjal, anak punk, punk, pengamen, ngamen, keleleran, street children, street kids ~ gelandangan, pengemis, lampu merah
gelandangan, gepeng, pengemis, ngemis, minta minta, peminta, tunawisma, homeless, beggar, pemulung, hidup jalan, tidur jalan, tidur emperan, tidur pasar, gelandangan pengemis, manusia silver, badut ~ asongan, lampu merah, tidak rumah, anak jalanan, anak punk
orang telantar, orang terlantar, ot, kehabisan ongkos, habis ongkos, kehabisan bekal, habis bekal, kehabisan uang, habis uang, tidak ongkos, tidak bekal, ongkos pulang, ongkos, bekal, pulang kampung, stranded, terdampar, tersesat, sesat, nyasar, kesasar, temu jalan, jalan ditemukan, kecopetan, pulang daerah asal ~ dompet hilang, anak hilang, orang hilang, hilang, terminal, pelabuhan, stasiun, tiket, musafir, tidur pasar, tidak tahu rumah, perjalanan, travel
pemulangan, dipulangkan, pulang, return, repatriation, transport ~ ongkos, tiket
darurat, kedaruratan, emergency, gawat, respon kasus, reaksi cepat, penjangkauan, evakuasi, urgent, rescue ~ jemput, mendesak, pertolongan, tolong jemput
ppks, pmks, pemerlu pelayanan kesejahteraan sosial, penyandang masalah kesejahteraan sosial ~ telantar+, orang telantar+, gelandangan+, anjal+, odgj+, lansia+, disabilitas+, anak telantar+, kekerasan+, bencana, kasus sosial, homeless

# Violence, trafficking, migrants
kekerasan, korban kekerasan, kdrt, dipukul, pukul, dianiaya, aniaya, dihajar, hajar, ditampar, tampar, disiksa, siksa, main tangan, tangan suami, gebuk, digebukin, pelecehan, lecehkan, lecehan, perkosa, pemerkosaan, cabul, pencabulan, p2tp2a, ppa, uptd ppa, visum, violence, abuse, abused, beaten, rape, raped, bullying, dibully, bully, perundungan, hamili, diancam, ancam, sekap, paksa, dipaksa kawin ~ psikolog, psikologis, takut suami, suami kasar, kasar, luka, trauma, mabuk suami
perdagangan orang, perdagangan manusia, trafficking, traficking, trafiking, tppo, kpo, dijual, human trafficking, trafficked ~ tipu kerja, penipuan kerja, majikan, calo
migran, tki, tkw, pmi, buruh migran, pekerja migran, tenaga kerja indonesia, deportasi, repatriasi, kuching, malaysia, arab saudi, hongkong, luar negeri, majikan, migrant, deported, overseas

# Children before the law, drugs, sex work
abh, anak hadap hukum, anak hukum, anak nakal, kenakalan remaja, tawuran, peradilan anak, pengadilan anak, juvenile, diversi, anak penjara, anak tangkap, anak curi, anak polisi, anak pidana, anak sidang, anak lapas, anak lapor polisi, anak polres, anak polsek ~ hukum, polisi, penjara, pengadilan, sidang, curi, tangkap, tahan, kriminal, remaja nakal, nakal, court, arrested, crime
napza, narkoba, narkotika, narkotik, sabu, ganja, pecandu, candu, kecanduan, obat terlarang, pil koplo, ngelem, miras, mabuk, alkohol, ipwl, drug, drugs, addict, addiction, rehab narkoba ~ rehab, bnn, pemakai, nyabu
tuna susila, tunasusila, wts, psk, pekerja seks, pelacur, lonte, prostitusi, lokalisasi, wanita malam, perempuan malam, kupu malam, open bo, jual diri, karya wanita, brskw, prostitute, prostitution, sex worker, mucikari, germo ~ pskw

# Disaster and the goods that follow it
bencana, bencana alam, banjir, kebanjiran, longsor, gempa, kebakaran, terbakar, bakar, kobong, puting beliung, angin kencang, badai, tsunami, abrasi, gunung meletus, kekeringan, karhutla, asap, pengungsi, ungsi, posko, terendam, rendam, tanggap darurat, musibah, hanyut, rob, disaster, flood, fire, earthquake, landslide, refugee, logistik ~ tenda, terpal, tikar, trauma healing, dapur umum, korban alam, angin, tertimpa, roboh, ambruk, selimut
logistik, bantuan barang, selimut, kasur, tenda, tikar, terpal, logistics, relief, relief goods, supplies ~ bencana, banjir, makanan, pakaian, baju, sandang, sembako

# Houses and small business
rutilahu, rtlh, rumah tidak layak huni, rumah tidak layak, tidak layak huni, bedah rumah, rumah rusak, rumah roboh, rumah ambruk, rumah reyot, rumah bocor, rumah kumuh, rumah jelek, rumah bambu, gubuk, renovasi, perbaikan rumah, perbaiki rumah, benerin rumah, rehab rumah, bsps, house repair, home renovation, housing, unfit, gedek, lantai tanah, rumah gedek, dinding gedek ~ dinding, atap, genteng, lantai, roboh, ambruk, bocor, reyot, rumah, huni, house
kube, kelompok usaha bersama, usaha bersama, kelompok usaha, modal usaha, usaha kecil, joint business, business group, small business ~ modal, dagang, jualan, warung, umkm, hibah, mesin jahit, alat usaha, peralatan, wirausaha, business, ternak, usaha, gerobak
bumdes, bum desa, bumdesa, badan usaha milik desa, usaha desa, village enterprise, village business ~ usaha, badan usaha, business

# Permits: draws, collections, institutions
undian, ugb, undian gratis, undian berhadiah, lotre, lotere, doorprize, kupon, hadiah, berhadiah, lottery, raffle, prize, draw, lucky draw, sweepstake, giveaway
pengumpulan uang, pengumpulan barang, pengumpulan uang barang, pub, sumbangan, sumbang, donasi, galang dana, penggalangan dana, galang, kotak amal, amal, infak, sedekah, fundraising, donation, donations, donate, charity, collection, urunan, saweran, menggalang ~ kumpul uang, kumpul dana, panitia
lks, lembaga kesejahteraan sosial, lembaga sosial, orsos, organisasi sosial, yayasan, lksa, lks lu, lkslu, foundation, welfare institution, social institution, institution, ngo, lsm, tanda daftar lembaga ~ panti, panti asuhan, rumah yatim, lembaga, organisasi, legalitas, akta notaris, orphanage, komunitas
panti asuhan, panti anak, panti yatim, rumah yatim, lksa, lembaga kesejahteraan sosial anak, asrama yatim, orphanage ~ panti, yatim, lks, lembaga anak
izin, permit, license, licence, perizinan, legalitas, permission, perpanjang izin, operasional

# Families
adopsi, angkat anak, pengangkatan anak, anak angkat, orang tua angkat, cota, calon orang tua angkat, pungut anak, anak pungut, ambil anak, adopt, adoption, foster ~ tidak anak, punya anak, keturunan, mandul, momongan, angkat bayi, bayi
kontrasepsi, alat kb, obat kb, pil kb, suntik kb, kondom, iud, spiral, implan, implant, susuk, birth control, contraceptive, contraceptives, contraception, alokon, steril, vasektomi, tubektomi ~ kb, keluarga berencana, family planning, hamil, jarak anak, kehamilan
kb, keluarga berencana, family planning ~ kontrasepsi
potensi wilayah, basis data wilayah, data wilayah, basis potensi, plkb, pkb, pemetaan wilayah, pemetaan, area data, mapping ~ wilayah, keluarga berencana
psm, pekerja sosial masyarakat, pekerja sosial, relawan sosial, relawan, volunteer, social worker, community worker ~ tksk, tagana, mengabdi, sukarelawan, peksos

# School
kip, kartu indonesia pintar, pip, program indonesia pintar, indonesia pintar, beasiswa, bantuan pendidikan, bantuan sekolah, biaya sekolah, biaya kuliah, scholarship, tuition ~ spp, ukt, semester, pendidikan, uang sekolah, uang kuliah, education, seragam
sekolah, sd, kelas, smp, sma, smk, siswa, pelajar, murid, school, madrasah, mts, aliyah ~ student, spp, anak sekolah
kuliah, mahasiswa, universitas, kampus, perguruan tinggi, politeknik, college, university, ukt, semester, sarjana, lulus sma, s1 ~ student, masuk kuliah, semester

# Women's training
pelatihan, latih, kursus, keterampilan, ketrampilan, menjahit, jahit, salon, tata boga, training, skills, course, ketrampil ~ pendidikan, belajar
wrse, wanita rawan sosial ekonomi, perempuan rawan, rawan sosial, rawan ekonomi, pskw, karya wanita ~ janda, widow, single mother
wanita, perempuan, women, woman, female, girls ~ janda, istri, widow

# Villages
batas desa, tapal batas, batas wilayah, perbatasan desa, sengketa batas, patok, peta desa, village boundary, village boundaries, boundary, boundaries, border ~ batas, perbatasan, sengketa desa, peta
prodeskel, epdeskel, profil desa, profil kelurahan, evaluasi desa, perkembangan desa, village profile
idm, indeks desa membangun, indeks desa, status desa, kemajuan desa, desa mandiri, desa maju, desa tertinggal, desa berkembang, naik status, village status, village index, development index ~ mandiri, tertinggal, indeks, status
posyantek, pos pelayanan teknologi, teknologi tepat guna, tepat guna, ttg, teknologi desa, village technology, appropriate technology, technology ~ teknologi, inovasi, mesin
posyandu, pos pelayanan terpadu, kader posyandu, health post ~ balita, timbang bayi, stunting, kader, ibu hamil, imunisasi
integrasi, pengintegrasian, terintegrasi, terpadu, integrasikan, integrate, integrated, lengkap ~ gabung
pembinaan, bina, bimbing, binaan, coaching, pemberdayaan, lembaga kemasyarakatan, lkd ~ pkk, karang taruna, kader
desa, kelurahan, village, kampung
`;

export interface Row {
  words: string[];
  hints: string[];
}

export function synonyms(): Row[] {
  const read = rows
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .map(line => line.split('~').map(listed));
  const rowOf = (word: string) => read.find(([words]) => words?.includes(word))?.[0] ?? [];
  return read.map(([words = [], hints = []]) => ({
    words,
    hints: hints.flatMap(hint => (hint.endsWith('+') ? rowOf(hint.slice(0, -1)) : [hint])),
  }));
}

export function listed(text: string): string[] {
  return text
    .split(',')
    .map(word => word.trim())
    .filter(Boolean);
}

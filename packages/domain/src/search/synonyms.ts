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
dtsen, dtks, bdt, data tunggal sosial ekonomi, data terpadu kesejahteraan sosial, basis data terpadu, data kemiskinan, data sosial ekonomi, siks ng, siks, regsosek ~ sktm, surat miskin, surat tidak mampu, keterangan tidak mampu, desil, poverty, poor family, social registry, musdes, verval
surat keterangan, letter, certificate, bukti terdaftar ~ keringanan ukt, afirmasi, jalur afirmasi, zonasi, sktm, surat bukti, surat tidak mampu, surat miskin, keterangan tidak mampu, surat kip, surat kuliah, surat sekolah, surat beasiswa, bidikmisi, spmb
pembaruan, perbarui, perbaharui, baharui, pemutakhiran, mutakhirkan, update, ubah, perbaiki data, koreksi, betulkan, correct, change, pindah desil, turun desil, naik desil, desil tinggi, amend ~ data salah, ganti data, cerai data, meninggal, pindah alamat, tidak sesuai, kaya data, desil, pekerjaan salah, alamat salah, pindah, pisah kk
cek data, kelola data, data bansos, kelola bansos, cek bansos, cek nama, cek penerima, cek pkh, manage, nik terdaftar, muncul data ~ cek, terdaftar, status, coret, penerima, usul data, nik bansos, admin, operator, berhenti, pencairan, bansos cair, periksa

# Social aid
bansos, bantuan sosial, social aid, social assistance, bantuan pemerintah, bantuan tunai pemerintah ~ blt, bantuan langsung tunai, bst, subsidi, welfare, pkh, sembako, bpnt, cair
pkh, program keluarga harapan ~ bansos, bantuan tunai, blt, janda
sembako, bpnt, bantuan pangan, raskin, rastra, beras miskin, bantuan beras, kks, kartu keluarga sejahtera, food, groceries ~ beras, pangan, bansos
usul penerima, usul bansos, daftar bansos, daftar pkh ~ apply aid, usul bantuan, daftar bantuan, ajukan bantuan, bansos, belum bantuan, belum bansos, dapat bansos, dapat bantuan, dapat pkh, dapat blt, dapat sembako, minta bantuan, minta bansos, usul, daftar
pengaduan, keluhan, komplain, complain, complaint, protes, sanggah, report, lapor bansos, lapor bantuan, lapor penerima, lapor pkh, lapor pungli, lapor rt, saldo kosong, saldo nol, disunat, kartu ditahan ~ lapor, salah sasaran, tidak sasaran, tidak cair, tidak keluar, tidak merata, tidak adil, dipotong, pungli, kaya bansos, kaya bantuan, kaya pkh, tidak layak bansos, kecewa, curang, pilih kasih, nepotisme, minta jatah, korupsi, gesek, dobel, ganda, tidak transparan, salah orang, pemotongan, gelapkan, cair, minta uang, tidak masuk
pendampingan, dampingi, accompany, support, counselling, konseling ~ mentoring, konsultasi

# Health cover
pbi, penerima bantuan iuran, pbi jk, kis, kartu indonesia sehat, bpjs gratis, bpjs pemerintah, bpjs apbd, kartu sehat, jamkesmas, askeskin, free health insurance, bpjs dibayar, non aktif bpjs, bpjs mati, bpjs nonaktif, tanggung pemerintah ~ health insurance, health cover, bpjs, jkn, iuran, berobat, rumah sakit, biaya sakit, opname, reaktivasi, aktifkan bpjs, tidak biaya, tidak sanggup bayar, tunggak, iuran menunggak, bpjs mandiri, melahirkan, bersalin, aktifkan kis, cuci darah, operasi, jamkesda, tidak aktif, uhc, kelas bpjs, kartu bpjs, medical, hospital, medicine, sick
jamkesda, jaminan kesehatan daerah, biaya rumah sakit, biaya obat, medical bill, hospital bill ~ kartu sehat, jaminan kesehatan, berobat, rumah sakit, opname, operasi, jamkesmas, pbi, kis, health insurance, cuci darah, tidak biaya, tidak sanggup bayar, melahirkan, bersalin, hamil, keringanan biaya, tagihan rumah sakit, health cover, bpjs, hospital, medical, medicine, sick, biaya rawat
kesehatan, health, medis ~ sakit, berobat

# Disability and illness of the mind
disabilitas, penyandang disabilitas, difabel, cacat, tunanetra, tuna netra, buta, tuli, tunarungu, tuna rungu, bisu, tunawicara, tuna wicara, tuna daksa, tunadaksa, tunagrahita, tuna grahita, lumpuh, down syndrome, autis, stroke, cerebral palsy, disability, disabled, blind, deaf, handicap, brspd, kursi roda, wheelchair, alat bantu, kaki palsu, tangan palsu, alat dengar, tongkat, keterbelakangan mental, crippled, paralyzed, amputasi, hidrosefalus, polio, buntung, pincang, braille, bahasa isyarat, autism, slb, berkebutuhan khusus, kruk, prosthetic, hearing aid, wheel chair ~ odgj, gila, gangguan jiwa, sakit jiwa, kusta, terapi
odgj, disabilitas mental, gangguan jiwa, gangguan mental, sakit jiwa, jiwa, orang gila, gila, edan, gendeng, sinting, kenthir, stres, stress, depresi, ngamuk, rsj, rumah sakit jiwa, pasung, psikotik, skizofrenia, halusinasi, bicara sendiri, ngomong sendiri, telanjang, teriak teriak, mental illness, mental health, mental, mad, crazy, psychiatric, linglung, ketawa sendiri, tertawa sendiri, bipolar, schizophrenia, psikiater, setres, kesurupan, tidak waras, hilang ingatan ~ marah marah, sakit saraf

# Old age
lansia, lanjut usia, jompo, panti jompo, werdha, wreda, tresna werdha, bpstw, manula, uzur, pikun, renta, tua renta, lansia telantar, orang tua telantar, orang tua terlantar, elderly, elders, old people, old man, old woman, senior, nursing home, care home, lks lu, lkslu, sepuh, simbok, mbah tinggal, nenek tinggal, kakek tinggal, griya lansia, aged, grandmother, grandfather, grandma, grandpa ~ kakek, nenek, mbah, simbah, embah, eyang, sebatang kara, pensiun, old, tua, opa, oma, kakek nenek, ortu

# Neglected, alone, on the street
telantar, terlantar, neglected, abandoned, tidak terurus, tidak rawat, sebatang kara, sendirian, hidup sendiri, dibiarkan, tinggal sendiri ~ merana, tidak rumah, alone, lonely, ditinggal, kelaparan
anak telantar, anak terlantar, yatim piatu, yatim, piatu, anak buang, bayi buang, anak tidak asuh, buang orang tua, tidak orang tua, neglected child, orphan, bayi temu, putus sekolah, tidak sekolah, anak ditinggal, yatim telantar ~ orang tua meninggal, anak hilang, anak asuh, bayi, anak dititipkan, kabur rumah, broken home, orang tua cerai
anak jalanan, anjal, anak punk, punk, pengamen, keleleran, street children, street kids, anak ngemis, pengamen cilik ~ gelandangan, pengemis, lampu merah, perempatan, kolong
gelandangan, gepeng, pengemis, minta minta, peminta, tunawisma, homeless, beggar, pemulung, hidup jalan, tidur jalan, tidur emperan, tidur pasar, gelandangan pengemis, manusia silver, badut, gembel, vagrant, begging, beggars, minta uang jalan ~ asongan, lampu merah, tidak rumah, anak jalanan, anak punk, street, perempatan, kolong jembatan, trotoar, trotoar jalan
orang telantar, orang terlantar, telantar jalan, terlantar jalan, ot, kehabisan ongkos, kehabisan bekal, kehabisan uang, tidak ongkos, tidak bekal, ongkos pulang, ongkos, bekal, pulang kampung, stranded, terdampar, tersesat, nyasar, temu jalan, kecopetan, pulang daerah asal, pingsan, tidak dikenal, orang asing, tidak identitas, balik kampung, mudik, kerampokan, lost, no money ~ dompet hilang, anak hilang, orang hilang, hilang, terminal, pelabuhan, stasiun, tiket, musafir, tidur pasar, tidak tahu rumah, perjalanan, travel, tidak uang pulang, tidak bisa pulang, kecelakaan pulang, hilang ingatan, bus ticket, balik, go home, identitas, tertinggal bus, jenazah
pemulangan, return, repatriation, transport ~ ongkos, tiket
darurat, emergency, gawat, respon kasus, reaksi cepat, penjangkauan, evakuasi, urgent, rescue, urgent help, tim reaksi, trc ~ jemput, mendesak, pertolongan, tolong jemput, hotline, call center, pingsan
ppks, pmks, pemerlu pelayanan kesejahteraan sosial, penyandang masalah kesejahteraan sosial ~ telantar+, orang telantar+, gelandangan+, anjal+, odgj+, lansia+, disabilitas+, anak telantar+, kekerasan+, bencana, kasus sosial, homeless

# Violence, trafficking, migrants
kekerasan, korban kekerasan, kdrt, dipukul, dianiaya, dihajar, ditampar, disiksa, main tangan, tangan suami, gebuk, pelecehan, lecehkan, perkosa, cabul, p2tp2a, ppa, uptd ppa, visum, violence, abuse, shelter, abused, beaten, rape, raped, bullying, dibully, perundungan, hamili, diancam, sekap, paksa, dipaksa kawin, beats, beat, harassment, sexual, assault, hits, tendang, cekik, jambak, bacok, lebam, memar, peras, raba, inses, pernikahan anak ~ psikolog, psikologis, takut suami, suami kasar, kasar, luka, trauma, mabuk suami, tidak nafkah, kabur suami, rumah aman, tempat aman, hamil luar nikah, takut pulang, bugil, pacar
perdagangan orang, perdagangan manusia, trafficking, traficking, trafiking, tppo, kpo, dijual, human trafficking, trafficked, diperdagangkan, eksploitasi, sindikat, smuggling ~ tipu kerja, majikan, calo, dipaksa kerja, jerat hutang
migran, tki, tkw, pmi, buruh migran, pekerja migran, tenaga kerja indonesia, deportasi, repatriasi, kuching, malaysia, arab saudi, hongkong, luar negeri, majikan, migrant, deported, overseas, saudi, taiwan, singapura, singapore, kjri, konsulat, kedutaan, pjtki, entikong, buruh luar negeri ~ agen, ilegal, perbatasan, abroad

# Children before the law, drugs, sex work
abh, anak hadap hukum, anak hukum, anak nakal, kenakalan remaja, tawuran, peradilan anak, juvenile, diversi, anak penjara, anak tangkap, anak curi, anak polisi, anak pidana, anak sidang, anak lapas, anak lapor polisi, anak polres, anak polsek, bui, bapas, lpka, geng motor, begal, klitih, pelaku anak, kelahi, anak diproses hukum, anak tersangka, anak terdakwa, tersangka ~ hukum, polisi, penjara, pengadilan, sidang, curi, tangkap, tahan, kriminal, nakal, court, arrested, crime, jaksa, sel, remaja, bacok, diproses, jail, prison, police, lawyer, kasus hukum
napza, narkoba, narkotika, narkotik, sabu, ganja, pecandu, obat terlarang, pil koplo, ngelem, miras, mabuk, alkohol, ipwl, drug, drugs, addict, addiction, rehab narkoba, inex, ekstasi, heroin, putaw, teler, tramadol, aibon, alcohol, cocaine, meth ~ rehab, bnn, pemakai, sakau, hisap lem, pil, obat keras
tuna susila, tunasusila, wts, psk, pekerja seks, pelacur, lonte, prostitusi, lokalisasi, wanita malam, perempuan malam, kupu malam, open bo, jual diri, karya wanita, brskw, prostitute, prostitution, sex worker, mucikari, germo, michat, penjaja seks ~ pskw, mangkal, warung remang

# Disaster and the goods that follow it
bencana, bencana alam, banjir, longsor, gempa, kebakaran, kobong, puting beliung, angin kencang, badai, tsunami, abrasi, gunung meletus, kekeringan, karhutla, asap, pengungsi, posko, terendam, rendam, tanggap darurat, musibah, hanyut, rob, disaster, flood, fire, earthquake, landslide, refugee, logistik, gelombang pasang, tenggelam, petir, tanah bergerak, erupsi, hangus, ludes, runtuh, storm, burned, burnt ~ tenda, terpal, tikar, trauma healing, dapur umum, korban alam, angin, tertimpa, roboh, ambruk, selimut, ombak, rumah rusak, victims, wabah
logistik, bantuan barang, selimut, kasur, tenda, tikar, terpal, logistics, relief, relief goods, supplies ~ bencana, banjir, makanan, pakaian, baju, sandang, sembako

# Houses and small business
rutilahu, rtlh, rumah tidak layak huni, rumah tidak layak, tidak layak huni, bedah rumah, rumah rusak, rumah roboh, rumah ambruk, rumah reyot, rumah bocor, rumah kumuh, rumah jelek, rumah bambu, gubuk, renovasi, perbaikan rumah, benerin rumah, rehab rumah, bsps, house repair, home renovation, housing, unfit, gedek, lantai tanah, rumah gedek, dinding gedek, reot, lapuk, keropos, bilik, rumah papan, rumah runtuh, roof, leaking, jamban ~ dinding, atap, genteng, lantai, roboh, ambruk, bocor, reyot, rumah, huni, house, repair, triplek, rumah kayu, tidak rumah
kube, kelompok usaha bersama, usaha bersama, kelompok usaha, modal usaha, usaha kecil, joint business, business group, small business, uep, ekonomi produktif, bantuan modal, kewirausahaan ~ modal, dagang, jualan, warung, umkm, hibah, mesin jahit, alat usaha, peralatan, business, ternak, usaha, gerobak, bibit, kerajinan, kelontong, produktif, capital, kambing
bumdes, bum desa, bumdesa, badan usaha milik desa, usaha desa, village enterprise, village business ~ usaha, badan usaha, business

# Permits: draws, collections, institutions
undian, ugb, undian gratis, undian berhadiah, lotre, lotere, doorprize, kupon, hadiah, lottery, raffle, prize, draw, lucky draw, sweepstake, giveaway, kuis, tombola, sayembara, undi ~ gebyar, voucher, promo, jalan sehat
pengumpulan uang, pengumpulan barang, pengumpulan uang barang, pub, sumbangan, donasi, galang dana, galang, kotak amal, amal, infak, sedekah, fundraising, donation, donations, donate, charity, collection, urunan, saweran, crowdfunding, patungan, celengan, minta sumbangan ~ kumpul dana, panitia, masjid, musholla, iuran, baksos, wakaf
lks, lembaga kesejahteraan sosial, lembaga sosial, orsos, organisasi sosial, yayasan, lksa, lks lu, lkslu, foundation, welfare institution, social institution, institution, ngo, lsm, tanda daftar lembaga, perkumpulan, badan sosial, lembaga kemanusiaan, rumah singgah, daycare ~ panti, panti asuhan, rumah yatim, lembaga, organisasi, legalitas, akta notaris, orphanage, komunitas, charity organization, taman penitipan, penampungan
panti asuhan, panti anak, panti yatim, rumah yatim, lksa, lembaga kesejahteraan sosial anak, asrama yatim, orphanage, children home, asrama anak, pengasuhan anak, penampungan anak ~ panti, yatim, lks, lembaga anak, anak asuh, asrama
izin, permit, license, licence, legalitas, permission, perpanjang izin, operasional

# Families
adopsi, angkat anak, orang tua angkat, cota, calon orang tua angkat, pungut anak, ambil anak, adopt, adoption, foster, adoptive, asuh bayi, rawat bayi, bayi orang ~ tidak anak, punya anak, keturunan, mandul, momongan, angkat bayi, bayi, anak sendiri, merawat anak, anak orang
kontrasepsi, alat kb, obat kb, pil kb, suntik kb, kondom, iud, spiral, implan, implant, susuk, birth control, contraceptive, contraceptives, contraception, alokon, steril, vasektomi, tubektomi, suntik bulan, tunda hamil, cegah hamil, mow, mop, lepas kb, pasang kb ~ kb, keluarga berencana, family planning, hamil, jarak anak, suntik, menunda
kb, keluarga berencana, family planning ~ kontrasepsi
potensi wilayah, basis data wilayah, data wilayah, basis potensi, plkb, pkb, pemetaan wilayah, pemetaan, area data, mapping ~ wilayah, keluarga berencana
psm, pekerja sosial masyarakat, pekerja sosial, relawan sosial, relawan, volunteer, social worker, community worker, sukarela, tenaga sosial, rekrut psm ~ tksk, tagana, mengabdi, sukarelawan, peksos, rekrutmen, bidang sosial, join

# School
kip, kartu indonesia pintar, pip, program indonesia pintar, indonesia pintar, beasiswa, bantuan pendidikan, bantuan sekolah, biaya sekolah, biaya kuliah, scholarship, tuition, bidikmisi, bsm ~ spp, ukt, semester, pendidikan, uang sekolah, uang kuliah, education, seragam, uang gedung, buku sekolah, kjp
sekolah, sd, kelas, smp, sma, smk, siswa, pelajar, murid, school, madrasah, mts, aliyah, formulir sekolah ~ student, spp, anak sekolah, pupil, buku, anak sd
kuliah, mahasiswa, universitas, kampus, perguruan tinggi, politeknik, college, university, ukt, semester, sarjana, lulus sma, s1 ~ student, masuk kuliah

# Women's training
pelatihan, kursus, keterampilan, ketrampilan, menjahit, salon, tata boga, training, skills, course ~ pendidikan, belajar
wrse, wanita rawan sosial ekonomi, perempuan rawan, rawan sosial, rawan ekonomi, pskw, karya wanita ~ janda, widow, single mother
wanita, perempuan, women, woman, female, girls ~ janda, istri, widow

# Villages
batas desa, tapal batas, batas wilayah, sengketa batas, patok, peta desa, village boundary, village boundaries, boundary, boundaries, border, garis batas, pilar batas, batas antar, penegasan, rebut wilayah, wilayah desa ~ batas, sengketa desa, peta, koordinat, lahan desa
prodeskel, epdeskel, profil desa, profil kelurahan, evaluasi desa, perkembangan desa, village profile, profil, data desa ~ isi data, input data
idm, indeks desa membangun, indeks desa, status desa, kemajuan desa, desa mandiri, desa tertinggal, desa berkembang, naik status, village status, village index, development index, skor desa, sdgs desa ~ mandiri, tertinggal, indeks, status, skor, naik kelas, perkembangan
posyantek, pos pelayanan teknologi, teknologi tepat guna, tepat guna, ttg, teknologi desa, village technology, appropriate technology, technology, wartek, alat tepat guna ~ teknologi, inovasi, mesin, kincir, alat
posyandu, pos pelayanan terpadu, kader posyandu, health post ~ balita, timbang bayi, stunting, kader, ibu hamil, imunisasi, penimbangan, bidan, kms
integrasi, terpadu, integrate, integrated, lengkap ~ gabung
pembinaan, bimbing, coaching, pemberdayaan, lembaga kemasyarakatan, lkd ~ pkk, karang taruna, kader
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

/** What people who work here may do, in words. */
import { msg } from '@lit/localize';
import type { Role } from '@layan/domain/api/staff.ts';

/** In the order in which they are offered. */
export const ROLE_ORDER: readonly Role[] = ['counter', 'complaints', 'supervisor'];

export function roleName(role: Role): string {
  switch (role) {
    case 'counter':
      return msg('Petugas loket', { id: 'roles.counter' });
    case 'complaints':
      return msg('Petugas pengaduan', { id: 'roles.complaints' });
    case 'supervisor':
      return msg('Supervisor', { id: 'roles.supervisor' });
  }
}

export function roleDuty(role: Role): string {
  switch (role) {
    case 'counter':
      return msg('Memanggil dan melayani nomor antrean', { id: 'roles.counter-duty' });
    case 'complaints':
      return msg('Membaca dan menjawab pengaduan', { id: 'roles.complaints-duty' });
    case 'supervisor':
      return msg('Semua itu, dan halaman ini', { id: 'roles.supervisor-duty' });
  }
}

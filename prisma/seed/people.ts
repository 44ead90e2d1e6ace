/** The agencies and people of the demonstration. The province is invented. */
import type { Role } from '../../lib/domain/process/types';

export const AGENCIES = [
  { key: 'agriculture', name: 'Sở Nông nghiệp và Môi trường tỉnh Sông Tiền', shortName: 'Sở NN&MT' },
  { key: 'culture', name: 'Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Tiền', shortName: 'Sở VHTTDL' },
  { key: 'office', name: 'Văn phòng Ủy ban nhân dân tỉnh Sông Tiền', shortName: 'VP UBND tỉnh' },
  { key: 'justice', name: 'Sở Tư pháp tỉnh Sông Tiền', shortName: 'Sở Tư pháp' },
  { key: 'committee', name: 'Ủy ban nhân dân tỉnh Sông Tiền', shortName: 'UBND tỉnh' },
] as const;

export type AgencyKey = (typeof AGENCIES)[number]['key'];

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly position: string;
  readonly email: string;
  readonly memberships: readonly { readonly agency: AgencyKey; readonly role: Role }[];
}

export const PEOPLE: readonly DemoPerson[] = [
  { key: 'lan', name: 'Nguyễn Thị Lan', position: 'Chuyên viên', email: 'lan@songtien.example', memberships: [{ agency: 'agriculture', role: 'drafter' }] },
  { key: 'phuc', name: 'Trần Văn Phúc', position: 'Phó Trưởng phòng', email: 'phuc@songtien.example', memberships: [{ agency: 'culture', role: 'drafter' }] },
  { key: 'minh', name: 'Lê Quang Minh', position: 'Phòng Kiểm soát thủ tục hành chính', email: 'minh@songtien.example', memberships: [{ agency: 'office', role: 'control_officer' }] },
  { key: 'hoa', name: 'Phạm Thị Hòa', position: 'Phòng Xây dựng và kiểm tra văn bản', email: 'hoa@songtien.example', memberships: [{ agency: 'justice', role: 'appraiser' }] },
  { key: 'dung', name: 'Võ Anh Dũng', position: 'Phó Chủ tịch', email: 'dung@songtien.example', memberships: [{ agency: 'committee', role: 'issuer' }] },
  { key: 'quantri', name: 'Đặng Thu Hà', position: 'Quản trị hệ thống', email: 'ha@songtien.example', memberships: [{ agency: 'office', role: 'administrator' }] },
];

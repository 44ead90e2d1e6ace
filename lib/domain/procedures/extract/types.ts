/** What the provisions of a procedure state in figures and names, each with the words it is read from. */

/** Where a fact stands: characters [start, end) of the provision's own text, which are the words quoted. */
export interface Source {
  /** Id of the provision. */
  readonly provision: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export type TimeUnit = 'ngày làm việc' | 'ngày' | 'giờ làm việc' | 'giờ' | 'phút' | 'tuần' | 'tháng' | 'năm';

/**
 * What must be done within the time: receive tiếp nhận · check kiểm tra hồ sơ, yêu cầu bổ sung · inspect kiểm tra thực tế,
 * xác minh · appraise thẩm định · opinion lấy, cho ý kiến · forward trình, chuyển · decide cấp, quyết định ·
 * return trả kết quả, thông báo · pay chi trả · whole cả thủ tục · other việc khác.
 */
export type LimitAct = 'receive' | 'check' | 'inspect' | 'appraise' | 'opinion' | 'forward' | 'decide' | 'return' | 'pay' | 'whole' | 'other';

/** A time within which somebody must act (thời hạn giải quyết). Limits overlap and repeat: their sum means nothing. */
export interface TimeLimit extends Source {
  readonly value: number;
  readonly unit: TimeUnit;
  /** "kể từ ngày nhận đủ hồ sơ hợp lệ"; null where the sentence names no start. */
  readonly from: string | null;
  readonly act: LimitAct;
  /** Who must act, as written; null where the sentence does not say. */
  readonly actor: string | null;
  /** A deadline of the applicant is no time of settling the case. */
  readonly whose: 'agency' | 'applicant';
  /** True where it prolongs another limit (gia hạn, kéo dài). */
  readonly extension: boolean;
}

/** Number of sets of the dossier (số lượng bộ hồ sơ). */
export interface SetCount extends Source {
  readonly value: number;
}

/** original bản chính · copy bản sao, bản chụp · certified bản sao có chứng thực · electronic bản điện tử · shown xuất trình để đối chiếu. */
export type PaperForm = 'original' | 'copy' | 'certified' | 'electronic' | 'shown';

/** One paper of the dossier (thành phần hồ sơ). */
export interface Paper extends Source {
  /** Its name without mark, form and number of copies. */
  readonly name: string;
  /** The forms it may or must have, as the words give them; empty where they say nothing. */
  readonly forms: readonly PaperForm[];
  /** Number of copies of this paper; null where none is given. */
  readonly copies: number | null;
  /** "Mẫu số 01 Phụ lục I". */
  readonly formNumber: string | null;
  /** Papers of which one is enough, where the name stands for a choice (một trong các giấy tờ sau). */
  readonly alternatives: readonly string[];
  /** Needed only where there is one (nếu có). */
  readonly ifAny: boolean;
  /** In which case it is needed, from the line that it stands under: "Đối với tổ chức"; null for every case. */
  readonly when: string | null;
}

/** What the applicant pays (phí, lệ phí). */
export interface Fee extends Source {
  /** "lệ phí cấp giấy phép"; null where the words do not say. */
  readonly name: string | null;
  /** amount: a sum · rate: a percentage · none: không thu, miễn · by-law: as another act lays down. */
  readonly kind: 'amount' | 'rate' | 'none' | 'by-law';
  /** Đồng for amount, percent for rate, else null. */
  readonly value: number | null;
  /** For what the sum is paid: "hồ sơ", "giấy"; null where it is not said. */
  readonly per: string | null;
  /** The act that lays it down, for by-law. */
  readonly act: string | null;
}

/** An agency named by the draft and what it does (cơ quan thực hiện). */
export interface AgencyFact extends Source {
  readonly name: string;
  readonly role: 'receives' | 'decides';
}

/** How the dossier is sent in or the result given back (cách thức thực hiện). */
export interface ChannelFact extends Source {
  readonly channel: 'direct' | 'post' | 'online';
  readonly way: 'submit' | 'receive';
}

/** A prescribed form (mẫu đơn, mẫu tờ khai). */
export interface FormFact extends Source {
  /** "Mẫu số 01 Phụ lục I". */
  readonly number: string;
}

/** How long the result is valid (thời hạn hiệu lực của kết quả). */
export interface Validity extends Source {
  /** Null where the result is valid without limit of time. */
  readonly value: number | null;
  readonly unit: TimeUnit | null;
}

/** Everything read from the provisions of one procedure, each list in document order. */
export interface ProcedureFacts {
  readonly timeLimits: readonly TimeLimit[];
  readonly sets: readonly SetCount[];
  readonly papers: readonly Paper[];
  readonly fees: readonly Fee[];
  readonly agencies: readonly AgencyFact[];
  readonly channels: readonly ChannelFact[];
  readonly forms: readonly FormFact[];
  readonly validity: readonly Validity[];
}

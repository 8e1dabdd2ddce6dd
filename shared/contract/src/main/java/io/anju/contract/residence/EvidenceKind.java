package io.anju.contract.residence;

/** Kinds of evidence for a permit (Decree 663 art. 9). */
public enum EvidenceKind {
  PHOTO,
  LEASE,
  TITLE,
  PURCHASE_CONTRACT,
  LODGING_CERTIFICATE,
  BUSINESS_LICENCE,
  LABOUR_CONTRACT,
  EMPLOYER_CERTIFICATE,
  STUDENT_CARD,
  SCHOOL_CERTIFICATE
}

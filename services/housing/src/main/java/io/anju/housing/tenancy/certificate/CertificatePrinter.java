package io.anju.housing.tenancy.certificate;

/** Renders certificates. */
public interface CertificatePrinter {

  /** A PDF document. */
  byte[] print(Certificate certificate);
}

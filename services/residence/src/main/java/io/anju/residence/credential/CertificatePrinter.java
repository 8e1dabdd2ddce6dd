package io.anju.residence.credential;

/** Prints certificates. */
public interface CertificatePrinter {

  /** The certificate as a PDF document. */
  byte[] print(Certificate certificate);
}

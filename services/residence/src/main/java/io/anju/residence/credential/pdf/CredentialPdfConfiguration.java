package io.anju.residence.credential.pdf;

import io.anju.residence.credential.CertificatePrinter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CredentialPdfConfiguration {

  @Bean
  CertificatePrinter certificatePrinter() {
    return new PdfCertificatePrinter();
  }
}
